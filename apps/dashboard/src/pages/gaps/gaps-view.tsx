import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { GAP_CODES } from '@states-must/domain';
import { useMemo } from 'react';
import { GapsDocument } from '../../gql/gaps/graphql.js';
import { IgnoredNote } from '../../ui/address/ignored-note.js';
import { useAddressState } from '../../ui/address/use-address-state.js';
import { CELL_FILTERS } from '../../ui/cells/cell-fields.js';
import { CellFilters } from '../../ui/cells/cell-filters.js';
import { useCellOptions } from '../../ui/cells/use-cell-options.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { GapList } from './gap-list.js';
import { GapOrder } from './gap-order.js';
import { REASON_LABEL } from './gap-words.js';
import { GapTabs } from './gap-tabs.js';
import { gapsFields, inAddress, toFilter, type GapsChoices } from './gaps-fields.js';

/** Gaps asked for at once. */
const PAGE = 25;

const NOTHING: Partial<GapsChoices> = { region: [], place: [], area: [], ob: [], reason: [] };

/** The queue with its parts and filters. */
export function GapsView() {
  const { t, i18n } = useLingui();
  const { values: choices, ignored, set } = useAddressState(gapsFields);
  const { names, options } = useCellOptions();
  const filter = useMemo(() => toFilter(choices), [choices]);
  const query = useQuery(GapsDocument, { variables: { filter, first: PAGE }, fetchPolicy: 'cache-and-network' });
  const result = { ...query, data: query.data ?? query.previousData };
  const more = () =>
    query.fetchMore({
      variables: { after: query.data?.gaps.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { gaps } }) => ({
        ...before,
        gaps: { ...gaps, nodes: [...before.gaps.nodes, ...gaps.nodes] },
      }),
    });
  const reasons = GAP_CODES.map((code) => ({ key: inAddress(code), label: i18n._(REASON_LABEL[code]) }));
  const filters = [
    { key: 'reason', name: t`Reason`, options: reasons, chosen: choices.reason },
    ...CELL_FILTERS.map((key) => ({ key, name: names[key], options: options[key], chosen: choices[key] })),
  ];
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <GapTabs open={choices.work} counts={result.data?.gaps.counts ?? []} onOpen={(work) => set({ work })} />
      <CellFilters filters={filters} onChange={(key, chosen) => set({ [key]: chosen })} onClear={() => set(NOTHING)} />
      <QueryView result={result} failed={<Trans>The gaps could not be loaded.</Trans>}>
        {({ gaps }) => (
          <GapList
            key={choices.work}
            gaps={gaps}
            tab={choices.work}
            loading={query.loading}
            onMore={() => void more()}
          />
        )}
      </QueryView>
      <GapOrder />
    </>
  );
}
