import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../platform/context/request-context.js';
import { serveArea, ServedArea } from '../platform/served/area.js';
import { ServedObligation, serveObligation } from '../platform/served/obligation.js';
import { ServedStandard, serveStandard } from '../platform/served/standard.js';
import { ServedCrosswalk, serveCrosswalk } from './crosswalk.js';

/** Standards and their parts. All of it is in memory: the catalogue changes with a release only. */
@Resolver()
export class StandardsResolver {
  @Query(() => ServedStandard, { description: 'One standard; without a code the one that the settings name.' })
  standard(
    @Args('code', { type: () => String, nullable: true, description: 'Code, such as SW-2015.' }) code: string | null,
    @Context() { reference }: RequestContext,
  ): ServedStandard {
    return serveStandard(reference.standardOf(code), reference);
  }

  @Query(() => [ServedStandard], {
    description: 'Every standard that is tracked: the founding one, then later versions.',
  })
  standards(@Context() { reference }: RequestContext): ServedStandard[] {
    return reference.standards.map((standard) => serveStandard(standard, reference));
  }

  @Query(() => ServedCrosswalk, {
    description: 'How a later standard reads in terms of an earlier one, obligation by obligation.',
  })
  async crosswalk(
    @Args('from', { description: 'Code of the earlier standard, such as SW-2015.' }) from: string,
    @Args('to', { description: 'Code of the later standard, such as SW-2016.' }) to: string,
    @Context() context: RequestContext,
  ): Promise<ServedCrosswalk> {
    const { reference } = context;
    return serveCrosswalk(reference.standardOf(from), reference.standardOf(to), await context.crosswalk(), reference);
  }

  @Query(() => ServedArea, {
    nullable: true,
    description: 'One area of a standard; null where there is none of that code.',
  })
  area(
    @Args('code', { description: 'Code, such as CRM.' }) code: string,
    @Args('standard', { type: () => String, nullable: true, description: 'Code of the standard.' })
    standard: string | null,
    @Context() { reference }: RequestContext,
  ): ServedArea | null {
    const within = reference.standardOf(standard);
    const area = reference.findArea(within, code);
    return area ? serveArea(area, within) : null;
  }

  @Query(() => ServedObligation, {
    nullable: true,
    description: 'One obligation of a standard; null where there is none of that code.',
  })
  obligation(
    @Args('code', { description: 'Code, such as CRM-1.' }) code: string,
    @Args('standard', { type: () => String, nullable: true, description: 'Code of the standard.' })
    standard: string | null,
    @Context() { reference }: RequestContext,
  ): ServedObligation | null {
    const within = reference.standardOf(standard);
    const obligation = reference.findObligation(within, code);
    return obligation ? serveObligation(obligation, within, reference) : null;
  }
}
