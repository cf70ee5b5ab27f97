import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { ReviewQueueQuery } from '../../gql/review/graphql.js';
import { reviewAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { useMedia } from '../../ui/layout/use-media.js';
import { ItemPane } from './item-pane.js';
import { neighbours } from './neighbours.js';
import { NothingWaiting } from './nothing-waiting.js';
import { QueueList } from './queue-list.js';
import styles from './review.module.css';

/** An item as it was decided on: when it comes back it has another version. */
const asDecided = ({ id, version }: { id: string; version: number }) => `${id} ${version}`;

/** Queue and item side by side; on narrow screens one of the two. Without an id the oldest item is open. */
export function QueueAndItem(props: {
  id: string | undefined;
  queue: ReviewQueueQuery['reviewQueue'];
  onMore: () => void;
}) {
  const { id, queue, onMore } = props;
  const wide = useMedia('(min-width: 1024px)');
  const [decided, setDecided] = useState<readonly string[]>([]);
  const nodes = queue.waiting.nodes.filter((item) => !decided.includes(asDecided(item)));
  // The oldest item stays open until it is decided, also where somebody else takes it out of the queue.
  const [pinned, setPinned] = useState(nodes[0]?.id);
  if (pinned === undefined && nodes[0]) setPinned(nodes[0].id);
  const open = id ?? (wide ? pinned : undefined);
  const list =
    nodes.length > 0 ? (
      <QueueList queue={queue} nodes={nodes} open={open} onMore={onMore} />
    ) : (
      <NothingWaiting queue={queue} />
    );
  if (open === undefined) return list;
  const ids = nodes.map((item) => item.id);
  return (
    <div className={styles.split}>
      {wide && list}
      <div className={styles.pane}>
        {!wide && (
          <p className={styles.back}>
            <PageLink to={reviewAddress()}>
              <Trans>To the queue</Trans>
            </PageLink>
          </p>
        )}
        <ItemPane
          key={open}
          id={open}
          beside={neighbours(ids, open)}
          onDecided={(item) => {
            setDecided((before) => [...before, asDecided(item)]);
            setPinned(undefined);
          }}
        />
      </div>
    </div>
  );
}
