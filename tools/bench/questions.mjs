import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspace } from '../workspace.mjs';

const matrix = `query Matrix { matrix { revision asOf obligations rows {
  jurisdiction statuses confidences answered flags evidenceCounts evidenceTotal } } }`;

const matrixThen = `query Matrix($filter: MatrixFilter) { matrix(filter: $filter) { revision asOf obligations rows {
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

/**
 * The whole matrix as of days of the past, another day in each request, so that nothing made for one serves the next.
 * @param {string | null} knownAt moment as known at which; null for what is known now
 */
export function matricesThen(knownAt) {
  return Array.from({ length: 500 }, (_, n) => {
    const asOf = new Date(Date.UTC(2010, 0, 1 + n * 11)).toISOString().slice(0, 10);
    return JSON.stringify({ query: matrixThen, variables: { filter: { asOf, knownAt } } });
  });
}
