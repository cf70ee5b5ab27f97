import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { today, readCellsOf } from '@states-must/database';
import type { RequestContext } from '../platform/context/request-context.js';
import { ServedCell, serveCellOf } from '../platform/served/cell.js';
import { ServedJurisdiction } from '../platform/served/jurisdiction.js';

/** A jurisdiction's row of the grid, cell by cell. */
@Resolver(() => ServedJurisdiction)
export class JurisdictionCellsResolver {
  @ResolveField('cells', () => [ServedCell], { description: "One cell per obligation, in the standard's order." })
  async cells(
    @Parent() { code }: ServedJurisdiction,
    @Args('standard', { type: () => String, nullable: true, description: 'Code of the standard.' })
    standardCode: string | null,
    @Context() context: RequestContext,
  ): Promise<ServedCell[]> {
    const { reference } = context;
    const standard = reference.standardOf(standardCode);
    const { records, day } = await context.readPublic(async (tx) => ({
      records: await readCellsOf(tx, standard.code, code),
      day: await today(tx),
    }));
    const byObligation = new Map(records.map((record) => [record.obligation, record]));
    return [...standard.obligations]
      .sort((a, b) => a.column - b.column)
      .map((obligation) => {
        const key = { standard: standard.code, jurisdiction: code, obligation: obligation.code };
        return serveCellOf(key, byObligation.get(obligation.code), day, reference);
      });
  }
}
