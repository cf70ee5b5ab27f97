import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useDeferredValue, useMemo, useRef } from 'react';
import { matrixAddress } from '../../ui/address/addresses.js';
import { IgnoredNote } from '../../ui/address/ignored-note.js';
import { PageLink } from '../../ui/address/page-link.js';
import { useAddressState } from '../../ui/address/use-address-state.js';
import { useClocks } from '../../ui/address/use-clocks.js';
import type { AtlasView } from '../../ui/atlas/read-atlas.js';
import { LinkButton } from '../../ui/forms/link-button.js';
import { Cite } from '../../ui/layout/cite.js';
import { PageHead } from '../../ui/layout/page-head.js';
import { ProvenanceLine } from '../../ui/layout/provenance-line.js';
import { Share } from '../../ui/layout/share.js';
import { useMedia } from '../../ui/layout/use-media.js';
import { applicableOf, assessedOf } from '../../ui/status/count-statuses.js';
import { CountsLegend } from '../../ui/status/counts-legend.js';
import { STATUS_IN_ADDRESS } from '../../ui/status/status-words.js';
import { ConfidenceKey } from '../../ui/status/tile-guide.js';
import text from '../../ui/text/text.module.css';
import { useNumber } from '../../ui/text/use-number.js';
import { EmptyMatrix } from './empty-matrix.js';
import { FilterBar } from './filter-bar.js';
import { FilterChips, useActiveFilters } from './filter-chips.js';
import { matrixFields } from './matrix-fields.js';
import { MatrixGrid } from './matrix-grid.js';
import { PlaceList } from './place-list.js';
import { PlainTable } from './plain-table.js';
import { ResultCount } from './result-count.js';
import { selectMatrix } from './select-matrix.js';
import { knownChoices, unknownChoices } from './unknown-choices.js';
import styles from './matrix-view.module.css';

/** The matrix with its filters, counts and legend, in the form that suits the screen. */
export function MatrixView({ view }: { view: AtlasView }) {
  const { t } = useLingui();
  const number = useNumber();
  const wide = useMedia('(min-width: 1024px)');
  const bar = useRef<HTMLDivElement>(null);
  const clocks = useClocks();
  const { values, ignored, set, searchWith } = useAddressState(matrixFields);
  const choices = useMemo(() => knownChoices(view, values), [view, values]);
  const q = useDeferredValue(choices.q);
  const selection = useMemo(() => selectMatrix(view, { ...choices, q }), [view, choices, q]);
  const active = useActiveFilters(view, choices);
  const looked = view.rows.filter(({ assessed }) => assessed > 0).length;
  const all = number(view.rows.length);
  const { counts, rows, columns } = selection;
  const cells = number(applicableOf(counts));
  const assessedCells = number(assessedOf(counts));
  const table = choices.view === 'table';
  const shownKey = active.map(({ filter, value }) => `${filter}.${value}`).join('|');
  return (
    <>
      <PageHead
        title={t`All places, all obligations`}
        lead={
          clocks.set ? (
            <Plural
              value={looked}
              _0={`None of ${all} places has a finding for that day.`}
              one={`One of ${all} places has a finding for that day. A blank cell says nothing about the place.`}
              other={`# of ${all} places have a finding for that day. A blank cell says nothing about the place.`}
            />
          ) : (
            <Plural
              value={looked}
              _0={`None of ${all} places has been looked at yet.`}
              one={`One of ${all} places has been looked at so far. A blank cell says nothing about the place: nobody has looked.`}
              other={`# of ${all} places have been looked at so far. A blank cell says nothing about the place: nobody has looked.`}
            />
          )
        }
        actions={
          <>
            <LinkButton to={`/matrix${searchWith({ view: table ? 'grid' : 'table' })}`}>
              {table ? wide ? <Trans>Grid</Trans> : <Trans>List</Trans> : <Trans>Plain table</Trans>}
            </LinkButton>
            <Share />
            <Cite what={t`All places, all obligations`} />
          </>
        }
      />
      <FilterBar view={view} choices={choices} wide={wide} onChange={set} bar={bar} />
      <IgnoredNote ignored={[...ignored, ...unknownChoices(view, values)]} />
      <div className={styles.result}>
        <ResultCount shown={rows.length} total={view.rows.length} sort={choices.sort} />
        <FilterChips active={active} onChange={set} />
        {active.length === 0 && (
          <span className={text.note}>{t`No filter. All areas, all statuses, any confidence.`}</span>
        )}
      </div>
      {rows.length === 0 ? (
        <EmptyMatrix view={view} choices={choices} active={active} onChange={set} />
      ) : table ? (
        <PlainTable view={view} selection={selection} />
      ) : wide ? (
        <MatrixGrid
          view={view}
          selection={selection}
          sort={choices.sort}
          dense={choices.dense}
          onSort={(sort) => set({ sort: sort === choices.sort ? '-assessed' : sort })}
          onNarrow={(ob, status) => set({ ob: [ob], area: [], status: status as typeof choices.status })}
          shownKey={shownKey}
          filters={bar}
        />
      ) : (
        <PlaceList view={view} selection={selection} />
      )}
      {rows.length > 0 && (
        <div className={styles.counts}>
          <CountsLegend
            counts={counts}
            label={t`Counts over the cells shown`}
            linkTo={(status) => `/matrix${searchWith({ status: [STATUS_IN_ADDRESS[status]] })}`}
          >
            <Trans>of {cells} cells shown</Trans>
          </CountsLegend>
        </div>
      )}
      <ConfidenceKey />
      <ProvenanceLine>
        {applicableOf(counts) > 0 && (
          <span>
            <Trans>
              <PageLink to={matrixAddress({ only: '1' })}>{assessedCells}</PageLink> of {cells} cells assessed
            </Trans>
          </span>
        )}
        <span>
          <Plural value={columns.length} one="# obligation" other="# obligations" />
        </span>
      </ProvenanceLine>
    </>
  );
}
