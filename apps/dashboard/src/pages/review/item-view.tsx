import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useId, useRef } from 'react';
import { evidenceAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { KIND_LABEL, REVIEW_STATE_LABEL, ROLE_LABEL } from '../../ui/evidence/kind-words.js';
import { Obstacle } from '../../ui/evidence/obstacle.js';
import { ReviewEvents } from '../../ui/evidence/review-events.js';
import { FileList } from '../../ui/files/file-list.js';
import { Content } from '../../ui/text/content.js';
import { MomentText } from '../../ui/text/moment-text.js';
import { useNumber } from '../../ui/text/use-number.js';
import { CommentsLater } from '../../ui/comments/comments-later.js';
import { Assignment } from './assignment.js';
import { BeingRead } from './being-read.js';
import { DecisionForm } from './decision-form.js';
import { ItemFacts } from './item-facts.js';
import { ItemLinks } from './item-links.js';
import type { Neighbours } from './neighbours.js';
import { PreviewTable } from './preview-table.js';
import type { Item } from './review-types.js';
import type { Taken } from './undo-notice.js';
import { useOpenedFromQueue } from './use-open-item.js';
import styles from './review.module.css';

/** The open item: what it says, what it would change, what to check, and the decision. */
export function ItemView(props: {
  item: Item;
  beside: Neighbours;
  onDecided: (item: Item, taken: Taken | null) => void;
}) {
  const { item, beside, onDecided } = props;
  const { i18n } = useLingui();
  const number = useNumber();
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const opened = useOpenedFromQueue();
  useEffect(() => {
    // After the frame has given the focus to the page as a whole.
    if (opened) requestAnimationFrame(() => title.current?.focus());
  }, [opened, item.id]);
  const { review } = item;
  const sent = review?.events.filter(({ decision }) => decision === 'SUBMIT').at(-1);
  const approvals = number(review?.approvals ?? 0);
  const needed = number(review?.approvalsNeeded ?? 2);
  return (
    <article className={styles.item} aria-labelledby={heading}>
      <p className={styles.eyebrow}>
        {i18n._(KIND_LABEL[item.kind])} · {i18n._(REVIEW_STATE_LABEL[item.state])}
        {sent && (
          <>
            {' · '}
            <Trans>
              sent <MomentText moment={sent.at} /> by: {i18n._(ROLE_LABEL[sent.role])}
            </Trans>
          </>
        )}
        {review && item.state === 'SUBMITTED' && (
          <>
            {' · '}
            <Trans>
              {approvals} of {needed} approvals
            </Trans>
            {' · '}
            <Plural
              value={review.reviewersAvailable}
              one="# person may still approve it"
              other="# people may still approve it"
            />
          </>
        )}
      </p>
      <h2 id={heading} ref={title} tabIndex={-1} className={styles.heading}>
        <Content>{item.title}</Content>
      </h2>
      <Assignment item={item} />
      <BeingRead id={item.id} />
      <ItemFacts item={item} />
      {review?.obstacle && (
        <p className={styles.obstacle} role="note">
          <Obstacle review={review} />
        </p>
      )}
      <PreviewTable item={item} />
      <ItemLinks item={item} />
      {item.files.length > 0 && (
        <section>
          <h3>
            <Trans>Files</Trans>
          </h3>
          <FileList files={item.files} />
        </section>
      )}
      {review && review.events.length > 0 && (
        <section>
          <h3>
            <Trans>What happened so far</Trans>
          </h3>
          <ReviewEvents steps={review.events} />
        </section>
      )}
      <p className={styles.full}>
        <PageLink to={evidenceAddress(item.id)}>
          <Trans>The page of this item</Trans>
        </PageLink>
      </p>
      <DecisionForm key={item.id} item={item} beside={beside} onDecided={onDecided} />
      <CommentsLater kind="EVIDENCE" id={item.id} />
    </article>
  );
}
