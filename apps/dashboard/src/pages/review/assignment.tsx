import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFrame } from '../../apollo/use-frame.js';
import { AssignReviewDocument, ReleaseReviewDocument, ReviewItemDocument } from '../../gql/review/graphql.js';
import { ColleagueName } from '../../ui/account/colleague-name.js';
import { Button } from '../../ui/forms/button.js';
import field from '../../ui/forms/field.module.css';
import { problemSentence } from '../../ui/forms/problem-sentence.js';
import { useAttemptKey } from '../../ui/forms/use-attempt-key.js';
import { useAnnounce } from '../../ui/notices/announcer.js';
import { MomentText } from '../../ui/text/moment-text.js';
import type { Item } from './review-types.js';
import styles from './review.module.css';

/** Who has the item; takes it, gives it to a colleague or frees it. Drawn for its reviewers, while it waits. */
export function Assignment({ item }: { item: Item }) {
  const { t, i18n } = useLingui();
  const client = useApolloClient();
  const announce = useAnnounce();
  const keyOf = useAttemptKey();
  const { viewer } = useFrame();
  const [to, setTo] = useState('');
  const [refused, setRefused] = useState('');
  const { assignment = null, assignable = [] } = item.review ?? {};
  if (item.state !== 'SUBMITTED' || (!assignment && assignable.length === 0)) return null;
  const taken = assignment?.endedAs === null;
  const send = async (what: { memberId?: string } | null) => {
    const { id } = item;
    // Somebody may have it, free it and have it again: the same request of a later minute is another one.
    const key = keyOf(what ? 'assignReview' : 'releaseReview', { ...what, id, since: assignment?.assignedAt, taken });
    try {
      const outcome = what
        ? (await client.mutate({ mutation: AssignReviewDocument, variables: { id, key, ...what } })).data?.assignReview
        : (await client.mutate({ mutation: ReleaseReviewDocument, variables: { id, key } })).data?.releaseReview;
      const done = outcome?.__typename === 'ReviewWorkChanged';
      setRefused(done ? '' : (outcome?.problems ?? []).map((problem) => problemSentence(problem, i18n)).join(' '));
      if (done) announce(what ? t`Given` : t`Free for others`);
      else await client.refetchQueries({ include: [ReviewItemDocument] });
    } catch {
      setRefused(t`The service could not be reached. Nothing was changed. Try again.`);
    }
  };
  const who = assignment?.assignee && <ColleagueName of={assignment.assignee} />;
  const others = assignable.filter(({ id }) => id !== viewer?.id);
  return (
    <div className={styles.work}>
      <span>
        {taken && assignment ? (
          <>
            {assignment.yours ? <Trans>You have this item</Trans> : <Trans>Has this item: {who}</Trans>},{' '}
            <Trans>
              since <MomentText moment={assignment.assignedAt} />
            </Trans>
          </>
        ) : assignment?.endedAs === 'STALE' ? (
          <Trans>Free again: {who} did not work on it for seven days.</Trans>
        ) : (
          <Trans>Nobody has this item.</Trans>
        )}
      </span>
      {taken ? (
        <Button onClick={() => void send(null)}>
          <Trans>Free it</Trans>
        </Button>
      ) : (
        <>
          {others.length < assignable.length && (
            <Button onClick={() => void send({})}>
              <Trans>Take it</Trans>
            </Button>
          )}
          {others.length > 0 && (
            <>
              <select
                className={field.input}
                aria-label={t`Give it to`}
                value={to}
                onChange={(event) => setTo(event.target.value)}
              >
                <option value="">{t`Give it to`}</option>
                {others.map(({ id, name, role }) => (
                  <option key={id} value={id}>
                    {name ?? role}
                  </option>
                ))}
              </select>
              {to && (
                <Button onClick={() => void send({ memberId: to })}>
                  <Trans>Give</Trans>
                </Button>
              )}
            </>
          )}
        </>
      )}
      {refused && <span role="alert">{refused}</span>}
    </div>
  );
}
