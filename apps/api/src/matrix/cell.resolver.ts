import { Args, ArgsType, Context, Field, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { EvidenceRecord } from '@states-must/database';
import type { Day } from '@states-must/domain';
import { clocksOf } from '../platform/clocks/clocks.js';
import type { RequestContext } from '../platform/context/request-context.js';
import { pageSize } from '../platform/limits/page-size.js';
import { DateTimeScalar } from '../platform/scalars/date-time.js';
import { DateScalar } from '../platform/scalars/date.js';
import { ServedCell, serveCellOf } from '../platform/served/cell.js';
import { serveEvidence, ServedEvidence } from '../platform/served/evidence.js';
import { ServedCellSegment } from './cell-segment.js';
import { decidingItems } from './deciding-items.js';
import { timelinesOf } from './timeline-loaders.js';

/** Which cell. */
@ArgsType()
export class CellArgs {
  @Field({ description: 'Code of the jurisdiction.' })
  jurisdiction!: string;

  @Field({ description: 'Code of the obligation.' })
  obligation!: string;

  @Field(() => String, { nullable: true, description: 'Code of the standard.' })
  standard?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day for which the answer is; today where it is left out. Days to come are answered as well.',
  })
  asOf?: Day | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The moment as known at which; now where it is left out. Never in the future.',
  })
  knownAt?: string | null;
}

/** One cell with its reasons. */
@Resolver(() => ServedCell)
export class CellResolver {
  @Query(() => ServedCell, {
    description: 'One obligation in one jurisdiction, with its reasons. Answers for cells without evidence too.',
  })
  async cell(@Args() args: CellArgs, @Context() context: RequestContext): Promise<ServedCell> {
    const { reference } = context;
    const standard = reference.standardOf(args.standard);
    const key = {
      standard: standard.code,
      jurisdiction: reference.jurisdictionOf(args.jurisdiction).code,
      obligation: reference.obligationOf(standard, args.obligation).code,
    };
    const clocks = await clocksOf(context, args);
    const source = await context.sourceOf(key);
    const record = await context.loaders.cellsAt(clocks).load(source);
    return serveCellOf(source, record, clocks ?? { day: await context.today() }, reference, key);
  }

  @ResolveField('evidence', () => [ServedEvidence], {
    description: 'The public items linked to this cell in any way, newest first.',
  })
  async evidence(
    @Parent() { record }: ServedCell,
    @Context() { loaders, reference }: RequestContext,
  ): Promise<ServedEvidence[]> {
    const ids = new Set(record.outcome.criteria.flatMap((criterion) => criterion.links.map(({ item }) => item)));
    const found = await Promise.all([...ids].map((id) => loaders.evidence.load(id)));
    return found
      .filter((one) => one !== null)
      .sort(byNewest)
      .map((one) => serveEvidence(one, reference));
  }

  @ResolveField('timeline', () => [ServedCellSegment], {
    description:
      'How the cell stands on every day, past and to come, by what is known at the moment asked for. The first segment has no beginning.',
  })
  async timeline(
    @Parent() { record, knownAt }: ServedCell,
    @Context() context: RequestContext,
  ): Promise<ServedCellSegment[]> {
    return timelinesOf(context, knownAt).load(record);
  }

  @ResolveField('noLongerPublic', () => [ID], {
    description: 'Ids of the items that the answer rests on and that are no longer public: their tombstones say when.',
  })
  async noLongerPublic(@Parent() { record }: ServedCell, @Context() { loaders }: RequestContext): Promise<string[]> {
    const ids = [...new Set(record.outcome.criteria.flatMap(({ links }) => links.map(({ item }) => item)))];
    const found = await Promise.all(ids.map((id) => loaders.evidence.load(id)));
    return ids.filter((_, at) => found[at] === null);
  }

  @ResolveField('decidedBy', () => [ServedEvidence], { description: 'The items that decide, at most `first`.' })
  async decidedBy(
    @Parent() { record }: ServedCell,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 2, description: 'How many at most, 1 to 100.' })
    first: number | null,
    @Context() { loaders, reference }: RequestContext,
  ): Promise<ServedEvidence[]> {
    const ids = decidingItems(record.outcome).slice(0, pageSize(first ?? 2));
    const found = await Promise.all(ids.map((id) => loaders.evidence.load(id)));
    return found.filter((one) => one !== null).map((one) => serveEvidence(one, reference));
  }
}

/** Latest approved here first; equal moments by id, so that the order holds still. */
function byNewest(a: EvidenceRecord, b: EvidenceRecord): number {
  const [left, right] = [a.approvedAt ?? '', b.approvedAt ?? ''];
  if (left !== right) return left > right ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
