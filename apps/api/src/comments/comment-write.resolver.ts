import { Args, Context, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { findComment } from '@states-must/database';
import type { CommentSubject } from '@states-must/domain';
import { RequestContext } from '../platform/context/request-context.js';
import { CommentSubjectEnum } from '../platform/served/enums.js';
import { ServedRefused } from '../platform/served/refused.js';
import { notFound, Refusal } from '../platform/write/refusal.js';
import { AddComment } from './add-comment.js';
import { CommentChanged, CommentResult, MentionsRead, MentionsReadResult, ServedComment } from './comment-types.js';
import { EditComment } from './edit-comment.js';
import { MarkMentionsRead } from './mark-mentions-read.js';
import { RemoveComment } from './remove-comment.js';
import { serveComments } from './serve-comments.js';

const key = () =>
  Args('key', {
    description: 'Made for one attempt and sent again with each repetition of it, 1 to 255 characters, kept 24 hours.',
  });
const id = () => Args('id', { type: () => ID, description: 'Identifier of the comment.' });
const version = () => Args('version', { type: () => Int, description: 'The version of the comment that you read.' });
const body = () => Args('body', { description: 'What it says, 1 to 2,000 characters.' });
const mentions = () =>
  Args('mentions', {
    type: () => [String],
    nullable: true,
    description: 'Whom it calls, by name or id: at most ten, each of them able to see the record.',
  });

/** A comment to be written. */
@InputType('AddCommentInput', { description: 'A comment to be written.' })
export class AddCommentInput {
  @Field(() => CommentSubjectEnum, { description: 'What kind of record it is about.' })
  subjectKind!: CommentSubject;

  @Field(() => ID, { description: 'Which record. For a cell: standard/jurisdiction/obligation.' })
  subjectId!: string;

  @Field({ description: 'What it says, 1 to 2,000 characters.' })
  body!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Whom it calls, by name or id: at most ten, each of them able to see the record.',
  })
  mentions?: string[] | null;

  @Field({ description: 'Made for one attempt and sent again with each repetition of it, 1 to 255 characters.' })
  key!: string;
}

/** The writes of comments. Each is a use case of its own; here they only meet the schema. */
@Resolver(() => ServedComment)
export class CommentWriteResolver {
  constructor(
    private readonly add: AddComment,
    private readonly edit: EditComment,
    private readonly remove: RemoveComment,
    private readonly read: MarkMentionsRead,
  ) {}

  @Mutation(() => CommentResult, { description: 'Writes a comment on a record that you work on.' })
  async addComment(
    @Context() context: RequestContext,
    @Args('input') { subjectKind, subjectId, body: text, mentions: called, key: attempt }: AddCommentInput,
  ): Promise<typeof CommentResult> {
    const what = { kind: subjectKind, id: subjectId, body: text, mentions: called ?? [] };
    return this.serve(context, await this.add.run(context, what, attempt));
  }

  @Mutation(() => CommentResult, { description: 'Changes a comment of yours, within ten minutes.' })
  async editComment(
    @Context() context: RequestContext,
    @id() comment: string,
    @version() read: number,
    @body() text: string,
    @key() attempt: string,
    @mentions() called?: string[] | null,
  ): Promise<typeof CommentResult> {
    const what = { id: comment, version: read, body: text, mentions: called ?? [] };
    return this.serve(context, await this.edit.run(context, what, attempt));
  }

  @Mutation(() => CommentResult, {
    description: 'Removes a comment of yours, or as a regional lead: its words are gone, a mark stays.',
  })
  async removeComment(
    @Context() context: RequestContext,
    @id() comment: string,
    @version() read: number,
    @key() attempt: string,
  ): Promise<typeof CommentResult> {
    return this.serve(context, await this.remove.run(context, { id: comment, version: read }, attempt));
  }

  @Mutation(() => MentionsReadResult, { description: 'Marks comments that call you as read.' })
  async markMentionsRead(
    @Context() context: RequestContext,
    @Args('comments', { type: () => [ID], description: 'Identifiers of the comments, at most 100.' }) ids: string[],
    @key() attempt: string,
  ): Promise<typeof MentionsReadResult> {
    const done = await this.read.run(context, { comments: ids }, attempt);
    return done instanceof Refusal ? new ServedRefused(done.problems) : new MentionsRead(done.marked);
  }

  private async serve(context: RequestContext, done: { id: string } | Refusal): Promise<typeof CommentResult> {
    if (done instanceof Refusal) return new ServedRefused(done.problems);
    const comment = await context.read((tx) => findComment(tx, done.id));
    // Seen a moment ago, and out of sight by now: as if it were not there.
    if (!comment) return new ServedRefused(notFound('comment').problems);
    return new CommentChanged((await serveComments(context, [comment]))[0]!);
  }
}
