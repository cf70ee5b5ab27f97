import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageLink } from '../address/page-link.js';
import { useNumber } from '../text/use-number.js';
import { COUNT_WORDS } from './counts-sentence.js';
import type { StatusCounts } from './count-statuses.js';
import { statusOfLetter } from './status-letters.js';
import { StatusTile } from './status-tile.js';
import type { Status } from './status-types.js';
import { STATUS_LABEL } from './status-words.js';
import styles from './counts-legend.module.css';

/**
 * Tile, word and number for each status: the legend and the totals in one. `linkTo` gives the address of the list that
 * a number was counted from. `children` closes the list, with the denominator.
 */
export function CountsLegend(props: {
  counts: StatusCounts;
  label: string;
  stacked?: boolean;
  linkTo?: (status: Status) => string;
  children?: ReactNode;
}) {
  const { counts, label, stacked = false, linkTo, children } = props;
  const { i18n } = useLingui();
  const number = useNumber();
  return (
    <ul className={stacked ? styles.stacked : styles.inline} aria-label={label}>
      {COUNT_WORDS.map(([letter]) => {
        const status = statusOfLetter(letter);
        const count = <b>{number(counts[letter])}</b>;
        return (
          <li key={letter}>
            <StatusTile status={status} />
            <span>{i18n._(STATUS_LABEL[status])}</span>
            {linkTo ? <PageLink to={linkTo(status)}>{count}</PageLink> : count}
          </li>
        );
      })}
      {children && <li className={styles.sum}>{children}</li>}
    </ul>
  );
}
