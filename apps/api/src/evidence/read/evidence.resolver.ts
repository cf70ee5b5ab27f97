import { Args, ArgsType, Context, Field, ID, Info, Int, Query, Resolver } from '@nestjs/graphql';
import { findEvidence } from '@states-must/database';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../platform/context/request-context.js';
import { asksFor } from '../../platform/graphql/asks-for.js';
import { EvidenceSortEnum, type EvidenceSort } from '../../platform/served/enums.js';
import { ServedEvidenceConnection } from '../../platform/served/evidence-connection.js';
import { EvidenceFilterInput } from '../../platform/served/evidence-filter.js';
import { serveEvidence, ServedEvidence } from '../../platform/served/evidence.js';
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
    description: 'One item by its id or its public reference; null where there is none that the caller may see.',
  })
  async evidence(
    @Args('id', { type: () => ID, description: 'Id, or public reference such as E23.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<ServedEvidence | null> {
    if (!NAME_OF_ITEM.test(id)) return null;
    const record = await context.read((tx) => findEvidence(tx, id));
    return record && serveEvidence(record, context.reference);
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
