import type { Tx } from '../connection/tx.js';
import type { EvidenceSort } from './evidence-record.js';

/** A cursor that this search did not give; `message` is one sentence for whoever sent it. */
export class CursorFault extends Error {
  override readonly name = 'CursorFault';
}

/** An order as SQL: a key that is never null, its type, and its direction. Equal keys go by id. */
export interface SearchOrder {
  key: string;
  type: 'real' | 'timestamptz' | 'text';
  direction: 'ASC' | 'DESC';
}

/** How found items are ordered. What lies before publication is nothing that the public's order may rest on. */
export function orderOf(tx: Tx, sort: EvidenceSort, rank: string): SearchOrder {
  const approved = tx.caller === 'PUBLIC' ? 'e.approved_at' : 'coalesce(e.approved_at, e.submitted_at, e.created_at)';
  const submitted = tx.caller === 'PUBLIC' ? 'e.approved_at' : 'coalesce(e.submitted_at, e.created_at)';
  switch (sort) {
    case 'RELEVANCE':
      return { key: rank, type: 'real', direction: 'DESC' };
    case 'NEWEST_APPROVED':
      return { key: approved, type: 'timestamptz', direction: 'DESC' };
    case 'NEWEST_PUBLISHED':
      return { key: `coalesce(e.published, '') COLLATE "C"`, type: 'text', direction: 'DESC' };
    case 'TITLE':
      return { key: `lower(e.title) COLLATE "C"`, type: 'text', direction: 'ASC' };
    case 'OLDEST_SUBMITTED':
      return { key: submitted, type: 'timestamptz', direction: 'ASC' };
  }
}

/** Where a page ends: the order, the key of its last item as text, and that item's id. */
interface Place {
  key: string;
  id: string;
}

/** An opaque mark of a place in one order. */
export function cursorOf(sort: EvidenceSort, place: Place): string {
  return Buffer.from(JSON.stringify([sort, place.key, place.id])).toString('base64url');
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const KEYS: Record<SearchOrder['type'], RegExp> = {
  real: /^-?\d+(\.\d+)?(e-?\d+)?$/i,
  timestamptz: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/,
  text: /^[^\0]{0,400}$/u,
};

/** Reads a cursor again; throws a `CursorFault` for one that was not given for this order. */
export function placeOf(cursor: string, sort: EvidenceSort, type: SearchOrder['type']): Place {
  try {
    const [of, key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [unknown, unknown, unknown];
    if (of === sort && typeof key === 'string' && typeof id === 'string' && UUID.test(id) && KEYS[type].test(key)) {
      return { key, id };
    }
  } catch {
    // Not ours: said below.
  }
  throw new CursorFault('The place to go on from is not one of this list: start from its beginning.');
}
