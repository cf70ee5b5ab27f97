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

/** What a filter means in SQL, over `evidence e JOIN source s`. */
export interface SearchConditions {
  /** `WITH` parts, each with its name; empty where none is needed. */
  hits: string | null;
  /** Joined after the tables. */
  join: string;
  where: string;
  /** How well an item fits the words; `0` without words. */
  rank: string;
}

/** The first and the last year that the item's main date reaches into: when it was seen, was in force, or came out. */
export const MAIN_DATE = `coalesce(e.observed, e.in_force_from, e.published, e.adopted, e.checked)`;
export const FIRST_YEAR = `left(${MAIN_DATE}, 4)::int`;
export const LAST_YEAR = `left(split_part(${MAIN_DATE}, '/', CASE WHEN ${MAIN_DATE} LIKE '%/%' THEN 2 ELSE 1 END), 4)::int`;

/** Writes a filter as SQL. The same for everybody: what a caller may see is the row rules' affair. */
export function conditionsOf(tx: Tx, filter: EvidenceSearchFilter, p: Parameters): SearchConditions {
  const where: string[] = ['true'];
  const among = (column: string, list: readonly string[] | null | undefined): void => {
    if (list) where.push(`${column} = ANY (${p.add(list)}::text[])`);
  };
  among('e.kind', filter.kinds);
  among('e.language', filter.languages);
  among('e.state', filter.states);
  among('s.publisher_kind', filter.publisherKinds);
  if (filter.source) where.push(`e.source_id::text = ${p.add(filter.source)}`);
  if (filter.yearFrom) where.push(`${LAST_YEAR} >= ${p.add(filter.yearFrom)}::int`);
  if (filter.yearTo) where.push(`${FIRST_YEAR} <= ${p.add(filter.yearTo)}::int`);
  if (filter.mine) where.push(tx.caller === 'MEMBER' ? 'e.author_id = (SELECT app_member())' : 'false');
  if (filter.waitingFor) where.push(tx.caller === 'MEMBER' ? waitingFor(p.add(filter.waitingFor)) : 'false');
  const links = linkConditions(filter, p);
  if (links) where.push(links);

  const terms = searchTerms(filter.text);
  if (filter.text?.trim() && terms.length === 0) where.push('false');
  if (terms.length === 0) return { hits: null, join: '', where: where.join(' AND '), rank: '0::real' };
  const queries = terms.map((term) => `to_tsquery('states_must', ${p.add(term.query)})`);
  const matches = terms
    .map((term, index) => `(d.document @@ ${queries[index]} OR d.words LIKE lower(unaccent(${p.add(term.pattern)})))`)
    .join(' AND ');
  const rank = `ts_rank(d.document, ${queries.join(' && ')})`;
  // The public's words lie in a table of their own, on which the index can be used.
  const tables = tx.caller === 'PUBLIC' ? ['public'] : ['public', 'internal'];
  const hits = tables
    .map((table) => `SELECT d.evidence_id, ${rank} AS rank FROM evidence_search_${table} d WHERE ${matches}`)
    .join(' UNION ALL ');
  return {
    hits: `hits AS MATERIALIZED (${hits})`,
    join: 'JOIN hits ON hits.evidence_id = e.id',
    where: where.join(' AND '),
    rank: 'hits.rank',
  };
}

/** Waits for a decision of one person: who may review it all, did not write it, and has not approved this content. */
function waitingFor(member: string): string {
  return `e.author_id <> ${member}::uuid AND e.last_editor_id <> ${member}::uuid
    AND app_covers_all((SELECT app_regions('REVIEWER', 'REGIONAL_LEAD')), e.regions)
    AND NOT EXISTS (SELECT 1 FROM evidence_decision d WHERE d.evidence_id = e.id AND d.member_id = ${member}::uuid
                      AND d.decision = 'APPROVE' AND d.content_hash = e.content_hash)`;
}

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
  return parts.length === 0 ? null : `e.id IN (SELECT l.evidence_id FROM evidence_link l WHERE ${parts.join(' AND ')})`;
}
