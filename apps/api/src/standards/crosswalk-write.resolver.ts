import { Args, Context, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../platform/context/request-context.js';
import { serveCrosswalkLink } from '../platform/served/crosswalk-link.js';
import { ServedRefused } from '../platform/served/refused.js';
import { notFound, Refusal } from '../platform/write/refusal.js';
import {
  CrosswalkLinkEnded,
  CrosswalkLinkInputType,
  CrosswalkLinkSet,
  EndCrosswalkLinkResult,
  SetCrosswalkLinkResult,
} from './crosswalk-result.js';
import { EndCrosswalkLink } from './end-crosswalk-link.js';
import { SetCrosswalkLink } from './set-crosswalk-link.js';

/** The writes of crosswalks. */
@Resolver()
export class CrosswalkWriteResolver {
  constructor(
    private readonly set: SetCrosswalkLink,
    private readonly end: EndCrosswalkLink,
  ) {}

  @Mutation(() => SetCrosswalkLinkResult, {
    description: 'Sets how an obligation of a later standard stands to one of an earlier one. For administrators.',
  })
  async setCrosswalkLink(
    @Context() context: RequestContext,
    @Args('input') { key, ...input }: CrosswalkLinkInputType,
  ): Promise<typeof SetCrosswalkLinkResult> {
    const written = await this.set.run(context, input, key);
    if (written instanceof Refusal) return new ServedRefused(written.problems);
    const link = (await context.crosswalk()).find((one) => one.id === written.id);
    // A repetition of a request whose link was taken out since.
    if (!link) return new ServedRefused(notFound('link').problems);
    return new CrosswalkLinkSet(serveCrosswalkLink(link, context.reference));
  }

  @Mutation(() => EndCrosswalkLinkResult, {
    description: 'Takes a link out of a crosswalk; it stays on record. For administrators.',
  })
  async endCrosswalkLink(
    @Context() context: RequestContext,
    @Args('id', { type: () => ID, description: 'Identifier of the link.' }) id: string,
    @Args('version', { type: () => Int, description: 'The version of the link that you read.' }) version: number,
    @Args('key', {
      description: 'Made for one attempt and sent again with each repetition of it, 1 to 255 characters.',
    })
    key: string,
  ): Promise<typeof EndCrosswalkLinkResult> {
    const written = await this.end.run(context, { id, version }, key);
    return written instanceof Refusal ? new ServedRefused(written.problems) : new CrosswalkLinkEnded(written.id);
  }
}
