import { Trans, useLingui } from '@lingui/react/macro';
import { cellAddress, obligationAddress, placeAddress } from '../../ui/address/addresses.js';
import { useGoTo } from '../../ui/address/use-go-to.js';
import { useHref } from '../../ui/address/use-href.js';
import type { AtlasView } from '../../ui/atlas/read-atlas.js';
import table from '../../ui/layout/data-table.module.css';
import { assessedOf, applicableOf } from '../../ui/status/count-statuses.js';
import { classes } from '../../ui/text/classes.js';
import { Content } from '../../ui/text/content.js';
import { useNumber } from '../../ui/text/use-number.js';
import { GROUP_LABEL } from './group-words.js';
import type { MatrixSelection } from './select-matrix.js';
import { useCellName } from './use-cell-name.js';
import styles from './plain-table.module.css';

/** The same facts as an ordinary table with a word in each cell: for reading aloud, finding, copying and printing. */
export function PlainTable({ view, selection }: { view: AtlasView; selection: MatrixSelection }) {
  const { t, i18n } = useLingui();
  const number = useNumber();
  const cellName = useCellName();
  const href = useHref();
  const goTo = useGoTo();
  const { columns, groups } = selection;
  const total = number(view.rows.length);
  return (
    <div
      className={classes(table.scroll, styles.box)}
      role="region"
      aria-label={t`Plain table`}
      tabIndex={0}
      onClick={(event) => {
        // One listener for ten thousand links; presses that ask for another tab are left to the browser.
        const to = (event.target as Element).closest<HTMLElement>('a[data-to]')?.dataset['to'];
        if (to === undefined || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        goTo(to);
      }}
    >
      <table className={classes(table.table, styles.table)}>
        <caption className={styles.caption}>
          <Trans>Status of obligations by place, in words. A dash stands for “not assessed yet”.</Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Place</Trans>
            </th>
            <th scope="col" className={table.number}>
              <Trans>Assessed</Trans>
            </th>
            {columns.map(({ code, title }) => (
              <th key={code} scope="col">
                <a href={href(obligationAddress(code))} data-to={obligationAddress(code)}>
                  <Content>{code}</Content>
                </a>{' '}
                <Content>{title}</Content>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ name, rows }) => {
          const count = number(rows.length);
          return (
            <tbody key={name} className={styles.group}>
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 2}>
                  {i18n._(GROUP_LABEL[name])}{' '}
                  <span className={styles.quiet}>
                    <Trans>
                      {count} of {total} places
                    </Trans>
                  </span>
                </th>
              </tr>
              {rows.map((row) => {
                const assessed = number(assessedOf(row.shown));
                const of = number(applicableOf(row.shown));
                return (
                  <tr key={row.code}>
                    <th scope="row">
                      <a href={href(placeAddress(row.code))} data-to={placeAddress(row.code)}>
                        <Content language={row.language}>{row.name}</Content>
                      </a>
                    </th>
                    <td className={table.number}>
                      <Trans>
                        {assessed} of {of}
                      </Trans>
                    </td>
                    {columns.map(({ code, index }) =>
                      row.statuses[index] === 'U' && !row.evidence[index] ? (
                        <td key={code}>–</td>
                      ) : (
                        <td key={code}>
                          <a href={href(cellAddress(row.code, code))} data-to={cellAddress(row.code, code)}>
                            {cellName(row, index)}
                          </a>
                        </td>
                      ),
                    )}
                  </tr>
                );
              })}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}
