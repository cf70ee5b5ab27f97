import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { placeAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import type { AtlasView } from '../../ui/atlas/read-atlas.js';
import { PlaceSummary } from '../../ui/atlas/place-summary.js';
import { Button } from '../../ui/forms/button.js';
import { Content } from '../../ui/text/content.js';
import { useNumber } from '../../ui/text/use-number.js';
import { GROUP_LABEL } from './group-words.js';
import { RowNote } from './row-note.js';
import type { MatrixGroup, MatrixSelection } from './select-matrix.js';
import styles from './place-list.module.css';

/** Places of a group that are drawn before the reader asks for all of them: fewer where each has a strip of squares. */
const FIRST = { assessed: 20, undecided: 60, works: 60, nothing: 60 };

/** The matrix on narrow screens: a strip of squares and the counts for each assessed place, a line for the others. */
export function PlaceList({ view, selection }: { view: AtlasView; selection: MatrixSelection }) {
  return (
    <>
      {selection.groups.map((group) => (
        <Group key={group.name} view={view} group={group} />
      ))}
    </>
  );
}

function Group({ view, group }: { view: AtlasView; group: MatrixGroup }) {
  const { i18n } = useLingui();
  const number = useNumber();
  const [all, setAll] = useState(false);
  const count = number(group.rows.length);
  const total = number(view.rows.length);
  const rows = all ? group.rows : group.rows.slice(0, FIRST[group.name]);
  return (
    <section>
      <h2 className={styles.heading}>
        {i18n._(GROUP_LABEL[group.name])}{' '}
        <span>
          <Trans>
            {count} of {total}
          </Trans>
        </span>
      </h2>
      <ul className={styles.list}>
        {rows.map((row) =>
          row.assessed > 0 ? (
            <li key={row.code}>
              <PlaceSummary row={row} areas={view.areas} />
            </li>
          ) : (
            <li key={row.code} className={styles.line}>
              <PageLink to={placeAddress(row.code)}>
                <Content language={row.language}>{row.name}</Content>
              </PageLink>
              <RowNote row={row} />
            </li>
          ),
        )}
      </ul>
      {!all && group.rows.length > FIRST[group.name] && (
        <Button className={styles.more} onClick={() => setAll(true)}>
          <Trans>Show all {count}</Trans>
        </Button>
      )}
    </section>
  );
}
