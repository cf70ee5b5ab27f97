import { useMutation, useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { MarkMentionsReadDocument, MentionsDocument } from '../../gql/review/graphql.js';
import { ColleagueName } from '../../ui/account/colleague-name.js';
import { cellAddress, evidenceAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { Button } from '../../ui/forms/button.js';
import { useAttemptKey } from '../../ui/forms/use-attempt-key.js';
import { Content } from '../../ui/text/content.js';
import { MomentText } from '../../ui/text/moment-text.js';
import styles from './review.module.css';

/** Where the record of a comment is read; null where it has no page of its own. */
const addressOf = (kind: string, id: string): string | null => {
  const [, place, obligation] = id.split('/');
  if (kind === 'CELL') return cellAddress(place ?? '', obligation ?? '');
  return kind === 'EVIDENCE' ? evidenceAddress(id) : null;
};

/** Comments that call the viewer and that they have not marked as read. Draws nothing where there are none. */
export function Mentions() {
  const keyOf = useAttemptKey();
  const { data } = useQuery(MentionsDocument, { fetchPolicy: 'cache-and-network' });
  const [mark, { loading }] = useMutation(MarkMentionsReadDocument, { refetchQueries: [MentionsDocument] });
  const mentions = data?.viewer?.mentions ?? [];
  if (mentions.length === 0) return null;
  const comments = mentions.map(({ comment }) => comment.id);
  return (
    <section className={styles.mentions}>
      <h2>
        <Trans>Comments that call you</Trans>
      </h2>
      <ul>
        {mentions.map(({ comment }) => {
          const address = addressOf(comment.subjectKind, comment.subjectId);
          const words = <Content>{comment.body}</Content>;
          return (
            <li key={comment.id}>
              <ColleagueName of={comment.author} /> · <MomentText moment={comment.at} />:{' '}
              {address ? <PageLink to={address}>{words}</PageLink> : words}
            </li>
          );
        })}
      </ul>
      <Button
        aria-disabled={loading}
        onClick={() => !loading && void mark({ variables: { comments, key: keyOf('markMentionsRead', comments) } })}
      >
        <Trans>Mark as read</Trans>
      </Button>
    </section>
  );
}
