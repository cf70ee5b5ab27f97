import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { readGaps, today, type CellKey } from '@states-must/database';
import { RequestContext } from '../platform/context/request-context.js';
import { listOf } from '../platform/limits/argument-limits.js';
import { pageSize } from '../platform/limits/page-size.js';
import { selectCells } from '../platform/reference/select-cells.js';
import { ServedRefused } from '../platform/served/refused.js';
import { Refusal } from '../platform/write/refusal.js';
import { GapFilterInput, GapMoveInput } from './gap-inputs.js';
import { GapResult, ServedGap, ServedGapConnection, ServedGapMoved } from './gap-types.js';
import { MoveGaps } from './move-gaps.js';
import { pageOfGaps, rankGap } from './rank-gaps.js';

const input = () => Args('input', { description: 'Which gap, as you read it.' });

/** What cells lack, for those who work on it. */
@Resolver(() => ServedGap)
export class GapsResolver {
  constructor(private readonly moves: MoveGaps) {}

  @Query(() => ServedGapConnection, {
    description:
      'Cells that want work, in places of which anything is on record: those that may mislead first. For signed-in people.',
  })
  async gaps(
    @Context() context: RequestContext,
    @Args('filter', { type: () => GapFilterInput, nullable: true, description: 'Narrows the queue.' })
    filter?: GapFilterInput | null,
    @Args('first', { type: () => Int, nullable: true, description: 'Gaps on the page, 1 to 100; 25 where not given.' })
    first?: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor of the page before.' })
    after?: string | null,
  ): Promise<ServedGapConnection> {
    const member = context.signedInMember;
    const { reference } = context;
    const cells = selectCells(filter ?? {}, reference);
    const asked = {
      ...{ reasons: listOf(filter?.reasons, 'reasons'), view: filter?.work ?? 'OPEN' },
      ...{ first: pageSize(first), after: after ?? null },
    };
    const page = await context.read(async (tx) => {
      const day = await today(tx);
      const gaps = (await readGaps(tx, cells)).map((row) => rankGap(row, day, member.id));
      return pageOfGaps(gaps, asked);
    });
    const edges = page.items.map(({ gap, cursor }) => ({ cursor, node: new ServedGap(gap, reference) }));
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      totalCount: page.total,
      counts: page.counts,
      pageInfo: { hasNextPage: page.hasNext, endCursor: edges.at(-1)?.cursor ?? null },
    };
  }

  @Mutation(() => GapResult, { description: 'Makes an open gap yours.' })
  async takeGap(@Context() context: RequestContext, @input() gap: GapMoveInput): Promise<typeof GapResult> {
    return serveMoved(context, await this.moves.take(context, gap));
  }

  @Mutation(() => GapResult, { description: 'Gives a gap of yours back to everybody; a regional lead, any of theirs.' })
  async releaseGap(@Context() context: RequestContext, @input() gap: GapMoveInput): Promise<typeof GapResult> {
    return serveMoved(context, await this.moves.release(context, gap));
  }

  @Mutation(() => GapResult, { description: 'Puts a gap off; it is back on the day, or when the cell changes.' })
  async snoozeGap(
    @Context() context: RequestContext,
    @input() gap: GapMoveInput,
    @Args('until', { description: 'The day on which it is back: after today, at most a year ahead.' }) until: string,
  ): Promise<typeof GapResult> {
    return serveMoved(context, await this.moves.snooze(context, gap, until));
  }

  @Mutation(() => GapResult, {
    description: 'Finishes a gap; it is back where the cell changes and still lacks something.',
  })
  async finishGap(
    @Context() context: RequestContext,
    @input() gap: GapMoveInput,
    @Args('note', { description: 'What was done, or why there is nothing to do, 1 to 1,000 characters.' }) note: string,
  ): Promise<typeof GapResult> {
    return serveMoved(context, await this.moves.finish(context, gap, note));
  }

  @Mutation(() => GapResult, { description: 'Takes your own last step back, while nothing else has happened since.' })
  async undoGap(@Context() context: RequestContext, @input() gap: GapMoveInput): Promise<typeof GapResult> {
    return serveMoved(context, await this.moves.undo(context, gap));
  }
}

/** The gap as it stands after a move, or why it was not moved. */
async function serveMoved(context: RequestContext, moved: CellKey | Refusal): Promise<ServedGapMoved | ServedRefused> {
  if (moved instanceof Refusal) return new ServedRefused(moved.problems);
  const { standard, jurisdiction, obligation } = moved;
  const member = context.signedInMember;
  const gap = await context.read(async (tx) => {
    const [row] = await readGaps(tx, { standard, jurisdictions: [jurisdiction], obligations: [obligation] });
    return rankGap(row!, await today(tx), member.id);
  });
  return new ServedGapMoved(new ServedGap(gap, context.reference));
}
