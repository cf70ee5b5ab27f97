import { Args, ArgsType, Context, Field, ID, Info, Int, Query, Resolver } from '@nestjs/graphql';
import { evidenceKnownAt, findEvidence, findTombstone } from '@states-must/database';
import type { GraphQLResolveInfo } from 'graphql';
import { clocksOf } from '../../platform/clocks/clocks.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { asksFor } from '../../platform/graphql/asks-for.js';
import { EvidenceSortEnum, type EvidenceSort } from '../../platform/served/enums.js';
import { ServedEvidenceConnection } from '../../platform/served/evidence-connection.js';
import { EvidenceFilterInput } from '../../platform/served/evidence-filter.js';
import { serveEvidence, ServedEvidence } from '../../platform/served/evidence.js';
import { DateTimeScalar } from '../../platform/scalars/date-time.js';
import { ServedTombstone } from '../../platform/served/tombstone.js';
import { findByFilter } from './find-by-filter.js';

/** What to look for, and which page of it. */
@ArgsType()
export class EvidenceSearchArgs {
  @Field(() => EvidenceFilterInput, { nullable: true, description: 'Narrows the list.' })
  filter?: EvidenceFilterInput | null;

  @Field(() => Int, { nullable: true, description: 'Items of the page, 1 to 100; 25 where none is given.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The place after which the page starts.' })
  after?: string | null;

  @Field(() => EvidenceSortEnum, {
    nullable: true,
    description: 'Order; where none is given RELEVANCE with a text, else NEWEST_APPROVED.',
  })
  sort?: EvidenceSort | null;
}

/** An id or a reference has no other characters; what has is no item's name, and the database need not be asked. */
const NAME_OF_ITEM = /^[A-Za-z0-9-]{1,64}$/;

/** Evidence, as far as whoever asks may see it. */
@Resolver()
export class EvidenceResolver {
  @Query(() => ServedEvidence, {
    nullable: true,
    description:
      'One item by its id or its public reference; null where there is none that the caller may see. A withdrawn one that was public has a `tombstone`.',
  })
  async evidence(
    @Args('id', { type: () => ID, description: 'Id, or public reference such as E23.' }) id: string,
    @Args('knownAt', {
      type: () => DateTimeScalar,
      nullable: true,
      description:
        'The item as it was published at that moment; null where it was not public then or is not now. Now where it is left out.',
    })
    knownAt: string | null,
    @Context() context: RequestContext,
  ): Promise<ServedEvidence | null> {
    if (!NAME_OF_ITEM.test(id)) return null;
    const moment = (await clocksOf(context, { knownAt }))?.knownAt ?? null;
    const record =
      moment === null
        ? await context.read((tx) => findEvidence(tx, id))
        : await context.readPublic(async (tx) => {
            const now = await findEvidence(tx, id);
            return now && evidenceKnownAt(tx, now, moment);
          });
    return record && serveEvidence(record, context.reference, moment);
  }

  @Query(() => ServedTombstone, {
    nullable: true,
    description:
      'What everybody may know of an item that was public and is withdrawn; null where it is neither. What never was public has none.',
  })
  async tombstone(
    @Args('id', { type: () => ID, description: 'Id, or public reference such as E23.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<ServedTombstone | null> {
    return NAME_OF_ITEM.test(id) ? context.readPublic((tx) => findTombstone(tx, id)) : null;
  }

  @Query(() => ServedEvidenceConnection, { description: 'Items that the caller may see, by full text and filters.' })
  evidenceSearch(
    @Args() args: EvidenceSearchArgs,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ServedEvidenceConnection> {
    return findByFilter({ ...args, facets: asksFor(info, 'facets') }, context);
  }
}
