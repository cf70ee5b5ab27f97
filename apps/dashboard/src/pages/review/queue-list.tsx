import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Fragment, useState } from 'react';
import type { ReviewQueueQuery } from '../../gql/review/graphql.js';
import { reviewAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { KIND_LABEL } from '../../ui/evidence/kind-words.js';
import { Button } from '../../ui/forms/button.js';
import { Content } from '../../ui/text/content.js';
import { useNumber } from '../../ui/text/use-number.js';
import { ageOf } from './age-of.js';
import { ReviewerCount } from './nothing-waiting.js';
import type { Waiting } from './review-types.js';
import { useLanguage } from '../../ui/text/use-language.js';
import styles from './review.module.css';

const distinct = <T,>(all: readonly T[], key: (one: T) => string): T[] => [
  ...new Map(all.map((one) => [key(one), one])).values(),
];

function Entry({ item, open, now }: { item: Waiting; open: boolean; now: number }) {
  const { i18n } = useLingui();
  const { formats } = useLanguage();
  const number = useNumber();
  const places = distinct(item.links, ({ jurisdiction }) => jurisdiction.code);
  const criteria = distinct(item.links, ({ criterion }) => criterion.code);
  const sent = item.review?.events.filter(({ decision }) => decision === 'SUBMIT').at(-1);
  const backs = item.review?.events.filter(({ decision }) => decision === 'SEND_BACK').length ?? 0;
  const approvals = number(item.review?.approvals ?? 0);
  const needed = number(item.review?.approvalsNeeded ?? 2);
  return (
    <li>
      <PageLink to={reviewAddress(item.id)} current={open}>
        <span className={styles.title}>
          <Content>{item.title}</Content>
        </span>
        <span className={styles.age}>{sent && (ageOf(sent.at, now, formats) ?? <Trans>just now</Trans>)}</span>
        <span className={styles.meta}>
          {i18n._(KIND_LABEL[item.kind])}
          {item.sensitive && (
            <>
              {' · '}
              <Trans>content note</Trans>
            </>
          )}
          {' · '}
          {places.map(({ jurisdiction }, i) => (
            <Fragment key={jurisdiction.code}>
              {i > 0 && ', '}
              <Content language={jurisdiction.name.language}>{jurisdiction.name.text}</Content>
            </Fragment>
          ))}
          {' · '}
          <Content>{criteria.map(({ criterion }) => criterion.code).join(', ')}</Content>
        </span>
        <span className={styles.meta}>
          <Trans>
            {approvals} of {needed} approvals
          </Trans>
          {backs > 0 && (
            <>
              {' · '}
              <Plural value={backs} one="sent back once" other="sent back # times" />
            </>
          )}
        </span>
      </PageLink>
    </li>
  );
}

/** What waits for a decision of the viewer's, oldest first. */
export function QueueList(props: {
  queue: ReviewQueueQuery['reviewQueue'];
  nodes: readonly Waiting[];
  open: string | undefined;
  onMore: () => void;
}) {
  const { queue, nodes, open, onMore } = props;
  const { t } = useLingui();
  const [now] = useState(() => Date.now());
  const { waiting, elsewhere, reviewers } = queue;
  return (
    <nav className={styles.queue} aria-label={t`Queue`}>
      <div className={styles.head}>
        <p>
          <Plural value={waiting.totalCount} one="# item waits for you." other="# items wait for you, oldest first." />{' '}
          <Plural value={elsewhere} one="# waits elsewhere or for others." other="# wait elsewhere or for others." />
        </p>
        <ReviewerCount reviewers={reviewers} />
      </div>
      <ol>
        {nodes.map((item) => (
          <Entry key={item.id} item={item} open={item.id === open} now={now} />
        ))}
      </ol>
      {waiting.pageInfo.hasNextPage && (
        <p className={styles.more}>
          <Button onClick={onMore}>
            <Trans>Show more</Trans>
          </Button>
        </p>
      )}
    </nav>
  );
}
