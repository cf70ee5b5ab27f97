import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../platform/context/request-context.js';
import { ServedCriterionAnswer, ServedCriterionLink } from '../platform/served/criterion-answer.js';
import { serveEvidence } from '../platform/served/evidence.js';

/** The items behind an answer, read together for all criteria of the cell. */
@Resolver(() => ServedCriterionAnswer)
export class CriterionAnswerResolver {
  @ResolveField('links', () => [ServedCriterionLink], {
    description: 'Every public item linked to the criterion here, and the part it plays.',
  })
  async links(
    @Parent() { outcomes }: ServedCriterionAnswer,
    @Context() { loaders, reference }: RequestContext,
  ): Promise<ServedCriterionLink[]> {
    const items = await Promise.all(outcomes.map(({ item }) => loaders.evidence.load(item)));
    return outcomes.flatMap(({ link, part }, at) => {
      const item = items[at];
      if (!item) return [];
      const evidence = serveEvidence(item, reference);
      const served = evidence.links.find((one) => one.id === link);
      return served ? [{ evidence, link: served, part }] : [];
    });
  }
}
