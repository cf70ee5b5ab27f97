import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspace } from '../workspace.mjs';

const matrix = `query Matrix { matrix { revision asOf obligations rows {
  jurisdiction statuses confidences answered flags evidenceCounts evidenceTotal } } }`;

const search = `query Search($text: String!) { evidenceSearch(filter: { text: $text }, sort: RELEVANCE, first: 25) {
  totalCount pageInfo { hasNextPage endCursor } facets { name values { value count } }
  nodes { id reference title kind credibility observed published language
    source { title publisher publisherKind reliability }
    links { effect jurisdiction { code } obligation { code } criterion { code } } } } }`;

/**
 * What is measured: the whole matrix, the page of one jurisdiction (the dashboard's own document) and a search.
 * @param {string} jurisdiction code of the one whose page is asked for
 * @param {string} text what is searched for
 */
export function questions(jurisdiction, text) {
  const place = readFileSync(join(workspace, 'apps/dashboard/src/pages/place/place.graphql'), 'utf8');
  return {
    matrix: { query: matrix, variables: {} },
    place: { query: place, variables: { code: jurisdiction } },
    search: { query: search, variables: { text } },
  };
}
