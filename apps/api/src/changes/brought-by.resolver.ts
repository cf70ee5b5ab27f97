import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../platform/context/request-context.js';
import { ServedCellChange } from '../platform/served/cell-change.js';
import { ServedCell, serveCellOf } from '../platform/served/cell.js';
import { serveEvidence, ServedEvidence } from '../platform/served/evidence.js';
import { ServedUpcomingChange } from './upcoming-change.js';

/** The items that are public now, in the order given. */
async function publicItems(ids: readonly string[], { loaders, reference }: RequestContext): Promise<ServedEvidence[]> {
  const found = await Promise.all(ids.map((id) => loaders.evidence.load(id)));
  return found
    .filter((one) => one !== null)
    .filter(({ state, visibility }) => state === 'APPROVED' && visibility === 'PUBLIC')
    .map((one) => serveEvidence(one, reference));
}

/** What brought a change, and the cell as it stands now. */
@Resolver(() => ServedCellChange)
export class ChangeBroughtByResolver {
  @ResolveField('evidence', () => [ServedEvidence], {
    description: 'The items that brought it, those that are public still.',
  })
  evidence(@Parent() { record }: ServedCellChange, @Context() context: RequestContext): Promise<ServedEvidence[]> {
    return publicItems(record.evidence, context);
  }

  @ResolveField('hiddenEvidenceCount', () => Int, {
    description: 'How many items that brought it are public no longer.',
  })
  async hiddenEvidenceCount(
    @Parent() { record }: ServedCellChange,
    @Context() context: RequestContext,
  ): Promise<number> {
    return record.evidence.length - (await publicItems(record.evidence, context)).length;
  }

  @ResolveField('cell', () => ServedCell, { description: 'The cell as it stands today.' })
  async cell(@Parent() { record }: ServedCellChange, @Context() context: RequestContext): Promise<ServedCell> {
    const [found, day] = await Promise.all([context.loaders.cells.load(record), context.today()]);
    return serveCellOf(record, found, day, context.reference);
  }
}

/** What brings a change to come. */
@Resolver(() => ServedUpcomingChange)
export class UpcomingBroughtByResolver {
  @ResolveField('evidence', () => [ServedEvidence], {
    description: 'The laws and other items that start or cease to count on that day.',
  })
  evidence(@Parent() { record }: ServedUpcomingChange, @Context() context: RequestContext): Promise<ServedEvidence[]> {
    return publicItems(record.items, context);
  }
}
