import { Plural, Trans } from '@lingui/react/macro';
import { Content } from '../text/content.js';

/** What a review says of what stands in the viewer's way. */
export interface ObstacleFacts {
  obstacle: string | null;
  yours: boolean;
  approvals: number;
  approvalsNeeded: number;
  approvedByYou: boolean;
  reviewersAvailable: number;
}

/** Why an approval is not open to the viewer, or cannot come about. Draws nothing where nothing is in the way. */
export function Obstacle({ review }: { review: ObstacleFacts }) {
  if (review.obstacle === null) return null;
  const missing = review.approvalsNeeded - review.approvals;
  if (review.reviewersAvailable < missing) {
    return (
      <>
        <Plural value={missing} one="# more person must approve it." other="# more people must approve it." />{' '}
        <Plural
          value={review.reviewersAvailable}
          _0="Nobody may at present."
          one="Only # person may at present."
          other="Only # people may at present."
        />{' '}
        <Trans>Ask an administrator to invite a reviewer for its regions.</Trans>
      </>
    );
  }
  if (review.yours) return <Trans>You wrote or last changed this item, so two others must approve it.</Trans>;
  if (review.approvedByYou) {
    return <Trans>You have approved this item already. A second person must approve it too.</Trans>;
  }
  return <Content>{review.obstacle}</Content>;
}
