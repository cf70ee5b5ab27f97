import type { Tx } from '../connection/tx.js';
import type { EvidenceSearchFilter } from './evidence-record.js';
import { searchTerms } from './search-terms.js';

/** Collects values as it writes them into SQL: what a reader typed travels as a parameter and never as text. */
export class Parameters {
  readonly values: unknown[] = [];

  /** The placeholder of a value. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/**
 * What a filter means in SQL: over what search keeps of an item (`d`), and over the item itself (`e`). Each list may be
 * empty, and then that table need not be looked at.
 */
export interface SearchConditions {
  /** The rows that search keeps, as far as the caller may see them. */
  kept: string;
  ofKept: string[];
  ofItem: string[];
  /** How well an item fits the words; null without words. */
  rank: string | null;
}

/** Writes a filter as SQL. The same for everybody: what a caller may see is the row rules' affair. */
export function conditionsOf(tx: Tx, filter: EvidenceSearchFilter, p: Parameters): SearchConditions {
  const ofKept: string[] = [];
  const ofItem: string[] = [];
  const among = (conditions: string[], column: string, list: readonly string[] | null | undefined): void => {
    if (list) conditions.push(`${column} = ANY (${p.add(list)}::text[])`);
  };
  among(ofKept, 'd.kind', filter.kinds);
  among(ofKept, 'd.language', filter.languages);
  among(ofKept, 'd.publisher_kind', filter.publisherKinds);
  if (filter.yearFrom) ofKept.push(`d.last_year >= ${p.add(filter.yearFrom)}::int`);
  if (filter.yearTo) ofKept.push(`d.first_year <= ${p.add(filter.yearTo)}::int`);
  const { areas, effects, standard, jurisdictions, regions, obligations, criteria } = filter;
  const closer = [standard, jurisdictions, regions, obligations, criteria].some(Boolean);
  if (!closer && (areas ? !effects : effects)) {
    // Asked alone, these are kept with the item, and no link need be looked at.
    ofKept.push(areas ? `d.areas && ${p.add(areas)}::text[]` : `d.effects && ${p.add(effects)}::text[]`);
  } else {
    const links = linkConditions(filter, p);
    if (links) ofKept.push(links);
  }
  among(ofItem, 'e.state', filter.states);
  if (filter.source) ofItem.push(UUID.test(filter.source) ? `e.source_id = ${p.add(filter.source)}::uuid` : 'false');
  if (filter.mine) ofItem.push(tx.caller === 'MEMBER' ? 'e.author_id = (SELECT app_member())' : 'false');
  if (filter.waitingFor) ofItem.push(tx.caller === 'MEMBER' ? waitingFor(p.add(filter.waitingFor)) : 'false');
  if (filter.assigned) ofItem.push(tx.caller === 'MEMBER' ? ASSIGNED[filter.assigned] : 'false');

  const terms = searchTerms(filter.text);
  if (filter.text?.trim() && terms.length === 0) ofKept.push('false');
  const queries = terms.map((term) => `to_tsquery('states_must', ${p.add(term.query)})`);
  for (const [index, term] of terms.entries()) {
    ofKept.push(`(d.document @@ ${queries[index]} OR d.words LIKE lower(unaccent(${p.add(term.pattern)})))`);
  }
  return {
    // What the public may read lies in a table of its own, on which indexes can be used.
    kept:
      tx.caller === 'PUBLIC'
        ? 'evidence_search_public'
        : '(SELECT * FROM evidence_search_public UNION ALL SELECT * FROM evidence_search_internal)',
    ofKept,
    ofItem,
    rank: terms.length === 0 ? null : `ts_rank(d.document, ${queries.join(' && ')})`,
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A list of conditions as one; true where there are none. */
export function allOf(...conditions: string[]): string {
  return conditions.length === 0 ? 'true' : conditions.join(' AND ');
}

/** Waits for a decision of one person: who may review it all, did not write it, and has no approval that stands. */
function waitingFor(member: string): string {
  return `e.author_id <> ${member}::uuid AND e.last_editor_id <> ${member}::uuid
    AND app_covers_all((SELECT app_regions('REVIEWER', 'REGIONAL_LEAD')), e.regions)
    AND NOT EXISTS (SELECT 1 FROM evidence_decision d WHERE d.evidence_id = e.id AND d.member_id = ${member}::uuid
                      AND d.decision = 'APPROVE' AND d.content_hash = e.content_hash
                      AND NOT EXISTS (SELECT 1 FROM evidence_decision u WHERE u.undoes = d.id)
                      AND NOT EXISTS (SELECT 1 FROM evidence_decision s WHERE s.evidence_id = e.id
                                        AND s.decision = 'SUBMIT' AND s.decided_at > d.decided_at))`;
}

/** Who has the item now; the last assignment says whether it became free because nobody touched it. */
const ASSIGNED = {
  MINE: `EXISTS (SELECT 1 FROM review_assignment a WHERE a.evidence_id = e.id AND a.ended_at IS NULL
           AND a.assignee_id = (SELECT app_member()))`,
  NOBODY: `NOT EXISTS (SELECT 1 FROM review_assignment a WHERE a.evidence_id = e.id AND a.ended_at IS NULL)`,
  STALE: `'STALE' = (SELECT coalesce(a.ended_as, '') FROM review_assignment a WHERE a.evidence_id = e.id
                     ORDER BY a.assigned_at DESC, a.id LIMIT 1)`,
} as const;

/** All that is asked of links must hold of one and the same link. */
function linkConditions(filter: EvidenceSearchFilter, p: Parameters): string | null {
  const parts: string[] = [];
  const among = (column: string, list: readonly string[] | null | undefined): void => {
    if (list) parts.push(`${column} = ANY (${p.add(list)}::text[])`);
  };
  if (filter.standard) parts.push(`l.standard = ${p.add(filter.standard)}`);
  among('l.jurisdiction', filter.jurisdictions);
  among('l.obligation', filter.obligations);
  among('l.criterion', filter.criteria);
  among('l.effect', filter.effects);
  if (filter.regions) {
    parts.push(
      `l.jurisdiction IN (SELECT code FROM jurisdiction WHERE region = ANY (${p.add(filter.regions)}::text[]))`,
    );
  }
  if (filter.areas) {
    parts.push(
      `(l.standard, l.obligation) IN (
         SELECT standard, code FROM obligation WHERE area = ANY (${p.add(filter.areas)}::text[]))`,
    );
  }
  return parts.length === 0
    ? null
    : `d.evidence_id IN (SELECT l.evidence_id FROM evidence_link l WHERE ${parts.join(' AND ')})`;
}
