import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import { CommentsDocument, RemoveCommentDocument, type CommentWordsFragment } from '../../gql/comments/graphql.js';
import { ColleagueName } from '../account/colleague-name.js';
import { Button } from '../forms/button.js';
import { useAttemptKey } from '../forms/use-attempt-key.js';
import { useAnnounce } from '../notices/announcer.js';
import { Content } from '../text/content.js';
import { MomentText } from '../text/moment-text.js';
import styles from './comments.module.css';

/** One comment, with what the reader may do with it; of a removed one only the mark. */
export function OneComment({ comment, onChange }: { comment: CommentWordsFragment; onChange: () => void }) {
  const { t } = useLingui();
  const announce = useAnnounce();
  const keyOf = useAttemptKey();
  const { id, version } = comment;
  const [remove, { loading }] = useMutation(RemoveCommentDocument, { refetchQueries: [CommentsDocument] });
  const press = async () => {
    if (loading) return;
    const variables = { id, version, key: keyOf('removeComment', { id, version }) };
    const { data } = await remove({ variables });
    announce(
      data?.removeComment.__typename === 'CommentChanged' ? t`Removed` : t`Nothing was changed. Load the page again.`,
    );
  };
  return (
    <li>
      <p className={styles.who}>
        <b>{comment.byYou ? <Trans>You</Trans> : <ColleagueName of={comment.author} />}</b>{' '}
        <MomentText moment={comment.at} />
        {comment.editedAt && !comment.removedAt && (
          <>
            {' · '}
            <Trans>changed</Trans>
          </>
        )}
      </p>
      {comment.removedAt ? (
        <p className={styles.gone}>
          <Trans>This comment was removed.</Trans>
        </p>
      ) : (
        <p className={styles.body}>
          <Content>{comment.body}</Content>
        </p>
      )}
      {comment.mentions.length > 0 && !comment.removedAt && (
        <p className={styles.who}>
          <Trans>Calls:</Trans>{' '}
          {comment.mentions.map((one, at) => (
            <Fragment key={one.id}>
              {at > 0 && ', '}
              <ColleagueName of={one} />
            </Fragment>
          ))}
        </p>
      )}
      {(comment.editFor > 0 || comment.removable) && (
        <p className={styles.tools}>
          {comment.editFor > 0 && (
            <Button look="quiet" onClick={onChange}>
              <Trans>Change</Trans>
            </Button>
          )}
          {comment.removable && (
            <Button look="quiet" aria-disabled={loading} onClick={() => void press()}>
              <Trans>Remove</Trans>
            </Button>
          )}
        </p>
      )}
    </li>
  );
}
