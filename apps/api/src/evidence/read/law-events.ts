import { lawEventsOf, type Evidence, type PartialDate, type RelationKind } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { serveEvidence, type ServedEvidence } from '../../platform/served/evidence.js';
import type { ServedLawEvent } from '../../platform/served/law-event.js';

/** What one item does to another, with the item at its other end. */
export interface Related {
  kind: RelationKind;
  on: PartialDate | null;
  note: string | null;
  other: Evidence;
}

/** What other items do to it, as far as the caller sees them, by the moment at which it is shown. */
export const incoming = async ({ id, knownAt }: ServedEvidence, context: RequestContext): Promise<Related[]> => {
  const toward = await context.loaders.relationsToward.load(id);
  const found = await withOther(
    context,
    toward.map(({ by, ...relation }) => ({ ...relation, other: by })),
  );
  return found.filter(({ other }) => wasKnown(other, knownAt));
};

/** The relations with the item at their other end; those whose other end the caller does not see are left out. */
export const withOther = async (
  { loaders }: RequestContext,
  relations: (Omit<Related, 'other'> & { other: string })[],
): Promise<Related[]> => {
  const others = await Promise.all(relations.map(({ other }) => loaders.evidence.load(other)));
  return relations.flatMap((relation, at) => (others[at] ? { ...relation, other: others[at] } : []));
};

/** The events of an item as a law, by date: its own, and those that other public items bring about. */
export const eventsOf = async (item: ServedEvidence, context: RequestContext): Promise<ServedLawEvent[]> => {
  const done = (await incoming(item, context)).filter(({ other }) => isPublic(other));
  const events = lawEventsOf(
    item.record,
    done.map(({ kind, on, other }) => ({ kind, on, by: other.id, since: other.inForceFrom ?? other.adopted })),
    await context.today(),
  );
  return events.map(({ links, by, ...event }) => ({
    ...event,
    law: item,
    links: item.links.filter((link) => links.includes(link.id)),
    by: by === null ? null : serveEvidence(done.find(({ other }) => other.id === by)!.other, context.reference),
  }));
};

const isPublic = ({ state, visibility }: Evidence): boolean => state === 'APPROVED' && visibility === 'PUBLIC';

/** Whether an item was published by then. */
const wasKnown = ({ approvedAt }: Evidence, knownAt: string | null): boolean =>
  knownAt === null || (approvedAt !== null && Date.parse(approvedAt) <= Date.parse(knownAt));
