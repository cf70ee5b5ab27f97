import { Trans } from '@lingui/react/macro';
import { matrixAddress } from '../address/addresses.js';
import { STATUS_IN_ADDRESS } from '../status/status-words.js';
import { Content } from '../text/content.js';
import { splitRows, type SplitRow } from './split-counts.js';
import type { SplitLine } from './split-table.js';
import styles from './split-table.module.css';

interface RegionName {
  code: string;
  order: number;
  name: { text: string; language: string };
}

/**
 * The split of some columns of the matrix by region: every region has its line, with how many of its places have
 * anything assessed there. `filter` is the part of the matrix's address that the columns come from.
 */
export function regionLines(props: {
  rows: readonly SplitRow[];
  regions: readonly RegionName[];
  regionOf: ReadonlyMap<string, string>;
  filter: Record<string, string>;
}): SplitLine[] {
  const { rows, regions, regionOf, filter } = props;
  const inOrder = [...regions].sort((a, b) => a.order - b.order);
  const groups = splitRows(
    rows,
    inOrder.map(({ code }) => code),
    (jurisdiction) => regionOf.get(jurisdiction),
  );
  return groups.map(({ key, counts, places, assessedPlaces }, i) => {
    const { text = key, language = 'en' } = inOrder[i]?.name ?? {};
    return {
      key,
      counts,
      name: (
        <>
          <Content language={language}>{text}</Content>
          <span className={styles.note}>
            <Trans>
              {assessedPlaces} of {places} places assessed
            </Trans>
          </span>
        </>
      ),
      linkTo: (status) => matrixAddress({ ...filter, region: key, status: STATUS_IN_ADDRESS[status] }),
    };
  });
}
