import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../platform/context/request-context.js';
import { serveEdition } from '../platform/served/edition.js';
import { ServedRefused } from '../platform/served/refused.js';
import { Refusal } from '../platform/write/refusal.js';
import { FreezeEdition } from './freeze-edition.js';
import { EditionFrozen, FreezeEditionInput, FreezeEditionResult } from './freeze-result.js';

/** The one write of editions: they are made, and never changed. */
@Resolver()
export class FreezeResolver {
  constructor(private readonly freeze: FreezeEdition) {}

  @Mutation(() => FreezeEditionResult, {
    description: 'Freezes all published statuses under a name. For administrators and leads of all regions.',
  })
  async freezeEdition(
    @Context() context: RequestContext,
    @Args('input') { key, ...input }: FreezeEditionInput,
  ): Promise<typeof FreezeEditionResult> {
    const written = await this.freeze.run(context, input, key);
    return written instanceof Refusal
      ? new ServedRefused(written.problems)
      : new EditionFrozen(serveEdition(written, context.reference));
  }
}
