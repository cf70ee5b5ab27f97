import { Args, Context, ID, Int, Parent, Query, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { findJudgement, findSource, queueOfJudgements, type JudgementQueue } from '@states-must/database';
import { openJudgementActions, type JudgementAction } from '@states-must/domain';
import { RequestContext } from '../../platform/context/request-context.js';
import { pageSize } from '../../platform/limits/page-size.js';
import { JudgementActionEnum } from '../../platform/served/judgement-enums.js';
import { ServedJudgement } from '../../platform/served/judgement.js';
import { ServedSource } from '../../platform/served/source.js';
import { asJudged } from '../life/open-record.js';
import { ServedJudgementConnection, ServedJudgementEvent } from './judgement-connection.js';
import { judgementLoaders } from './judgement-loaders.js';

export const JudgementQueueEnum = { WAITS_FOR_ME: 'WAITS_FOR_ME', MINE: 'MINE' } as const;
registerEnumType(JudgementQueueEnum, {
  name: 'JudgementQueue',
  description: 'Which records of those at work.',
  valuesMap: {
    WAITS_FOR_ME: { description: 'Those that you may decide on: pending, or disputed and rated by others.' },
    MINE: { description: 'Those that you put on record, wherever they stand.' },
  },
});

/** Records at work, for those who work on them. */
@Resolver(() => ServedJudgement)
export class JudgementResolver {
  @Query(() => ServedJudgementConnection, {
    description: 'Searches, positions, assessments and changes of reliability at work. For signed-in people.',
  })
  async judgementQueue(
    @Context() context: RequestContext,
    @Args('queue', {
      type: () => JudgementQueueEnum,
      nullable: true,
      defaultValue: 'WAITS_FOR_ME',
      description: 'Which of them.',
    })
    queue: JudgementQueue | null,
    @Args('first', { type: () => Int, nullable: true, description: 'How many at most, 1 to 100; 25 where not given.' })
    first?: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor of the page before.' })
    after?: string | null,
  ): Promise<ServedJudgementConnection> {
    void context.signedInMember;
    const page = { first: pageSize(first), after: after ?? null };
    const { records, total, hasNext } = await context.read((tx) =>
      queueOfJudgements(tx, queue ?? 'WAITS_FOR_ME', page),
    );
    const nodes = records.map((record) => new ServedJudgement(record, context.reference));
    return {
      edges: nodes.map((node) => ({ cursor: node.id, node })),
      nodes,
      totalCount: total,
      pageInfo: { hasNextPage: hasNext, endCursor: nodes.at(-1)?.id ?? null },
    };
  }

  @Query(() => ServedJudgement, {
    nullable: true,
    description: 'One such record; null where there is none, or you may not see it. For signed-in people.',
  })
  async judgement(
    @Context() context: RequestContext,
    @Args('id', { type: () => ID, description: 'Identifier of the record.' }) id: string,
  ): Promise<ServedJudgement | null> {
    void context.signedInMember;
    const record = await context.read((tx) => findJudgement(tx, id));
    return record && new ServedJudgement(record, context.reference);
  }

  @ResolveField(() => Boolean, { description: 'True where you put it on record.' })
  yours(@Parent() { record }: ServedJudgement, @Context() context: RequestContext): boolean {
    return record.authorId === context.signedInMember.id;
  }

  @ResolveField(() => [JudgementActionEnum], { description: 'What you may do with it now.' })
  actions(@Parent() { record }: ServedJudgement, @Context() context: RequestContext): JudgementAction[] {
    return record.endedAt === null ? openJudgementActions(asJudged(record), context.signedInMember) : [];
  }

  @ResolveField(() => [ServedJudgementEvent], { description: 'What was done so far, oldest first.' })
  async events(@Parent() { id }: ServedJudgement, @Context() context: RequestContext): Promise<ServedJudgementEvent[]> {
    const me = context.signedInMember.id;
    const decisions = await judgementLoaders(context).decisions.load(id);
    return decisions.map(({ decision, at, role, reason, memberId }) => ({
      ...{ decision, at, role, reason },
      byYou: memberId === me,
    }));
  }

  @ResolveField(() => ServedSource, { nullable: true, description: 'The source of a change of reliability.' })
  async source(
    @Parent() { record }: ServedJudgement,
    @Context() context: RequestContext,
  ): Promise<ServedSource | null> {
    const id = record.reliability?.sourceId;
    return id === undefined ? null : context.read((tx) => findSource(tx, id));
  }
}
