import { useQuery } from '@apollo/client/react';
import { askAt } from '../../../apollo/ask-at.js';
import { CellJudgementsDocument, type CellJudgementsQuery } from '../../../gql/cell/graphql.js';
import { useClocks } from '../../../ui/address/use-clocks.js';

export type CellJudgements = CellJudgementsQuery['cell'];

/** What people put on record of a cell, by the page's clocks; undefined until it is here. Asked for once for all panels. */
export function useCellJudgements(jurisdiction: string, obligation: string): CellJudgements | undefined {
  const { clocks } = useClocks();
  return useQuery(CellJudgementsDocument, askAt(clocks, { jurisdiction, obligation })).data?.cell;
}
