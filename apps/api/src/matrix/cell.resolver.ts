import { Args, ArgsType, Context, Field, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { EvidenceRecord } from '@states-must/database';
import type { RequestContext } from '../platform/context/request-context.js';
import { pageSize } from '../platform/limits/page-size.js';
import { ServedCell, serveCellOf } from '../platform/served/cell.js';
import { serveEvidence, ServedEvidence } from '../platform/served/evidence.js';
import { decidingItems } from './deciding-items.js';

/** Which cell. */
@ArgsType()
export class CellArgs {
  @Field({ description: 'Code of the jurisdiction.' })
  jurisdiction!: string;

  @Field({ description: 'Code of the obligation.' })
  obligation!: string;

  @Field(() => String, { nullable: true, description: 'Code of the standard.' })
  standard?: string | null;
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
    const [record, day] = await Promise.all([context.loaders.cells.load(key), context.today()]);
    return serveCellOf(key, record, day, reference);
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
