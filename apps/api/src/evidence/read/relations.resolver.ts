import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/context/request-context.js';
import { ServedEvidenceRelation } from '../../platform/served/evidence-relation.js';
import { serveEvidence, ServedEvidence } from '../../platform/served/evidence.js';
import { ServedLawEvent } from '../../platform/served/law-event.js';
import { eventsOf, incoming, withOther, type Related } from './law-events.js';

/** What items do to each other, and what therefore happens to a law. */
@Resolver(() => ServedEvidence)
export class RelationsResolver {
  @ResolveField('relations', () => [ServedEvidenceRelation], {
    description: 'What it does to other items, as far as the caller may see those.',
  })
  async relations(
    @Parent() { record }: ServedEvidence,
    @Context() context: RequestContext,
  ): Promise<ServedEvidenceRelation[]> {
    const outgoing = record.relations.map(({ target, ...relation }) => ({ ...relation, other: target }));
    return served(await withOther(context, outgoing), context);
  }

  @ResolveField('relatedBy', () => [ServedEvidenceRelation], {
    description: 'What other items do to it, as far as the caller may see those.',
  })
  async relatedBy(
    @Parent() item: ServedEvidence,
    @Context() context: RequestContext,
  ): Promise<ServedEvidenceRelation[]> {
    return served(await incoming(item, context), context);
  }

  @ResolveField('events', () => [ServedLawEvent], {
    description:
      'What happened and will happen to it as a law, by date: by its own dates, and by what other public items do to it.',
  })
  events(@Parent() item: ServedEvidence, @Context() context: RequestContext): Promise<ServedLawEvent[]> {
    return eventsOf(item, context);
  }
}

const served = (relations: Related[], { reference }: RequestContext): ServedEvidenceRelation[] =>
  relations.map(({ other, ...relation }) => ({ ...relation, evidence: serveEvidence(other, reference) }));
