import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../platform/context/request-context.js';
import { ServedArea } from '../platform/served/area.js';
import { ServedObligation, serveObligation } from '../platform/served/obligation.js';

/** The obligations of an area: resolved here, so that the two served types need not know each other both ways. */
@Resolver(() => ServedArea)
export class AreaResolver {
  @ResolveField('obligations', () => [ServedObligation], { description: "Its obligations, in the standard's order." })
  obligations(@Parent() { code, within }: ServedArea, @Context() { reference }: RequestContext): ServedObligation[] {
    return within.obligations.filter((one) => one.area === code).map((one) => serveObligation(one, within, reference));
  }
}
