import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { CommentSubject } from '@states-must/domain';
import { CommentsDocument, type CommentWordsFragment } from '../../gql/comments/graphql.js';
import { Section } from '../layout/section.js';
import text from '../text/text.module.css';
import { CommentForm } from './comment-form.js';
import { OneComment } from './one-comment.js';
import styles from './comments.module.css';

/** What members say to each other about a record, for those who work on it. Nothing of it is ever public. */
export default function Comments({ kind, id }: { kind: CommentSubject; id: string }) {
  const { data } = useQuery(CommentsDocument, { variables: { kind, id }, fetchPolicy: 'cache-and-network' });
  const [changing, setChanging] = useState<CommentWordsFragment | null>(null);
  const comments = data?.comments;
  if (!comments) return null;
  return (
    <Section
      title={<Trans>Comments</Trans>}
      aside={<Plural value={comments.totalCount} one="# comment" other="# comments" />}
    >
      <p className={text.muted}>
        <Trans>Only members who work on this record read them. Name no sex worker and no source.</Trans>
      </p>
      <ol className={styles.list}>
        {comments.nodes.map((one) => (
          <OneComment key={one.id} comment={one} onChange={() => setChanging(one)} />
        ))}
      </ol>
      <CommentForm
        key={changing?.id ?? 'new'}
        subject={{ kind, id }}
        changing={changing}
        onDone={() => setChanging(null)}
      />
    </Section>
  );
}
