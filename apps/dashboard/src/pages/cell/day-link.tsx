import { Trans } from '@lingui/react/macro';
import { cellAddress } from '../../ui/address/addresses.js';
import { stringifySearch } from '../../ui/address/search-text.js';
import { PageLink } from '../../ui/address/page-link.js';
import { useClocks } from '../../ui/address/use-clocks.js';
import { PartialDate } from '../../ui/text/partial-date.js';
import type { Cell } from './cell-types.js';

/** "from" a day, which leads to the cell on that day, by what is known at the moment asked for. */
export function DayLink({ cell, from }: { cell: Cell; from: string }) {
  const { clocks } = useClocks();
  const search = stringifySearch({ asof: from, ...(clocks.knownAt !== null && { known: clocks.knownAt }) });
  return (
    <PageLink to={`${cellAddress(cell.jurisdiction.code, cell.obligation.code)}${search}`}>
      <Trans>
        from <PartialDate date={from} />
      </Trans>
    </PageLink>
  );
}
