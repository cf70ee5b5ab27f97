import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { searchSources } from '@states-must/database';
import type { RequestContext } from '../platform/context/request-context.js';
import { searchText } from '../platform/limits/argument-limits.js';
import { pageSize } from '../platform/limits/page-size.js';
import { ServedSource } from '../platform/served/source.js';

/** Sources, for choosing one when evidence is attached. */
@Resolver(() => ServedSource)
export class SourcesResolver {
  @Query(() => [ServedSource], { description: 'Sources whose title or publisher matches a text, best match first.' })
  async sources(
    @Args('text', { description: 'Part of a title or a publisher, at most 200 characters.' }) text: string,
    @Args('first', {
      type: () => Int,
      nullable: true,
      description: 'How many at most, 1 to 100; 25 where none is given.',
    })
    first: number | null,
    @Context() context: RequestContext,
  ): Promise<ServedSource[]> {
    const size = pageSize(first);
    const wanted = searchText(text);
    if (wanted === null) return [];
    return context.read((tx) => searchSources(tx, wanted, size));
  }

  @ResolveField('evidenceCount', () => Int, { description: 'Public items from it.' })
  evidenceCount(@Parent() { id }: ServedSource, @Context() { loaders }: RequestContext): Promise<number> {
    return loaders.sourceCounts.load(id);
  }
}
