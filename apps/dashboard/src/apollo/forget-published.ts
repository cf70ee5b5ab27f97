import type { ApolloClient } from '@apollo/client';
import { FrameDocument } from '../gql/apollo/graphql.js';

/** What pages ask for that a write may change. */
const CHANGED = [
  ...['matrix', 'cell', 'jurisdiction', 'jurisdictions', 'obligation', 'area', 'standard'],
  ...['evidence', 'evidenceSearch', 'reviewQueue', 'judgementQueue', 'sources'],
];

/**
 * After a write that may change published answers: the grid, the cells, the lists and the counts are asked for again
 * when next shown. The frame's counts are asked for at once, and stay readable meanwhile.
 */
export async function forgetPublished(client: ApolloClient): Promise<void> {
  for (const fieldName of CHANGED) client.cache.evict({ id: 'ROOT_QUERY', fieldName });
  client.cache.gc();
  await client.refetchQueries({ include: [FrameDocument] });
}
