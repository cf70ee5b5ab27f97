import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { ReviewQueueQuery } from '../../gql/review/graphql.js';
import { reviewAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { useMedia } from '../../ui/layout/use-media.js';
import { ItemPane } from './item-pane.js';
import { neighbours } from './neighbours.js';
import { NothingWaiting } from './nothing-waiting.js';
import { QueueList } from './queue-list.js';
import { UndoNotice, type Taken } from './undo-notice.js';
import { useOpenItem } from './use-open-item.js';
import styles from './review.module.css';

/** An item as it was decided on: when it comes back it has another version. */
const asDecided = ({ id, version }: { id: string; version: number }) => `${id} ${version}`;

/** Queue and item side by side; on narrow screens one of the two. Without an id the oldest item is open. */
export function QueueAndItem(props: {
  id: string | undefined;
  queue: ReviewQueueQuery['reviewQueue'];
  /** Narrows the queue; stands above it. */
  filter: ReactNode;
  onMore: () => void;
  /** Asks for the queue anew. */
  onAgain: () => void;
}) {
  const { id, queue, filter, onMore, onAgain } = props;
  const openItem = useOpenItem();
  const [taken, setTaken] = useState<Taken | null>(null);
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
  const left = (
    <div className={styles.left}>
      {filter}
      {list}
    </div>
  );
  const undo = taken && (
    <UndoNotice
      key={taken.id}
      taken={taken}
      onUndone={({ item }) => {
        setTaken(null);
        setDecided((before) => before.filter((one) => one !== asDecided(item)));
        onAgain();
        openItem(item.id);
      }}
    />
  );
  if (open === undefined) {
    return (
      <>
        {undo}
        {left}
      </>
    );
  }
  const ids = nodes.map((item) => item.id);
  return (
    <div className={styles.split}>
      {wide && left}
      <div className={styles.pane}>
        {undo}
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
          onDecided={(item, step) => {
            setTaken(step);
            setDecided((before) => [...before, asDecided(item)]);
            setPinned(undefined);
          }}
        />
      </div>
    </div>
  );
}
