import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { nearestFirst, whatWouldMove } from '@states-must/domain';
import { askedClocks } from '../platform/clocks/clocks.js';
import type { RequestContext } from '../platform/context/request-context.js';
import { pageSize } from '../platform/limits/page-size.js';
import { ServedCellChange } from '../platform/served/cell-change.js';
import { ServedCell } from '../platform/served/cell.js';
import { serveJurisdiction } from '../platform/served/jurisdiction.js';
import { changeLoaders } from './change-loaders.js';
import { serveMoves, ServedMoves } from './moves.js';
import { ServedNearPlace } from './near-place.js';

const first = (few: number) =>
  Args('first', {
    type: () => Int,
    nullable: true,
    defaultValue: few,
    description: `How many at most, 1 to 100; ${few} if not given.`,
  });

/** How a cell came to stand as it does, and what would move it. */
@Resolver(() => ServedCell)
export class CellMovesResolver {
  @ResolveField('history', () => [ServedCellChange], {
    description:
      'Changes of the published answer, newest first: from, to, when, which of the four kinds, by what evidence. For a cell as known at a moment: up to that moment.',
  })
  async history(
    @Parent() { record, knownAt }: ServedCell,
    @first(25) most: number | null,
    @Context() context: RequestContext,
  ): Promise<ServedCellChange[]> {
    const size = pageSize(most);
    const all = await changeLoaders(context).history.load(record);
    // Two moments of different precision: what is told to the minute includes that minute's first moment alone.
    const known = knownAt === null ? all : all.filter(({ at }) => Date.parse(at) <= Date.parse(knownAt));
    return known.slice(0, size).map((one) => new ServedCellChange(one, context.reference));
  }

  @ResolveField('whatWouldMove', () => ServedMoves, {
    nullable: true,
    description:
      'The smallest sets of criteria that, answered YES, would bring it to MET or one step up. Null where the duty does not arise.',
  })
  async whatWouldMove(
    @Parent() { record, status, methodVersion }: ServedCell,
    @Context() context: RequestContext,
  ): Promise<ServedMoves | null> {
    if (status === 'NOT_APPLICABLE') return null;
    const method = await changeLoaders(context).method.load(methodVersion);
    // The proposal's status: what people decided and what parts show are laid over the answers afterwards.
    const moves = whatWouldMove({ ...record.outcome, status: record.proposal.status }, method);
    // Of the record's own standard: the status may be carried over from an equal obligation.
    return serveMoves(moves, record.standard, context.reference);
  }

  @ResolveField('nearestMeeting', () => [ServedNearPlace], {
    description:
      'The jurisdictions that meet the obligation on the day and as known at the moment of the cell, nearest first: one answering state, the sub-region of UN M49, the region, elsewhere; then by code. Legal traditions are not on record.',
  })
  async nearestMeeting(
    @Parent() { record, clocks }: ServedCell,
    @first(5) most: number | null,
    @Context() context: RequestContext,
  ): Promise<ServedNearPlace[]> {
    const size = pageSize(most);
    const { reference } = context;
    const meeting = await changeLoaders(context)
      .meetingAt(askedClocks(clocks))
      .load(`${record.standard}|${record.obligation}`);
    const confidence = new Map(meeting.map((place) => [place.jurisdiction, place.confidence]));
    const places = meeting.flatMap(({ jurisdiction }) => reference.findJurisdiction(jurisdiction) ?? []);
    return nearestFirst(reference.jurisdictionOf(record.jurisdiction), places)
      .slice(0, size)
      .map(({ jurisdiction, nearness }) => ({
        jurisdiction: serveJurisdiction(jurisdiction, reference),
        nearness,
        confidence: confidence.get(jurisdiction.code) ?? null,
      }));
  }
}
