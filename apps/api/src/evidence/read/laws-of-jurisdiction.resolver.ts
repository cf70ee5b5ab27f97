import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { searchEvidence } from '@states-must/database';
import { firstDay, type PartialDate } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { serveEvidence } from '../../platform/served/evidence.js';
import { ServedJurisdiction } from '../../platform/served/jurisdiction.js';
import { ServedLawEvent } from '../../platform/served/law-event.js';
import { eventsOf } from './law-events.js';

/** Laws and rulings whose events one jurisdiction tells: the latest published ones. */
const MOST = 100;

/** The laws of a jurisdiction as things in time. */
@Resolver(() => ServedJurisdiction)
export class LawsOfJurisdictionResolver {
  @ResolveField('lawEvents', () => [ServedLawEvent], {
    description:
      'What happened and will happen to the public laws and rulings that are linked to it, by date; of the 100 published last. A stage of a law that concerns other jurisdictions only is left out.',
  })
  async lawEvents(
    @Parent() { code }: ServedJurisdiction,
    @Context() context: RequestContext,
  ): Promise<ServedLawEvent[]> {
    const found = await context.readPublic((tx) =>
      searchEvidence(
        tx,
        { jurisdictions: [code], kinds: ['LAW', 'RULING'] },
        { first: MOST, after: null, sort: 'NEWEST_PUBLISHED', facets: false },
      ),
    );
    const events = await Promise.all(
      found.items.map(({ record }) => eventsOf(serveEvidence(record, context.reference), context)),
    );
    const dayOf = (event: ServedLawEvent): string => firstDay(event.date as PartialDate);
    return events
      .flat()
      .filter(({ links }) => links.length === 0 || links.some(({ jurisdiction }) => jurisdiction.code === code))
      .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  }
}
