import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { LANGUAGE_ARGUMENT, ServedLocalText } from '../platform/served/local-text.js';
import { ServedRegion } from '../platform/served/region.js';

/** A region's name, in the reader's language. */
@Resolver(() => ServedRegion)
export class RegionResolver {
  @ResolveField('name', () => ServedLocalText, { description: 'Its name.' })
  name(@Parent() region: ServedRegion, @Args('language', LANGUAGE_ARGUMENT) language: string | null): ServedLocalText {
    return region.nameIn(language);
  }
}
