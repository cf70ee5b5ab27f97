import { Plural, Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { ReviewQueueQuery } from '../../gql/review/graphql.js';
import { useOpenedFromQueue } from './use-open-item.js';
import styles from './review.module.css';

/** The queue is empty: says so, how much waits for others (the viewer's own items too), and how many reviewers there are. */
export function NothingWaiting({ queue }: { queue: ReviewQueueQuery['reviewQueue'] }) {
  const opened = useOpenedFromQueue();
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (opened) requestAnimationFrame(() => line.current?.focus());
  }, [opened]);
  return (
    <div className={styles.nothing}>
      <p ref={line} tabIndex={-1}>
        <Trans>Nothing waits for you.</Trans>{' '}
        <Plural
          value={queue.elsewhere}
          _0="Nothing waits for others either."
          one="# item waits for others."
          other="# items wait for others."
        />
      </p>
      <ReviewerCount reviewers={queue.reviewers} />
    </div>
  );
}

/** How many people may review; two are needed for every item, besides its author. */
export function ReviewerCount({ reviewers }: { reviewers: number }) {
  return (
    <p className={styles.reviewers}>
      <Plural
        value={reviewers}
        _0="Nobody may review in your regions yet. Ask an administrator to invite two reviewers."
        one="# person may review in your regions. Publishing takes two: ask an administrator to invite another."
        other="# people may review in your regions."
      />
    </p>
  );
}
