import { useQuery } from '@apollo/client/react';
import { askAt } from '../../../apollo/ask-at.js';
import { HistoryAndMovesDocument, type HistoryAndMovesQuery } from '../../../gql/cell/graphql.js';
import { useClocks } from '../../../ui/address/use-clocks.js';

export type HistoryAndMoves = HistoryAndMovesQuery['cell'];

/** The history of a cell and what would move it, by the page's clocks; undefined until they are here. Asked for once for both. */
export function useHistoryAndMoves(jurisdiction: string, obligation: string): HistoryAndMoves | undefined {
  const { clocks } = useClocks();
  return useQuery(HistoryAndMovesDocument, askAt(clocks, { jurisdiction, obligation })).data?.cell;
}
