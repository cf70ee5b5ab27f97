import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { clocksOf } from '../platform/clocks/clocks.js';
import type { RequestContext } from '../platform/context/request-context.js';
import { MatrixFilterInput, ServedMatrix } from './matrix.js';
import { readGrid } from './read-grid.js';

/** The grid of jurisdictions by obligations. */
@Resolver()
export class MatrixResolver {
  @Query(() => ServedMatrix, { description: 'The grid of jurisdictions by obligations. The same for all readers.' })
  async matrix(
    @Args('filter', { type: () => MatrixFilterInput, nullable: true, description: 'Narrows the grid.' })
    filter: MatrixFilterInput | null,
    @Context() context: RequestContext,
  ): Promise<ServedMatrix> {
    const clocks = await clocksOf(context, filter ?? {});
    return context.readPublic((tx) => readGrid(tx, filter, clocks, context.reference));
  }
}
