import { Trans, useLingui } from '@lingui/react/macro';
import { GROUP_LABEL } from './group-words.js';
import type { GroupName } from './select-matrix.js';
import styles from './grid.module.css';

/** The heading of a group of places, over the whole width: "Some obligations assessed, 4 of 384 places". */
export function GridGroup(props: {
  name: GroupName;
  /** Places in it, and places in all, as written. */
  count: string;
  total: string;
  lineNumber: number;
  top: number;
  columns: number;
}) {
  const { name, count, total, lineNumber, top, columns } = props;
  const { i18n } = useLingui();
  return (
    <div
      role="row"
      aria-rowindex={lineNumber}
      className={styles.floating}
      style={{ transform: `translateY(${top}px)`, inlineSize: '100%' }}
    >
      <div role="rowheader" aria-colspan={columns} className={styles.group}>
        <span>
          {i18n._(GROUP_LABEL[name])}
          <small>
            <Trans>
              {count} of {total} places
            </Trans>
          </small>
        </span>
      </div>
    </div>
  );
}
