import { useLingui } from '@lingui/react/macro';
import type { GapsQuery } from '../../gql/gaps/graphql.js';
import { Button } from '../../ui/forms/button.js';
import { useNumber } from '../../ui/text/use-number.js';
import { TAB_LABEL } from './gap-words.js';
import { GAP_TABS, type GapTab } from './gaps-fields.js';
import styles from './gaps.module.css';

/** The parts of the queue with their counts; the open one is pressed. */
export function GapTabs(props: { open: GapTab; counts: GapsQuery['gaps']['counts']; onOpen: (tab: GapTab) => void }) {
  const { open, counts, onOpen } = props;
  const { t, i18n } = useLingui();
  const number = useNumber();
  return (
    <div role="group" aria-label={t`Parts of the queue`} className={styles.tabs}>
      {GAP_TABS.map((tab) => {
        const count = counts.find(({ view }) => view.toLowerCase() === tab)?.count;
        return (
          <Button key={tab} aria-pressed={tab === open} onClick={() => onOpen(tab)}>
            {i18n._(TAB_LABEL[tab])}
            {count !== undefined && ` (${number(count)})`}
          </Button>
        );
      })}
    </div>
  );
}
