import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { mentionsOf } from '@states-must/database';
import type { CommentSubject } from '@states-must/domain';
import { RequestContext } from '../platform/context/request-context.js';
import { pageSize } from '../platform/limits/page-size.js';
import { ServedCell } from '../platform/served/cell.js';
import { CommentSubjectEnum } from '../platform/served/enums.js';
import { ServedEvidence } from '../platform/served/evidence.js';
import { ServedViewer } from '../platform/served/viewer.js';
import { ServedComments, ServedMention } from './comment-types.js';
import { commentsFor, serveComments } from './serve-comments.js';
import { subjectOf } from './subject.js';

const last = () =>
  Args('last', { type: () => Int, nullable: true, description: 'The last so many, 1 to 100; 25 where not given.' });
const ABOUT = 'Comments by members; null for readers who are not signed in, none where they do not work on it.';

/** Comments on a record of any kind. */
@Resolver(() => ServedComments)
export class CommentsResolver {
  @Query(() => ServedComments, { nullable: true, description: ABOUT })
  comments(
    @Context() context: RequestContext,
    @Args('subjectKind', { type: () => CommentSubjectEnum, description: 'What kind of record.' }) kind: CommentSubject,
    @Args('subjectId', { type: () => ID, description: 'Which one. For a cell: standard/jurisdiction/obligation.' })
    id: string,
    @last() count?: number | null,
  ): Promise<ServedComments | null> {
    return commentsFor(context, subjectOf(kind, id, context.reference), pageSize(count));
  }
}

/** Adds comments to an item of evidence. */
@Resolver(() => ServedEvidence)
export class EvidenceCommentsResolver {
  @ResolveField(() => ServedComments, { nullable: true, description: ABOUT })
  comments(
    @Parent() item: ServedEvidence,
    @Context() context: RequestContext,
    @last() count?: number | null,
  ): Promise<ServedComments | null> {
    return commentsFor(context, { kind: 'EVIDENCE', id: item.id }, pageSize(count));
  }
}

/** Adds comments to a cell. */
@Resolver(() => ServedCell)
export class CellCommentsResolver {
  @ResolveField(() => ServedComments, { nullable: true, description: ABOUT })
  comments(
    @Parent() cell: ServedCell,
    @Context() context: RequestContext,
    @last() count?: number | null,
  ): Promise<ServedComments | null> {
    const { standard, jurisdiction, obligation } = cell.record;
    return commentsFor(context, { kind: 'CELL', id: `${standard}/${jurisdiction}/${obligation}` }, pageSize(count));
  }
}

/** What calls the signed-in person. */
@Resolver(() => ServedViewer)
export class MentionsResolver {
  @ResolveField(() => [ServedMention], { description: 'Comments that call the viewer, newest first.' })
  async mentions(
    @Context() context: RequestContext,
    @Args('unread', { type: () => Boolean, defaultValue: true, description: 'Only those not marked as read.' })
    unread: boolean,
    @Args('first', { type: () => Int, nullable: true, description: 'At most so many, 1 to 100; 25 where not given.' })
    first?: number | null,
  ): Promise<ServedMention[]> {
    const found = await context.read((tx) => mentionsOf(tx, unread, pageSize(first)));
    const comments = await serveComments(
      context,
      found.map(({ comment }) => comment),
    );
    return found.map(({ readAt }, index) => ({ comment: comments[index]!, readAt }));
  }
}
