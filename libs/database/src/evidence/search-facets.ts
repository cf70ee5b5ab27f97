import { rowsOf, type Tx } from '../connection/tx.js';
import type { EvidenceSearchFilter, SearchFacet } from './evidence-record.js';
import { conditionsOf, FIRST_YEAR, LAST_YEAR, Parameters } from './search-conditions.js';

/** How many values of one choice are given, those with most items first. */
const VALUES = 60;

/** How many items a search finds, and how many of them fall under each choice; counted under the caller's row rules. */
export async function countSearch(
  tx: Tx,
  filter: EvidenceSearchFilter,
  withFacets: boolean,
): Promise<{ total: number; facets: SearchFacet[] }> {
  const p = new Parameters();
  const { hits, join, where } = conditionsOf(tx, filter, p);
  const tables = `FROM evidence e JOIN source s ON s.id = e.source_id ${join} WHERE ${where}`;
  const before = hits ? `WITH ${hits}` : '';
  if (!withFacets) {
    const [row] = await rowsOf<{ total: number }>(tx, `${before} SELECT count(*)::int AS total ${tables}`, p.values);
    return { total: row!.total, facets: [] };
  }
  const rows = await rowsOf<{ name: SearchFacet['name'] | 'total'; value: string; count: number }>(
    tx,
    `WITH ${hits ? `${hits}, ` : ''}found AS MATERIALIZED (
       SELECT e.id, e.kind, e.language, s.publisher_kind, ${FIRST_YEAR} AS first_year, ${LAST_YEAR} AS last_year ${tables}
     ), links AS MATERIALIZED (
       SELECT l.evidence_id, l.jurisdiction, l.effect, o.area FROM found f JOIN evidence_link l ON l.evidence_id = f.id
       JOIN obligation o ON o.standard = l.standard AND o.code = l.obligation
     ), counted AS (
       SELECT 'total' AS name, '' AS value, count(*) AS count FROM found
       UNION ALL SELECT 'kind', kind, count(*) FROM found GROUP BY kind
       UNION ALL SELECT 'language', language, count(*) FROM found GROUP BY language
       UNION ALL SELECT 'publisherKind', publisher_kind, count(*) FROM found GROUP BY publisher_kind
       UNION ALL SELECT 'year', year::text, count(*)
         FROM found, generate_series(first_year, least(last_year, first_year + 100)) AS year GROUP BY year
       UNION ALL SELECT 'jurisdiction', jurisdiction, count(*)
         FROM (SELECT DISTINCT evidence_id, jurisdiction FROM links) d GROUP BY jurisdiction
       UNION ALL SELECT 'area', area, count(*) FROM (SELECT DISTINCT evidence_id, area FROM links) d GROUP BY area
       UNION ALL SELECT 'effect', effect, count(*) FROM (SELECT DISTINCT evidence_id, effect FROM links) d GROUP BY effect
     ), ranked AS (
       SELECT *, row_number() OVER (PARTITION BY name ORDER BY count DESC, value) AS place FROM counted
     )
     SELECT name, value, count::int AS count FROM ranked WHERE place <= ${VALUES} ORDER BY name, place`,
    p.values,
  );
  const total = rows.find(({ name }) => name === 'total')?.count ?? 0;
  return { total, facets: FACET_NAMES.map((name) => ({ name, values: valuesOf(rows, name) })) };
}

const FACET_NAMES = ['jurisdiction', 'area', 'kind', 'publisherKind', 'effect', 'language', 'year'] as const;

function valuesOf(
  rows: { name: string; value: string; count: number }[],
  wanted: string,
): { value: string; count: number }[] {
  return rows.filter(({ name }) => name === wanted).map(({ value, count }) => ({ value, count }));
}
