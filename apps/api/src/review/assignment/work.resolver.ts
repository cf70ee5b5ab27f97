import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { colleaguesByIds } from '@states-must/database';
import { assignableTo, holdsRole, REVIEWING_ROLES, type Day } from '@states-must/domain';
import { RequestContext } from '../../platform/context/request-context.js';
import { DateScalar } from '../../platform/scalars/date.js';
import { serveColleague, ServedColleague } from '../../platform/served/colleague.js';
import { serveEvidence } from '../../platform/served/evidence.js';
import { ServedRefused } from '../../platform/served/refused.js';
import { Refusal } from '../../platform/write/refusal.js';
import { reviewedItem } from '../../status/reviewed-item.js';
import { reviewLoaders } from '../review-loaders.js';
import { ServedReview } from '../review-types.js';
import { AssignReview } from './assign-review.js';
import { ReadingNow } from './reading-now.js';
import { ReleaseReview } from './release-review.js';
import {
  ReadingNowResult,
  ReviewWorkChanged,
  ReviewWorkResult,
  ServedBeingRead,
  ServedReviewAssignment,
} from './work-types.js';

const item = () => Args('evidenceId', { type: () => ID, description: 'Identifier of the item.' });
const key = () =>
  Args('key', {
    description: 'Made for one attempt and sent again with each repetition of it, 1 to 255 characters, kept 24 hours.',
  });

/** Who works on which item that waits, and who has it open. For its reviewers alone: to its author they have no names. */
@Resolver(() => ServedReview)
export class ReviewWorkResolver {
  constructor(
    private readonly assign: AssignReview,
    private readonly release: ReleaseReview,
    private readonly reading: ReadingNow,
  ) {}

  @Mutation(() => ReviewWorkResult, { description: 'Gives an item that waits to you, or to a colleague.' })
  async assignReview(
    @Context() context: RequestContext,
    @item() id: string,
    @key() attempt: string,
    @Args('memberId', {
      type: () => ID,
      nullable: true,
      description: 'Who takes it, one of those in assignable; you where none is given.',
    })
    memberId?: string | null,
    @Args('due', { type: () => DateScalar, nullable: true, description: 'By when it is wanted: today or later.' })
    due?: string | null,
  ): Promise<typeof ReviewWorkResult> {
    const what = { id, memberId: memberId ?? null, due: (due as Day | null) ?? null };
    return this.serve(context, await this.assign.run(context, what, attempt));
  }

  @Mutation(() => ReviewWorkResult, { description: 'Frees an item that somebody has, for others to take.' })
  async releaseReview(
    @Context() context: RequestContext,
    @item() id: string,
    @key() attempt: string,
  ): Promise<typeof ReviewWorkResult> {
    return this.serve(context, await this.release.run(context, { id }, attempt));
  }

  @Mutation(() => ReadingNowResult, {
    description: 'Says that you have an item open, for a minute, and gives who else has. For its reviewers.',
  })
  async readingNow(@Context() context: RequestContext, @item() id: string): Promise<typeof ReadingNowResult> {
    const others = await this.reading.run(context, id);
    return others instanceof Refusal
      ? new ServedRefused(others.problems)
      : new ServedBeingRead(others.map(serveColleague));
  }

  @ResolveField(() => ServedReviewAssignment, {
    nullable: true,
    description: 'Who has it, or had it last; null where nobody ever did, and for all but its reviewers.',
  })
  async assignment(
    @Parent() review: ServedReview,
    @Context() context: RequestContext,
  ): Promise<ServedReviewAssignment | null> {
    if (!(await this.reviews(review, context))) return null;
    const last = await reviewLoaders(context).assignments.load(review.evidenceId);
    if (!last) return null;
    const known = await context.read((tx) => colleaguesByIds(tx, [last.assigneeId]));
    const assignee = known.get(last.assigneeId);
    const { due, assignedAt, touchedAt, endedAt, endedAs } = last;
    return {
      assignee: assignee ? serveColleague(assignee) : null,
      yours: last.assigneeId === context.signedInMember.id,
      ...{ due, assignedAt, touchedAt, endedAt, endedAs },
    };
  }

  @ResolveField(() => [ServedColleague], {
    description: 'Who may take it; nobody where you are not one of its reviewers.',
  })
  async assignable(@Parent() review: ServedReview, @Context() context: RequestContext): Promise<ServedColleague[]> {
    const record = await this.reviews(review, context);
    if (!record || record.state !== 'SUBMITTED') return [];
    const { decisions, reviewers } = reviewLoaders(context);
    const able = await reviewers.load(record.regions);
    const ids = assignableTo(reviewedItem(record, await decisions.load(record.id), able), able);
    const known = await context.read((tx) => colleaguesByIds(tx, ids));
    return ids.flatMap((id) => known.get(id) ?? []).map(serveColleague);
  }

  /** The item, where the caller reviews in one of its regions. */
  private async reviews(review: ServedReview, context: RequestContext) {
    const record = await context.loaders.evidence.load(review.evidenceId);
    const member = context.signedInMember;
    return record?.regions.some((region) => holdsRole(member, REVIEWING_ROLES, region)) ? record : null;
  }

  private async serve(context: RequestContext, done: { id: string } | Refusal): Promise<typeof ReviewWorkResult> {
    if (done instanceof Refusal) return new ServedRefused(done.problems);
    const record = await context.loaders.evidence.load(done.id);
    return new ReviewWorkChanged(serveEvidence(record!, context.reference));
  }
}
