import { useQuery } from '@apollo/client/react';
import { AtlasDocument, type AtlasQuery } from '../gql/apollo/graphql.js';

export type Atlas = AtlasQuery;

/** The whole grid with its words, asked for once a visit and shared by the pages that show many jurisdictions. */
export function useAtlas() {
  return useQuery(AtlasDocument, { fetchPolicy: 'cache-first' });
}
