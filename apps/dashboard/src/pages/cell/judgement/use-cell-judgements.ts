import { useQuery } from '@apollo/client/react';
import { askAt } from '../../../apollo/ask-at.js';
import { CellJudgementsDocument, type CellJudgementsQuery } from '../../../gql/cell/graphql.js';
import { useClocks } from '../../../ui/address/use-clocks.js';
import { useStandard } from '../../../ui/standard/use-standard.js';

export type CellJudgements = CellJudgementsQuery['cell'];

/** Which cell; of the page's standard where none is named. */
export interface CellPlace {
  jurisdiction: string;
  obligation: string;
  standard?: string;
}

/** What people put on record of a cell, by the page's clocks; undefined until it is here. Asked for once for all panels. */
export function useCellJudgements({ jurisdiction, obligation, standard }: CellPlace): CellJudgements | undefined {
  const { clocks } = useClocks();
  const { code } = useStandard();
  const by = standard ?? code;
  const asked = { jurisdiction, obligation, ...(by !== undefined && { standard: by }) };
  return useQuery(CellJudgementsDocument, askAt(clocks, asked)).data?.cell;
}
