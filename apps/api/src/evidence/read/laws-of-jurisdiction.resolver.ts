import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { firstDay, type PartialDate } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { serveEvidence } from '../../platform/served/evidence.js';
import { ServedJurisdiction } from '../../platform/served/jurisdiction.js';
import { ServedLawEvent } from '../../platform/served/law-event.js';
import { eventsOf } from './law-events.js';
import { lawsLoader } from './law-loader.js';

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
    const ids = await lawsLoader(context).load(code);
    const laws = await Promise.all(ids.map((id) => context.loaders.evidence.load(id)));
    const events = await Promise.all(
      laws.flatMap((law) => (law === null ? [] : [eventsOf(serveEvidence(law, context.reference), context)])),
    );
    const dayOf = (event: ServedLawEvent): string => firstDay(event.date as PartialDate);
    return events
      .flat()
      .filter(({ links }) => links.length === 0 || links.some(({ jurisdiction }) => jurisdiction.code === code))
      .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  }
}
