import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { DecisionRecord, EvidenceRecord } from '@states-must/database';
import { RequestContext } from '../platform/context/request-context.js';
import { ServedEvidence } from '../platform/served/evidence.js';
import { describeReview, obstacleOf } from './describe-review.js';
import { previewApproval } from './preview-approval.js';
import { reviewLoaders } from './review-loaders.js';
import { ServedCellPreview, ServedReview } from './review-types.js';

/** Adds the review to an item of evidence. */
@Resolver(() => ServedEvidence)
export class EvidenceReviewResolver {
  @ResolveField(() => ServedReview, {
    nullable: true,
    description: 'Where it stands in review; null for readers who are not signed in.',
  })
  async review(@Parent() item: ServedEvidence, @Context() context: RequestContext): Promise<ServedReview | null> {
    const { member } = context;
    if (!member) return null;
    const opened = await open(context, item.id);
    return opened && describeReview(opened.record, opened.decisions, member);
  }
}

/** The parts of a review that are read when they are asked for. */
@Resolver(() => ServedReview)
export class ReviewResolver {
  @ResolveField(() => Int, {
    description:
      'People who may still approve it: rights in all of its regions, neither its author nor its last editor, not approved yet.',
  })
  async reviewersAvailable(@Parent() review: ServedReview, @Context() context: RequestContext): Promise<number> {
    const opened = await open(context, review.evidenceId);
    return opened ? countAvailable(context, opened) : 0;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Why the actions that one might expect are not open, in a sentence; null where nothing is in the way.',
  })
  async obstacle(@Parent() review: ServedReview, @Context() context: RequestContext): Promise<string | null> {
    const opened = await open(context, review.evidenceId);
    if (!opened) return null;
    return obstacleOf(opened.record, opened.decisions, context.signedInMember, await countAvailable(context, opened));
  }

  @ResolveField(() => [ServedCellPreview], {
    description: "What would change if it were approved now: cells with today's status and the one after.",
  })
  async preview(@Parent() review: ServedReview, @Context() context: RequestContext): Promise<ServedCellPreview[]> {
    const opened = await open(context, review.evidenceId);
    return opened ? previewApproval(context, opened.record) : [];
  }
}

interface Opened {
  record: EvidenceRecord;
  decisions: DecisionRecord[];
}

const open = async (context: RequestContext, id: string): Promise<Opened | null> => {
  const record = await context.loaders.evidence.load(id);
  return record && { record, decisions: await reviewLoaders(context).decisions.load(id) };
};

const countAvailable = async (context: RequestContext, { record, decisions }: Opened): Promise<number> => {
  const reviewers = await reviewLoaders(context).reviewers.load(record.regions);
  const done = decisions
    .filter((each) => each.decision === 'APPROVE')
    .filter((each) => each.version === record.version && each.contentHash === record.contentHash);
  return reviewers.filter(
    (id) => id !== record.authorId && id !== record.lastEditorId && !done.some((each) => each.memberId === id),
  ).length;
};
