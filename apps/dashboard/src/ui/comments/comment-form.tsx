import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { COMMENT_LIMITS, type CommentSubject } from '@states-must/domain';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import {
  AddCommentDocument,
  CommentsDocument,
  EditCommentDocument,
  type CommentWordsFragment,
} from '../../gql/comments/graphql.js';
import { Button } from '../forms/button.js';
import { FormAlert } from '../forms/form-alert.js';
import { problemSentence } from '../forms/problem-sentence.js';
import { TextArea } from '../forms/text-area.js';
import { TextField } from '../forms/text-field.js';
import { useAttemptKey } from '../forms/use-attempt-key.js';
import { useAnnounce } from '../notices/announcer.js';
import styles from './comments.module.css';

/** Writes a comment, or changes one of the last ten minutes. What was written stays until the service has taken it. */
export function CommentForm(props: {
  subject: { kind: CommentSubject; id: string };
  changing: CommentWordsFragment | null;
  onDone: () => void;
}) {
  const { subject, changing, onDone } = props;
  const { t, i18n } = useLingui();
  const client = useApolloClient();
  const announce = useAnnounce();
  const keyOf = useAttemptKey();
  const [body, setBody] = useState(changing?.body ?? '');
  const [names, setNames] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState({ sentences: [] as string[], attempt: 0 });
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (changing) field.current?.focus();
  }, [changing]);
  const refuse = (sentences: string[]) => setRefused(({ attempt }) => ({ sentences, attempt: attempt + 1 }));
  const write = async (mentions: string[]) => {
    if (changing) {
      const what = { id: changing.id, version: changing.version, body, mentions };
      const variables = { ...what, key: keyOf('editComment', what) };
      return (await client.mutate({ mutation: EditCommentDocument, variables })).data?.editComment;
    }
    const what = { subjectKind: subject.kind, subjectId: subject.id, body, mentions };
    const variables = { input: { ...what, key: keyOf('addComment', what) } };
    return (await client.mutate({ mutation: AddCommentDocument, variables })).data?.addComment;
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    try {
      const mentions = names.split(/[,،;]/).map((name) => name.trim());
      const outcome = await write(mentions.filter((name) => name !== ''));
      if (outcome?.__typename !== 'CommentChanged') {
        refuse((outcome?.problems ?? []).map((problem) => problemSentence(problem, i18n)));
        return;
      }
      setRefused({ sentences: [], attempt: 0 });
      setBody('');
      setNames('');
      announce(t`Comment kept`);
      await client.refetchQueries({ include: [CommentsDocument] });
      onDone();
    } catch {
      refuse([t`The service could not be reached. Nothing was changed. Try again.`]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void send(event)}>
      <FormAlert {...refused} />
      <TextArea
        ref={field}
        label={changing ? <Trans>Change your comment</Trans> : <Trans>Add a comment</Trans>}
        limit={COMMENT_LIMITS.body}
        typed={body}
        value={body}
        onChange={(event) => setBody(event.target.value)}
      />
      <TextField
        label={<Trans>Call colleagues</Trans>}
        hint={<Trans>Names of people who work on this record, with commas between them.</Trans>}
        optional
        value={names}
        onChange={(event) => setNames(event.target.value)}
      />
      <p className={styles.tools}>
        <Button type="submit" aria-disabled={busy}>
          <Trans>Keep comment</Trans>
        </Button>
        {changing && (
          <Button look="quiet" onClick={onDone}>
            <Trans>Leave it as it is</Trans>
          </Button>
        )}
      </p>
    </form>
  );
}
