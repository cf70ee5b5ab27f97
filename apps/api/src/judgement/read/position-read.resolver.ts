import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/context/request-context.js';
import { serveEvidence, ServedEvidence } from '../../platform/served/evidence.js';
import { ServedPosition } from '../../platform/served/position.js';
import { ServedSource } from '../../platform/served/source.js';
import { judgementLoaders } from './judgement-loaders.js';

/** Where a statement of a party was read: what everyone may see of it, whoever asks. */
@Resolver(() => ServedPosition)
export class PositionReadResolver {
  @ResolveField('evidence', () => ServedEvidence, {
    nullable: true,
    description: 'The published item that holds the statement; null where none does, or it is public no longer.',
  })
  async evidence(
    @Parent() { evidenceId }: ServedPosition,
    @Context() context: RequestContext,
  ): Promise<ServedEvidence | null> {
    if (evidenceId === null) return null;
    const item = await judgementLoaders(context).publicItem.load(evidenceId);
    const published = item?.state === 'APPROVED' && item.visibility === 'PUBLIC';
    return published ? serveEvidence(item, context.reference) : null;
  }

  @ResolveField('source', () => ServedSource, {
    nullable: true,
    description:
      'The source of the statement, that of the item where only an item is named; null where none is, or nothing public rests on it.',
  })
  async source(@Parent() position: ServedPosition, @Context() context: RequestContext): Promise<ServedSource | null> {
    if (position.sourceId !== null) return judgementLoaders(context).publicSource.load(position.sourceId);
    return (await this.evidence(position, context))?.source ?? null;
  }
}
