import { useQuery } from '@apollo/client/react';
import { askAt } from '../../../apollo/ask-at.js';
import { CellJudgementsDocument, type CellJudgementsQuery } from '../../../gql/cell/graphql.js';
import { useClocks } from '../../../ui/address/use-clocks.js';
import { useStandard } from '../../../ui/standard/use-standard.js';

export type CellJudgements = CellJudgementsQuery['cell'];

/** What people put on record of a cell, by the page's clocks and standard; undefined until it is here. Asked for once for all panels. */
export function useCellJudgements(jurisdiction: string, obligation: string): CellJudgements | undefined {
  const { clocks } = useClocks();
  const { code } = useStandard();
  const asked = { jurisdiction, obligation, ...(code !== undefined && { standard: code }) };
  return useQuery(CellJudgementsDocument, askAt(clocks, asked)).data?.cell;
}
