import { rowsOf, type Tx } from '../connection/tx.js';
import type { EvidenceSearchFilter, SearchFacet } from './evidence-record.js';
import { allOf, conditionsOf, Parameters } from './search-conditions.js';

/** How many values of one choice are given, those with most items first. */
const VALUES = 60;

/** How many items a search finds, and how many of them fall under each choice; counted under the caller's row rules. */
export async function countSearch(
  tx: Tx,
  filter: EvidenceSearchFilter,
  withFacets: boolean,
): Promise<{ total: number; facets: SearchFacet[] }> {
  const p = new Parameters();
  const { kept, ofKept, ofItem } = conditionsOf(tx, filter, p);
  const item = ofItem.length > 0 ? 'JOIN evidence e ON e.id = d.evidence_id' : '';
  const tables = `FROM ${kept} d ${item} WHERE ${allOf(...ofKept, ...ofItem)}`;
  if (!withFacets) {
    const [row] = await rowsOf<{ total: number }>(tx, `SELECT count(*)::int AS total ${tables}`, p.values);
    return { total: row!.total, facets: [] };
  }
  const rows = await rowsOf<{ name: SearchFacet['name'] | 'total'; value: string; count: number }>(
    tx,
    `WITH found AS MATERIALIZED (
       SELECT d.kind, d.language, d.publisher_kind, d.first_year, d.last_year, d.jurisdictions, d.areas, d.effects ${tables}
     ), counted AS (
       SELECT 'total' AS name, '' AS value, count(*) AS count FROM found
       UNION ALL SELECT 'kind', kind, count(*) FROM found GROUP BY kind
       UNION ALL SELECT 'language', language, count(*) FROM found GROUP BY language
       UNION ALL SELECT 'publisherKind', publisher_kind, count(*) FROM found GROUP BY publisher_kind
       UNION ALL SELECT 'year', year::text, sum(items)
         FROM (SELECT first_year, least(last_year, first_year + 100) AS last_year, count(*) AS items FROM found GROUP BY 1, 2) y,
              generate_series(first_year, last_year) AS year GROUP BY year
       UNION ALL SELECT 'jurisdiction', value, sum(items)
         FROM (SELECT jurisdictions AS list, count(*) AS items FROM found GROUP BY 1) g, unnest(list) AS value GROUP BY value
       UNION ALL SELECT 'area', value, sum(items)
         FROM (SELECT areas AS list, count(*) AS items FROM found GROUP BY 1) g, unnest(list) AS value GROUP BY value
       UNION ALL SELECT 'effect', value, sum(items)
         FROM (SELECT effects AS list, count(*) AS items FROM found GROUP BY 1) g, unnest(list) AS value GROUP BY value
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
