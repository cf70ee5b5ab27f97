import { Plural, Trans } from '@lingui/react/macro';
import { Obstacle } from '../../ui/evidence/obstacle.js';
import { ReviewEvents } from '../../ui/evidence/review-events.js';
import { Section } from '../../ui/layout/section.js';
import { useNumber } from '../../ui/text/use-number.js';
import text from '../../ui/text/text.module.css';
import type { Item } from './item-type.js';

/** Where the item stands in review: members see it, the public does not. */
export function ItemReview({ item }: { item: Item }) {
  const number = useNumber();
  const { review } = item;
  if (item.origin === 'CATALOGUE') {
    return (
      <Section title={<Trans>Review</Trans>}>
        <p className={text.measure}>
          <Trans>
            This item is part of the founding evidence: the catalogue publishes it, and no reviewers are invented for
            it.
          </Trans>
        </p>
      </Section>
    );
  }
  if (!review) return null;
  const approvals = number(review.approvals);
  const needed = number(review.approvalsNeeded);
  return (
    <Section
      title={<Trans>Review</Trans>}
      aside={
        item.state === 'SUBMITTED' && (
          <Trans>
            {approvals} of {needed} approvals
          </Trans>
        )
      }
    >
      {review.obstacle && (
        <p className={text.measure}>
          <Obstacle review={review} />
        </p>
      )}
      {item.state === 'SUBMITTED' && (
        <p className={text.measure}>
          <Plural
            value={review.reviewersAvailable}
            one="# person may still approve it."
            other="# people may still approve it."
          />
        </p>
      )}
      {review.events.length > 0 ? (
        <ReviewEvents steps={review.events} />
      ) : (
        <p className={text.muted}>
          <Trans>Nothing has happened yet.</Trans>
        </p>
      )}
    </Section>
  );
}
