import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { clocksOf } from '../platform/clocks/clocks.js';
import type { RequestContext } from '../platform/context/request-context.js';
import { refuse } from '../platform/errors/refuse.js';
import { LIMITS } from '../platform/limits/limits.js';
import { DateTimeScalar } from '../platform/scalars/date-time.js';
import { DateScalar } from '../platform/scalars/date.js';
import { ServedCell, serveCellOf } from '../platform/served/cell.js';
import { ServedJurisdiction } from '../platform/served/jurisdiction.js';

/** A jurisdiction's row of the grid, cell by cell. */
@Resolver(() => ServedJurisdiction)
export class JurisdictionCellsResolver {
  /** How many rows each request has asked for. */
  private readonly rows = new WeakMap<RequestContext, number>();

  @ResolveField('cells', () => [ServedCell], { description: "One cell per obligation, in the standard's order." })
  async cells(
    @Parent() { code }: ServedJurisdiction,
    @Args('standard', { type: () => String, nullable: true, description: 'Code of the standard.' })
    standardCode: string | null,
    @Args('asOf', { type: () => DateScalar, nullable: true, description: 'The day for which; today where left out.' })
    asOf: string | null,
    @Args('knownAt', {
      type: () => DateTimeScalar,
      nullable: true,
      description: 'The moment as known at which; now where left out. Never in the future.',
    })
    knownAt: string | null,
    @Context() context: RequestContext,
  ): Promise<ServedCell[]> {
    const clocks = await clocksOf(context, { asOf, knownAt });
    this.count(context, clocks === null ? 'rowsOfCells' : 'rowsOfDerivedCells');
    const { reference, loaders } = context;
    const standard = reference.standardOf(standardCode);
    const keys = [...standard.obligations]
      .sort((a, b) => a.column - b.column)
      .map((obligation) => ({ standard: standard.code, jurisdiction: code, obligation: obligation.code }));
    const cells = loaders.cellsAt(clocks);
    const sources = await Promise.all(keys.map((key) => context.sourceOf(key)));
    const [day, ...records] = await Promise.all([context.today(), ...sources.map((key) => cells.load(key))]);
    return sources.map((source, at) => serveCellOf(source, records[at], clocks ?? { day }, reference, keys[at]));
  }

  /** One request for the cells of every jurisdiction would keep all others waiting. @throws LIMIT */
  private count(context: RequestContext, limit: 'rowsOfCells' | 'rowsOfDerivedCells'): void {
    const asked = (this.rows.get(context) ?? 0) + 1;
    this.rows.set(context, asked);
    if (asked > LIMITS[limit]) {
      throw refuse(
        'LIMIT',
        `The cells of at most ${LIMITS[limit]} jurisdictions are answered at a time; the matrix shows all of them.`,
        { limit, most: LIMITS[limit] },
      );
    }
  }
}
