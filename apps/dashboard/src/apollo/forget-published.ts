import type { ApolloClient } from '@apollo/client';

/** After a write that may change published answers: the grid, the lists and the counts are asked for again when next shown. */
export function forgetPublished(client: ApolloClient): void {
  for (const fieldName of ['matrix', 'site', 'evidenceSearch', 'jurisdictions', 'reviewQueue']) {
    client.cache.evict({ id: 'ROOT_QUERY', fieldName });
  }
  client.cache.gc();
}
