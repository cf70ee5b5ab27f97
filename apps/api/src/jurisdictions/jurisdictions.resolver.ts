import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../platform/context/request-context.js';
import { serveJurisdiction, ServedJurisdiction } from '../platform/served/jurisdiction.js';
import { LANGUAGE_ARGUMENT, ServedLocalText } from '../platform/served/local-text.js';
import { ServedRegion } from '../platform/served/region.js';
import { findJurisdictions } from './find-jurisdictions.js';
import { JurisdictionFilterInput } from './jurisdiction-filter.js';

/** States, territories, parts of states, and the regions that people work for. */
@Resolver(() => ServedJurisdiction)
export class JurisdictionsResolver {
  @Query(() => [ServedJurisdiction], {
    description: 'Jurisdictions by code, or the best match first where a text is given.',
  })
  jurisdictions(
    @Args('filter', { type: () => JurisdictionFilterInput, nullable: true, description: 'Narrows the list.' })
    filter: JurisdictionFilterInput | null,
    @Context() { reference }: RequestContext,
  ): ServedJurisdiction[] {
    return findJurisdictions(filter, reference).map((one) => serveJurisdiction(one, reference));
  }

  @Query(() => ServedJurisdiction, {
    nullable: true,
    description: 'One jurisdiction; null where there is none of that code.',
  })
  jurisdiction(
    @Args('code', { description: 'ISO 3166-1 alpha-2 or ISO 3166-2 code, such as NO or AR-C.' }) code: string,
    @Context() { reference }: RequestContext,
  ): ServedJurisdiction | null {
    const found = reference.findJurisdiction(code);
    return found ? serveJurisdiction(found, reference) : null;
  }

  @Query(() => [ServedRegion], { description: 'The regions, in their order.' })
  regions(@Context() { reference }: RequestContext): ServedRegion[] {
    return reference.regions.map((region) => new ServedRegion(region));
  }

  @ResolveField('name', () => ServedLocalText, { description: 'Its name.' })
  name(
    @Parent() parent: ServedJurisdiction,
    @Args('language', LANGUAGE_ARGUMENT) language: string | null,
  ): ServedLocalText {
    return parent.nameIn(language);
  }

  @ResolveField('evidenceCount', () => Int, { description: 'Distinct public items linked to it in any way.' })
  evidenceCount(@Parent() { code }: ServedJurisdiction, @Context() { loaders }: RequestContext): Promise<number> {
    return loaders.jurisdictionCounts.load(code);
  }
}
