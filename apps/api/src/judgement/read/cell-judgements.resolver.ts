import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { CellRecord, JudgementRecord } from '@states-must/database';
import { lastDay, searchDone, type Day, type PartialDate } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { pageSize } from '../../platform/limits/page-size.js';
import { serveAssessment, ServedAssessment } from '../../platform/served/assessment.js';
import { ServedCell } from '../../platform/served/cell.js';
import { ServedPosition } from '../../platform/served/position.js';
import { serveSearchMade, ServedSearchMade } from '../../platform/served/search-made.js';
import { judgementLoaders } from './judgement-loaders.js';
import { positionsOnDay } from './positions-on-day.js';

const first = () =>
  Args('first', { type: () => Int, nullable: true, description: 'How many at most, 1 to 100; 25 where not given.' });

/** What people put on record of a cell: the approved part of it, the same for all readers, by role and never by name. */
@Resolver(() => ServedCell)
export class CellJudgementsResolver {
  @ResolveField('version', () => Int, {
    description: 'The version of the answer; 0 where nothing is on record. Give it when you decide on the cell.',
  })
  version(@Parent() { record }: ServedCell): number {
    return (record as Partial<CellRecord>).version ?? 0;
  }

  @ResolveField('positions', () => [ServedPosition], {
    description: 'What parties say of it on that day, raters who dissent among them, in the order of approval.',
  })
  async positions(@Parent() cell: ServedCell, @Context() context: RequestContext): Promise<ServedPosition[]> {
    const records = (await this.known(cell, context)).filter(({ endedAt }) => endedAt === null);
    return positionsOnDay(records, cell.asOf);
  }

  @ResolveField('searches', () => [ServedSearchMade], {
    description: 'The searches on record for it by that day, newest first: NO_EVIDENCE rests on them.',
  })
  async searches(
    @Parent() cell: ServedCell,
    @Context() context: RequestContext,
    @first() most?: number | null,
  ): Promise<ServedSearchMade[]> {
    const size = pageSize(most);
    return (await this.known(cell, context))
      .filter(({ search, createdAt }) => search !== null && doneBy(search.on, createdAt) <= cell.asOf)
      .flatMap((record) => serveSearchMade(record) ?? [])
      .sort((one, other) => (one.on < other.on ? 1 : -1))
      .slice(0, size);
  }

  @ResolveField('assessment', () => ServedAssessment, {
    nullable: true,
    description:
      'What people decided, for that day; null where nobody has. A confirmation may have lapsed: `basis` says whether it holds.',
  })
  async assessment(@Parent() cell: ServedCell, @Context() context: RequestContext): Promise<ServedAssessment | null> {
    const id = cell.record.assessmentId;
    if (id === null) return null;
    const record = (await this.known(cell, context)).find((one) => one.id === id);
    return record ? serveAssessment(record) : null;
  }

  @ResolveField('assessments', () => [ServedAssessment], {
    description:
      'Every assessment that was approved and not withdrawn, the ones that others replaced too, newest first.',
  })
  async assessments(
    @Parent() cell: ServedCell,
    @Context() context: RequestContext,
    @first() most?: number | null,
  ): Promise<ServedAssessment[]> {
    const size = pageSize(most);
    const served = (await this.known(cell, context)).flatMap((record) => serveAssessment(record) ?? []);
    return served.reverse().slice(0, size);
  }

  /** The approved records that were known at the moment asked for. What was withdrawn since is shown to nobody. */
  private known(cell: ServedCell, context: RequestContext): Promise<JudgementRecord[]> {
    const { standard, jurisdiction, obligation } = cell.record;
    return judgementLoaders(context).ofCellAt(cell.knownAt).load({ standard, jurisdiction, obligation });
  }
}

/** The day from which the rules count a search. */
const doneBy = (on: PartialDate, createdAt: string): Day => lastDay(searchDone(on, createdAt.slice(0, 10) as Day));
