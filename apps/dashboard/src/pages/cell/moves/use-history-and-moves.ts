import { useQuery } from '@apollo/client/react';
import { askAt } from '../../../apollo/ask-at.js';
import { HistoryAndMovesDocument, type HistoryAndMovesQuery } from '../../../gql/cell/graphql.js';
import { useClocks } from '../../../ui/address/use-clocks.js';
import { useStandard } from '../../../ui/standard/use-standard.js';
import type { CellPlace } from '../judgement/use-cell-judgements.js';

export type HistoryAndMoves = HistoryAndMovesQuery['cell'];

/** The history of a cell and what would move it, by the page's clocks; undefined until they are here. Asked for once for both. */
export function useHistoryAndMoves({ jurisdiction, obligation, standard }: CellPlace): HistoryAndMoves | undefined {
  const { clocks } = useClocks();
  const { code } = useStandard();
  const by = standard ?? code;
  const asked = { jurisdiction, obligation, ...(by !== undefined && { standard: by }) };
  return useQuery(HistoryAndMovesDocument, askAt(clocks, asked)).data?.cell;
}
