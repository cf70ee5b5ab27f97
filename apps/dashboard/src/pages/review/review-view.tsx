import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { ReviewQueueDocument } from '../../gql/review/graphql.js';
import { reviewAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { useMedia } from '../../ui/layout/use-media.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { ItemPane } from './item-pane.js';
import { neighbours } from './neighbours.js';
import { NothingWaiting } from './nothing-waiting.js';
import { QueueList } from './queue-list.js';
import styles from './review.module.css';

/** Queue and item side by side; on narrow screens one of the two. Without an id the oldest item is open. */
export function ReviewView({ id }: { id: string | undefined }) {
  const wide = useMedia('(min-width: 1024px)');
  const query = useQuery(ReviewQueueDocument, { variables: {}, fetchPolicy: 'cache-and-network' });
  const { fetchMore } = query;
  // While the queue is asked for anew, the one that was there stays.
  const result = { ...query, data: query.data ?? query.previousData };
  const more = (after: string | null) =>
    fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: { reviewQueue } }) => ({
        ...before,
        reviewQueue: {
          ...reviewQueue,
          waiting: {
            ...reviewQueue.waiting,
            nodes: [...before.reviewQueue.waiting.nodes, ...reviewQueue.waiting.nodes],
          },
        },
      }),
    });
  return (
    <QueryView result={result} failed={<Trans>The review queue could not be loaded.</Trans>}>
      {({ reviewQueue }) => {
        const { waiting } = reviewQueue;
        const open = id ?? (wide ? waiting.nodes[0]?.id : undefined);
        const ids = waiting.nodes.map((item) => item.id);
        const list = <QueueList queue={reviewQueue} open={open} onMore={() => void more(waiting.pageInfo.endCursor)} />;
        if (open === undefined) {
          return waiting.totalCount === 0 ? <NothingWaiting queue={reviewQueue} /> : list;
        }
        return (
          <div className={styles.split}>
            {wide && (waiting.totalCount > 0 ? list : <NothingWaiting queue={reviewQueue} />)}
            <div className={styles.pane}>
              {!wide && (
                <p className={styles.back}>
                  <PageLink to={reviewAddress()}>
                    <Trans>To the queue</Trans>
                  </PageLink>
                </p>
              )}
              <ItemPane key={open} id={open} beside={neighbours(ids, open)} />
            </div>
          </div>
        );
      }}
    </QueryView>
  );
}
