import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment, type ReactNode } from 'react';
import { PageLink } from '../address/page-link.js';
import table from '../layout/data-table.module.css';
import { applicableOf, totalOf, type StatusCounts } from '../status/count-statuses.js';
import { COUNT_WORDS } from '../status/counts-sentence.js';
import { statusOfLetter } from '../status/status-letters.js';
import { StatusTile } from '../status/status-tile.js';
import type { Status } from '../status/status-types.js';
import { STATUS_LABEL } from '../status/status-words.js';
import { classes } from '../text/classes.js';
import text from '../text/text.module.css';
import { useNumber } from '../text/use-number.js';
import { UnitBar, UnitBarPatterns } from './unit-bar.js';
import styles from './split-table.module.css';

/** One line of a split: who, how many have each status, and the list that a number was counted from. */
export interface SplitLine {
  key: string;
  name: ReactNode;
  counts: StatusCounts;
  linkTo: (status: Status) => string;
}

/** Numbers by status, one line a group, each line with its bar of units. Zeros are printed; so is the denominator. */
export function SplitTable(props: { caption: ReactNode; first: ReactNode; lines: readonly SplitLine[] }) {
  const { caption, first, lines } = props;
  const { i18n, t } = useLingui();
  const number = useNumber();
  const max = Math.max(1, ...lines.map(({ counts }) => totalOf(counts)));
  return (
    <>
      <UnitBarPatterns />
      <div className={table.scroll}>
        <table className={classes(table.table, table.stack, styles.table)}>
          <caption className={text.hidden}>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {COUNT_WORDS.map(([letter]) => (
                <th key={letter} scope="col" className={table.number}>
                  <span className={styles.head}>
                    <StatusTile status={statusOfLetter(letter)} size={16} />
                    {i18n._(STATUS_LABEL[statusOfLetter(letter)])}
                  </span>
                </th>
              ))}
              <th scope="col" className={table.number}>
                <Trans>Of</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, name, counts, linkTo }) => (
              <Fragment key={key}>
                <tr className={styles.plain}>
                  <th scope="row">{name}</th>
                  {COUNT_WORDS.map(([letter]) => {
                    const status = statusOfLetter(letter);
                    return (
                      <td key={letter} className={table.number} data-label={i18n._(STATUS_LABEL[status])}>
                        {counts[letter] > 0 ? (
                          <PageLink to={linkTo(status)}>{number(counts[letter])}</PageLink>
                        ) : (
                          <span className={styles.zero}>0</span>
                        )}
                      </td>
                    );
                  })}
                  <td className={table.number} data-label={t`Of`}>
                    {number(applicableOf(counts))}
                  </td>
                </tr>
                <tr className={styles.bar}>
                  <td colSpan={COUNT_WORDS.length + 2}>
                    <UnitBar counts={counts} max={max} />
                  </td>
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
