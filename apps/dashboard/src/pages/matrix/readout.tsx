import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSyncExternalStore } from 'react';
import { cellFlags } from '../../ui/atlas/cell-flags.js';
import type { AtlasColumn } from '../../ui/atlas/read-atlas.js';
import { ConfidenceWord } from '../../ui/status/confidence-word.js';
import {
  ASSESSED_LETTERS,
  confidenceOfLetter,
  statusOfLetter,
  type StatusLetter,
} from '../../ui/status/status-letters.js';
import { StatusTile } from '../../ui/status/status-tile.js';
import { STATUS_LABEL } from '../../ui/status/status-words.js';
import { Content } from '../../ui/text/content.js';
import type { CellPointer } from './cell-pointer.js';
import type { MatrixRowShown } from './select-matrix.js';
import styles from './readout.module.css';

/** Over the grid, for eyes: names the cell under the pointer or the focus in full. Its height never changes. */
export function Readout(props: {
  rows: readonly MatrixRowShown[];
  columns: readonly AtlasColumn[];
  pointer: CellPointer;
}) {
  const { rows, columns, pointer } = props;
  const { i18n } = useLingui();
  const key = useSyncExternalStore(pointer.subscribe, pointer.read);
  const [r = 0, c] = key?.split('.').map(Number) ?? [];
  const row = rows[r];
  // Before anything is pointed at: the first assessed cell. On a place's name or totals: its first assessed cell.
  const first = columns.find(({ index }) => ASSESSED_LETTERS.includes((row?.statuses[index] ?? 'U') as StatusLetter));
  const column = columns[(c ?? 0) - 1] ?? first ?? columns[0];
  if (!row || !column) return <div className={styles.readout} aria-hidden="true" />;
  const { index } = column;
  const status = statusOfLetter(row.statuses[index] ?? 'U');
  const confidence = confidenceOfLetter(row.confidences[index]);
  const { contested, assessedByPeople, stale } = cellFlags(row.flags[index]);
  const answered = Number.parseInt(row.answered[index] ?? '0', 36) || 0;
  const items = row.evidence[index] ?? 0;
  return (
    <div className={styles.readout} aria-hidden="true">
      <StatusTile status={status} confidence={confidence ?? 'HIGH'} contested={contested} size={34} />
      <div>
        <p className={styles.what}>
          <b>
            <Content language={row.language}>{row.name}</Content>, <Content>{column.code}</Content>
          </b>{' '}
          <Content>{column.title}</Content>
        </p>
        <p className={styles.facts}>
          <span>{i18n._(STATUS_LABEL[status])}</span>
          {confidence && (
            <span>
              <ConfidenceWord confidence={confidence} />
            </span>
          )}
          {contested && (
            <span>
              <Trans>contested</Trans>
            </span>
          )}
          {column.criteria > 0 && (
            <span>
              <Trans>
                answered {answered} of {column.criteria}
              </Trans>
            </span>
          )}
          <span>
            {items === 0 ? (
              <Trans>no item on record</Trans>
            ) : status === 'NOT_ASSESSED' ? (
              <Plural
                value={items}
                one="# item, not strong enough to decide"
                other="# items, none strong enough to decide"
              />
            ) : (
              <Plural value={items} one="# item of evidence" other="# items of evidence" />
            )}
          </span>
          {confidence && (
            <span>{assessedByPeople ? <Trans>confirmed by people</Trans> : <Trans>proposed by the method</Trans>}</span>
          )}
          {stale && (
            <span>
              <Trans>old evidence</Trans>
            </span>
          )}
        </p>
      </div>
    </div>
  );
}
