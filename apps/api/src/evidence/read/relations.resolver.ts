import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { lawEventsOf, type Evidence, type PartialDate, type RelationKind } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { ServedEvidenceRelation } from '../../platform/served/evidence-relation.js';
import { serveEvidence, ServedEvidence } from '../../platform/served/evidence.js';
import { ServedLawEvent } from '../../platform/served/law-event.js';

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
  async events(@Parent() item: ServedEvidence, @Context() context: RequestContext): Promise<ServedLawEvent[]> {
    const done = (await incoming(item, context)).filter(({ other }) => isPublic(other));
    const events = lawEventsOf(
      item.record,
      done.map(({ kind, on, other }) => ({ kind, on, by: other.id, since: other.inForceFrom ?? other.adopted })),
      await context.today(),
    );
    return events.map(({ links, by, ...event }) => ({
      ...event,
      links: item.links.filter((link) => links.includes(link.id)),
      by: by === null ? null : serveEvidence(done.find(({ other }) => other.id === by)!.other, context.reference),
    }));
  }
}

interface Relation {
  kind: RelationKind;
  on: PartialDate | null;
  note: string | null;
}

/** What other items do to it, by the moment at which it is shown. */
const incoming = async ({ id, knownAt }: ServedEvidence, context: RequestContext) => {
  const toward = await context.loaders.relationsToward.load(id);
  const found = await withOther(
    context,
    toward.map(({ by, ...relation }) => ({ ...relation, other: by })),
  );
  return found.filter(({ other }) => wasKnown(other, knownAt));
};

/** The relations with the item at their other end; those whose other end the caller does not see are left out. */
const withOther = async (
  { loaders }: RequestContext,
  relations: (Relation & { other: string })[],
): Promise<(Relation & { other: Evidence })[]> => {
  const others = await Promise.all(relations.map(({ other }) => loaders.evidence.load(other)));
  return relations.flatMap((relation, at) => (others[at] ? { ...relation, other: others[at] } : []));
};

const served = (
  relations: (Relation & { other: Evidence })[],
  { reference }: RequestContext,
): ServedEvidenceRelation[] =>
  relations.map(({ other, ...relation }) => ({ ...relation, evidence: serveEvidence(other, reference) }));

const isPublic = ({ state, visibility }: Evidence): boolean => state === 'APPROVED' && visibility === 'PUBLIC';

/** Whether an item was published by then. */
const wasKnown = ({ approvedAt }: Evidence, knownAt: string | null): boolean =>
  knownAt === null || (approvedAt !== null && Date.parse(approvedAt) <= Date.parse(knownAt));
