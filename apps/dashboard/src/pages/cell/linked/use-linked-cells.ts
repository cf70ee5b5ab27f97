import { useQuery } from '@apollo/client/react';
import { askAt } from '../../../apollo/ask-at.js';
import { LinkedCellsDocument, type LinkedCellsQuery } from '../../../gql/cell/graphql.js';
import { useClocks } from '../../../ui/address/use-clocks.js';
import { useStandard } from '../../../ui/standard/use-standard.js';
import type { Cell } from '../cell-types.js';

/** The cells of linked obligations under other versions, by the page's clocks and standard; empty until they are here. */
export function useLinkedCells({ jurisdiction, obligation }: Cell): LinkedCellsQuery['cell']['linkedCells'] {
  const { clocks } = useClocks();
  const { code } = useStandard();
  const asked = {
    jurisdiction: jurisdiction.code,
    obligation: obligation.code,
    ...(code !== undefined && { standard: code }),
  };
  return useQuery(LinkedCellsDocument, askAt(clocks, asked)).data?.cell.linkedCells ?? [];
}
