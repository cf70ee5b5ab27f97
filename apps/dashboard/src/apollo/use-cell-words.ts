import { useQuery } from '@apollo/client/react';
import { CellWordsDocument, type CellWordsQuery } from '../gql/apollo/graphql.js';

/** The names of what lists of cells are narrowed by; undefined until they are here. Asked for once a visit. */
export function useCellWords(): CellWordsQuery | undefined {
  return useQuery(CellWordsDocument, { fetchPolicy: 'cache-first' }).data;
}
