import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { readChanges, readUpcoming, today } from '@states-must/database';
import type { RequestContext } from '../platform/context/request-context.js';
import { pageSize } from '../platform/limits/page-size.js';
import { ServedChangeConnection, serveChanges } from './change-connection.js';
import { ChangeFilterInput, readChangeFilter, readUpcomingFilter, UpcomingFilterInput } from './change-filter.js';
import { ServedUpcomingChange } from './upcoming-change.js';

const filter = (type: typeof ChangeFilterInput | typeof UpcomingFilterInput) =>
  Args('filter', { type: () => type, nullable: true, description: 'Narrows the list.' });

/** What changed in published answers, and what is to come. The same for all readers. */
@Resolver()
export class ChangesResolver {
  @Query(() => ServedChangeConnection, { description: 'Changes of published answers, newest first.' })
  async changes(
    @Context() context: RequestContext,
    @filter(ChangeFilterInput) given?: ChangeFilterInput | null,
    @Args('first', { type: () => Int, nullable: true, description: 'Changes on the page, 1 to 100; 25 if not given.' })
    first?: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor of the page before.' })
    after?: string | null,
  ): Promise<ServedChangeConnection> {
    const page = { first: pageSize(first), after: after ?? null };
    const asked = readChangeFilter(given, context.reference);
    return serveChanges(await context.readPublic((tx) => readChanges(tx, asked, page)), context.reference);
  }

  @Query(() => [ServedUpcomingChange], {
    description:
      'What is to come with no new facts, the first day first: laws that start or end, evidence that grows old, reviews that are due.',
  })
  async upcoming(
    @Context() context: RequestContext,
    @filter(UpcomingFilterInput) given?: UpcomingFilterInput | null,
    @Args('first', { type: () => Int, nullable: true, description: 'How many at most, 1 to 100; 25 if not given.' })
    first?: number | null,
  ): Promise<ServedUpcomingChange[]> {
    const most = pageSize(first);
    const asked = readUpcomingFilter(given, context.reference);
    const found = await context.readPublic(async (tx) => readUpcoming(tx, asked, await today(tx), most));
    return found.map((one) => new ServedUpcomingChange(one, context.reference));
  }
}
