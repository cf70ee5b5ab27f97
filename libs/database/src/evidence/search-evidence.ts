import { rowsOf, type Tx } from '../connection/tx.js';
import type {
  EvidencePage,
  EvidenceRecord,
  EvidenceSearchFilter,
  EvidenceSearchResult,
  EvidenceSort,
} from './evidence-record.js';
import { findEvidenceMany } from './find-evidence.js';
import { allOf, conditionsOf, Parameters } from './search-conditions.js';
import { countSearch } from './search-facets.js';
import { cursorOf, orderOf, placeOf } from './search-order.js';

/** Most items on one page. */
const PAGE_LIMIT = 100;

/**
 * Finds the items that a filter asks for, as far as the caller may see them: one page, how many there are, and counts
 * beside each choice. Throws a `CursorFault` for a cursor that is not one of this search's.
 */
export async function searchEvidence(
  tx: Tx,
  filter: EvidenceSearchFilter,
  page: EvidencePage,
): Promise<EvidenceSearchResult> {
  const first = Math.min(Math.max(Math.trunc(page.first), 1), PAGE_LIMIT);
  const places = await findPlaces(tx, filter, page, first + 1);
  const shown = places.slice(0, first);
  const counted = await countSearch(tx, filter, page.facets ?? true);
  const records = new Map(
    (
      await findEvidenceMany(
        tx,
        shown.map(({ id }) => id),
      )
    ).map((record) => [record.id, record]),
  );
  const items = shown.flatMap(({ id, cursor }): { record: EvidenceRecord; cursor: string }[] => {
    const record = records.get(id);
    return record ? [{ record, cursor }] : [];
  });
  return { items, ...counted, hasNext: places.length > first };
}

async function findPlaces(
  tx: Tx,
  filter: EvidenceSearchFilter,
  page: EvidencePage,
  limit: number,
): Promise<{ id: string; cursor: string }[]> {
  const p = new Parameters();
  const { kept, ofKept, ofItem, rank } = conditionsOf(tx, filter, p);
  const sort: EvidenceSort = page.sort === 'RELEVANCE' && rank === null ? 'NEWEST_APPROVED' : page.sort;
  const { key, type, direction } = orderOf(tx, sort, rank ?? '0');
  const after: string[] = [];
  if (page.after !== null) {
    const place = placeOf(page.after, sort, type);
    const than = direction === 'ASC' ? '>' : '<';
    after.push(`(${key}, e.id) ${than} (${p.add(place.key)}::${type}, ${p.add(place.id)}::uuid)`);
  }
  const search = ofKept.length > 0 ? `JOIN ${kept} d ON d.evidence_id = e.id` : '';
  const rows = await rowsOf<{ id: string; key: string }>(
    tx,
    `SELECT e.id, (${key})::text AS key FROM evidence e ${search} WHERE ${allOf(...ofKept, ...ofItem, ...after)}
     ORDER BY ${key} ${direction}, e.id ${direction} LIMIT ${limit}`,
    p.values,
  );
  return rows.map(({ id, key: at }) => ({ id, cursor: cursorOf(sort, { key: at, id }) }));
}
