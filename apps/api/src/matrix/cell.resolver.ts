import { Args, ArgsType, Context, Field, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { today, evidenceOfCell, readCell } from '@states-must/database';
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
    return context.readPublic(async (tx) => serveCellOf(key, await readCell(tx, key), await today(tx), reference));
  }

  @ResolveField('evidence', () => [ServedEvidence], {
    description: 'The public items linked to this cell in any way, newest first.',
  })
  async evidence(@Parent() { record }: ServedCell, @Context() context: RequestContext): Promise<ServedEvidence[]> {
    if (record.evidenceCount === 0) return [];
    const found = await context.readPublic((tx) => evidenceOfCell(tx, record));
    return found.map((one) => serveEvidence(one, context.reference));
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
