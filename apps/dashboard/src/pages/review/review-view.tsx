import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { ReviewQueueDocument, type Assigned } from '../../gql/review/graphql.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { QueueAndItem } from './queue-and-item.js';
import { QueueFilter } from './queue-filter.js';

/** Loads the queue. `id` is that of the item in the address. */
export function ReviewView({ id }: { id: string | undefined }) {
  const [assigned, setAssigned] = useState<Assigned | null>(null);
  const query = useQuery(ReviewQueueDocument, { variables: { assigned }, fetchPolicy: 'cache-and-network' });
  const { fetchMore } = query;
  // While the queue is asked for anew, the one that was there stays.
  const result = { ...query, data: query.data ?? query.previousData };
  const more = () =>
    fetchMore({
      variables: { assigned, after: query.data?.reviewQueue.waiting.pageInfo.endCursor },
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
      {({ reviewQueue }) => (
        <QueueAndItem
          id={id}
          queue={reviewQueue}
          filter={<QueueFilter value={assigned} onChange={setAssigned} />}
          onMore={() => void more()}
          onAgain={() => void query.refetch()}
        />
      )}
    </QueryView>
  );
}
