import { randomUUID } from 'node:crypto';
import type { Person } from './sign-in.js';
import type { Said } from './write.js';

/** A comment as the API shows it. */
export interface Comment {
  id: string;
  version: number;
  body: string;
  author: { name: string | null; role: string };
  byYou: boolean;
  mentions: { name: string | null }[];
  removedAt: string | null;
  editFor: number;
  removable: boolean;
}

const COMMENT = 'id version body author { name role } byYou mentions { name } removedAt editFor removable';
const RESULT = `... on CommentChanged { comment { ${COMMENT} } } ... on Refused { problems { code field message } }`;

/** What a write of a comment answered. */
export interface Commented {
  comment: Comment | null;
  problems: Said[];
}

const done = (write: unknown): Commented => ({ comment: null, problems: [], ...(write as Partial<Commented>) });

/** Writes a comment. */
export async function comment(
  who: Person,
  subject: { kind: string; id: string },
  body: string,
  mentions: string[] = [],
  key: string = randomUUID(),
): Promise<Commented> {
  const answer = await who.ask(
    `mutation ($input: AddCommentInput!) { write: addComment(input: $input) { ${RESULT} } }`,
    { input: { subjectKind: subject.kind, subjectId: subject.id, body, mentions, key } },
  );
  return done(answer.data!['write']);
}

/** Changes a comment. */
export async function editComment(
  who: Person,
  at: { id: string; version: number },
  body: string,
  mentions: string[] = [],
): Promise<Commented> {
  const answer = await who.ask(
    `mutation ($id: ID!, $version: Int!, $body: String!, $mentions: [String!], $key: String!) {
      write: editComment(id: $id, version: $version, body: $body, mentions: $mentions, key: $key) { ${RESULT} } }`,
    { id: at.id, version: at.version, body, mentions, key: randomUUID() },
  );
  return done(answer.data!['write']);
}

/** Removes a comment. */
export async function removeComment(who: Person, at: { id: string; version: number }): Promise<Commented> {
  const answer = await who.ask(
    `mutation ($id: ID!, $version: Int!, $key: String!) {
      write: removeComment(id: $id, version: $version, key: $key) { ${RESULT} } }`,
    { id: at.id, version: at.version, key: randomUUID() },
  );
  return done(answer.data!['write']);
}

/** The comments on a record; null where the API says that there is nothing to be seen. */
export async function comments(who: Person, subject: { kind: string; id: string }): Promise<Comment[] | null> {
  const answer = await who.ask(
    `query ($kind: CommentSubject!, $id: ID!) { comments(subjectKind: $kind, subjectId: $id) { nodes { ${COMMENT} } } }`,
    subject,
  );
  return (answer.data!['comments'] as { nodes: Comment[] } | null)?.nodes ?? null;
}

/** The bodies of the comments that call the person and that they have not read. */
export async function calls(who: Person): Promise<string[]> {
  const answer = await who.ask('{ viewer { mentions { comment { body } } } }');
  return (answer.data!['viewer'] as { mentions: { comment: { body: string } }[] }).mentions.map(
    (each) => each.comment.body,
  );
}
