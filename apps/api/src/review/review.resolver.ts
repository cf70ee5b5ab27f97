import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../platform/context/request-context.js';
import { ServedEvidence } from '../platform/served/evidence.js';
import { countAvailable, describeReview, obstacleOf, type OpenReview } from './describe-review.js';
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
    return opened && describeReview(opened, member);
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
    return opened ? countAvailable(opened) : 0;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Why the actions that one might expect are not open, in a sentence; null where nothing is in the way.',
  })
  async obstacle(@Parent() review: ServedReview, @Context() context: RequestContext): Promise<string | null> {
    const opened = await open(context, review.evidenceId);
    return opened && obstacleOf(opened, context.signedInMember);
  }

  @ResolveField(() => [ServedCellPreview], {
    description: "What would change if it were approved now: cells with today's status and the one after.",
  })
  async preview(@Parent() review: ServedReview, @Context() context: RequestContext): Promise<ServedCellPreview[]> {
    const opened = await open(context, review.evidenceId);
    return opened ? previewApproval(context, opened.record) : [];
  }
}

const open = async (context: RequestContext, id: string): Promise<OpenReview | null> => {
  const record = await context.loaders.evidence.load(id);
  if (!record) return null;
  const { decisions, reviewers } = reviewLoaders(context);
  return { record, decisions: await decisions.load(id), reviewers: await reviewers.load(record.regions) };
};
