import { Args, Context, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../platform/context/request-context.js';
import { pageSize } from '../platform/limits/page-size.js';
import { serveEvidenceConnection } from '../platform/served/evidence-connection.js';
import { EvidenceFilterInput, readEvidenceFilter } from '../platform/served/evidence-filter.js';
import { ServedViewer } from '../platform/served/viewer.js';
import { ReviewQueue } from './review-queue.js';
import { AssignedEnum, ServedReviewQueue, type Assigned } from './review-types.js';

/** The queue, and its counts beside the signed-in person's name. */
@Resolver(() => ServedViewer)
export class QueueResolver {
  constructor(private readonly queueOf: ReviewQueue) {}

  @Query(() => ServedReviewQueue, { description: 'What waits for a decision. For signed-in people.' })
  async reviewQueue(
    @Context() context: RequestContext,
    @Args('filter', { type: () => EvidenceFilterInput, nullable: true, description: 'Narrows what waits.' })
    filter?: EvidenceFilterInput | null,
    @Args('first', { type: () => Int, nullable: true, description: 'Items on the page, 1 to 100; 25 where not given.' })
    first?: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor of the page before.' })
    after?: string | null,
    @Args('assigned', {
      type: () => AssignedEnum,
      nullable: true,
      description: 'Only what you have, what nobody has, or what is free because nobody touched it.',
    })
    assigned?: Assigned | null,
  ): Promise<ServedReviewQueue> {
    const narrowed = { ...readEvidenceFilter(filter, context.reference), assigned: assigned ?? null };
    const page = { first: pageSize(first), after: after ?? null };
    const queue = await this.queueOf.read(context, narrowed, page);
    return { ...queue, waiting: serveEvidenceConnection(queue.waiting, context.reference) };
  }

  @ResolveField(() => Int, { description: "Items that wait for a decision of the viewer's." })
  queue(@Context() context: RequestContext): Promise<number> {
    return context.read((tx) => this.queueOf.count(tx, context.signedInMember));
  }

  @ResolveField(() => Int, { description: 'Own items that are drafts or were sent back.' })
  drafts(@Context() context: RequestContext): Promise<number> {
    return context.read((tx) => this.queueOf.countDrafts(tx));
  }
}
