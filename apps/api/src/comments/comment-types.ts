import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CommentSubject } from '@states-must/domain';
import { DateTimeScalar } from '../platform/scalars/date-time.js';
import { ServedColleague } from '../platform/served/colleague.js';
import { CommentSubjectEnum } from '../platform/served/enums.js';
import { ServedRefused } from '../platform/served/refused.js';

/** What a member wrote about a record, for those who work on it. Never public. */
@ObjectType('Comment', { description: 'What a member wrote about a record. Only for members who work on it.' })
export class ServedComment {
  @Field(() => ID, { description: 'Identifier of the comment.' })
  id!: string;

  @Field(() => CommentSubjectEnum, { description: 'What kind of record it is about.' })
  subjectKind!: CommentSubject;

  @Field(() => ID, { description: 'Which record. For a cell: standard/jurisdiction/obligation.' })
  subjectId!: string;

  @Field(() => ServedColleague, { description: 'Who wrote it, and under which right.' })
  author!: ServedColleague;

  @Field({ description: 'True where you wrote it.' })
  byYou!: boolean;

  @Field({ description: 'What it says, 1 to 2,000 characters; blank where it was removed.' })
  body!: string;

  @Field(() => [ServedColleague], { description: 'Whom it calls.' })
  mentions!: ServedColleague[];

  @Field(() => Int, { description: 'Goes up by one with every change; a change names the version it read.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  at!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last changed; null where it never was.' })
  editedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was removed; only this mark is left then.' })
  removedAt!: string | null;

  @Field(() => Int, { description: 'Seconds for which you may still change it; 0 where you may not.' })
  editFor!: number;

  @Field({ description: 'True where you may remove it.' })
  removable!: boolean;
}

/** Comments on one record. */
@ObjectType('Comments', { description: 'Comments on one record.' })
export class ServedComments {
  @Field(() => [ServedComment], { description: 'The last ones, oldest first.' })
  nodes!: ServedComment[];

  @Field(() => Int, { description: 'How many there are in all, 500 at most.' })
  totalCount!: number;
}

/** A call from a comment. */
@ObjectType('Mention', { description: 'A comment that calls you.' })
export class ServedMention {
  @Field(() => ServedComment, { description: 'The comment.' })
  comment!: ServedComment;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When you marked it as read; null until then.' })
  readAt!: string | null;
}

/** A comment that was written, changed or removed. */
@ObjectType('CommentChanged', { description: 'The comment was written, changed or removed.' })
export class CommentChanged {
  @Field(() => ServedComment, { description: 'The comment as it stands now.' })
  readonly comment: ServedComment;

  constructor(comment: ServedComment) {
    this.comment = comment;
  }
}

/** A comment, or why nothing changed. */
export const CommentResult = createUnionType({
  name: 'CommentResult',
  description: 'A comment, or why nothing changed.',
  types: () => [CommentChanged, ServedRefused] as const,
  resolveType: (value: CommentChanged | ServedRefused) => value.constructor,
});

/** Mentions that were marked as read. */
@ObjectType('MentionsRead', { description: 'Mentions of yours were marked as read.' })
export class MentionsRead {
  @Field(() => Int, { description: 'How many of them were unread until now.' })
  readonly marked: number;

  constructor(marked: number) {
    this.marked = marked;
  }
}

/** How many mentions were marked, or why none was. */
export const MentionsReadResult = createUnionType({
  name: 'MentionsReadResult',
  description: 'How many mentions were marked as read, or why none was.',
  types: () => [MentionsRead, ServedRefused] as const,
  resolveType: (value: MentionsRead | ServedRefused) => value.constructor,
});
