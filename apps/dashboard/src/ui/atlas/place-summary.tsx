import { Trans } from '@lingui/react/macro';
import { placeAddress } from '../address/addresses.js';
import { PageLink } from '../address/page-link.js';
import { applicableOf } from '../status/count-statuses.js';
import { CountsSentence } from '../status/counts-sentence.js';
import { UnitStrip } from '../status/unit-strip.js';
import { Content } from '../text/content.js';
import { useNumber } from '../text/use-number.js';
import type { AtlasArea, AtlasRow } from './read-atlas.js';
import { stripOfRow } from './strip-of-row.js';
import styles from './place-summary.module.css';

/** One place in three lines: its name and how much is assessed, its squares, its counts. */
export function PlaceSummary({ row, areas }: { row: AtlasRow; areas: readonly AtlasArea[] }) {
  const number = useNumber();
  const assessed = number(row.assessed);
  const of = number(applicableOf(row.counts));
  return (
    <div className={styles.place}>
      <div className={styles.top}>
        <PageLink to={placeAddress(row.code)}>
          <Content language={row.language}>{row.name}</Content>
        </PageLink>
        <span>
          <Trans>
            {assessed} of {of} assessed
          </Trans>
        </span>
      </div>
      <UnitStrip name={row.name} groups={stripOfRow(row, areas)} />
      <p className={styles.counts}>
        <CountsSentence counts={row.counts} />
      </p>
    </div>
  );
}
