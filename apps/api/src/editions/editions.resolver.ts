import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  compareGrids,
  differencesOf,
  editionRows,
  findEdition,
  listEditions,
  readMatrix,
  standingAt,
  type EditionRecord,
  type Grid,
  type Tx,
} from '@states-must/database';
import type { RequestContext } from '../platform/context/request-context.js';
import { refuse } from '../platform/errors/refuse.js';
import { listOf } from '../platform/limits/argument-limits.js';
import type { Reference } from '../platform/reference/reference.js';
import { serveEdition, ServedEdition } from '../platform/served/edition.js';
import { ServedMatrixRow } from '../platform/served/matrix-row.js';
import { serveComparison, ServedComparison, ServedEditionCell } from './comparison.js';

/** Editions, read. The same for all readers. */
@Resolver(() => ServedEdition)
export class EditionsResolver {
  @Query(() => [ServedEdition], { description: 'Every edition, the latest frozen first.' })
  async editions(@Context() context: RequestContext): Promise<ServedEdition[]> {
    const records = await context.readPublic(listEditions);
    return records.map((record) => serveEdition(record, context.reference));
  }

  @Query(() => ServedEdition, { nullable: true, description: 'One edition; null where there is none of that address.' })
  async edition(
    @Args('slug', { description: 'The last part of its address.' }) slug: string,
    @Context() context: RequestContext,
  ): Promise<ServedEdition | null> {
    const record = await context.readPublic((tx) => findEdition(tx, slug));
    return record && serveEdition(record, context.reference);
  }

  @ResolveField('matrix', () => [ServedMatrixRow], {
    description: 'Its rows by code, the columns as in `obligations`: all of them, or those of some jurisdictions.',
  })
  async matrix(
    @Parent() { slug }: ServedEdition,
    @Args('jurisdictions', { type: () => [String], nullable: true, description: 'Codes of jurisdictions.' })
    jurisdictions: string[] | null,
    @Context() context: RequestContext,
  ): Promise<ServedMatrixRow[]> {
    const codes =
      listOf(jurisdictions, 'jurisdictions')?.map((code) => context.reference.jurisdictionOf(code).code) ?? null;
    return context.readPublic((tx) => editionRows(tx, slug, codes));
  }

  @Query(() => ServedComparison, {
    description:
      'Two editions of one standard side by side, or an edition and today: every cell that stands differently.',
  })
  async compareEditions(
    @Args('from', { description: 'The first edition.' }) from: string,
    @Args('to', { type: () => String, nullable: true, description: 'The second edition; today where it is left out.' })
    to: string | null | undefined,
    @Args('jurisdiction', {
      type: () => String,
      nullable: true,
      description: 'Code of the one jurisdiction to compare; all of them where it is left out.',
    })
    jurisdiction: string | null | undefined,
    @Context() context: RequestContext,
  ): Promise<ServedComparison> {
    const { reference } = context;
    const day = await context.today();
    const places = jurisdiction ? [reference.jurisdictionOf(jurisdiction).code] : null;
    return context.readPublic(async (tx) => {
      const before = await editionOf(tx, from);
      const after = to ? await editionOf(tx, to) : null;
      if (after && after.standard !== before.standard) {
        throw refuse(
          'EDITIONS_DIFFER',
          `${before.name} is of ${before.standard}, ${after.name} of ${after.standard}. Compare two editions of one standard.`,
          { field: 'to' },
        );
      }
      const comparison = compareGrids(
        await gridOf(tx, before, places),
        after ? await gridOf(tx, after, places) : await gridOfToday(tx, before.standard, places, reference),
      );
      return {
        from: serveEdition(before, reference),
        to: after && serveEdition(after, reference),
        toDay: after?.asOf ?? day,
        ...serveComparison(comparison, reference),
      };
    });
  }

  @Query(() => ServedEditionCell, {
    nullable: true,
    description:
      'A cell as an edition has it and as it stands today; null where the edition has no such cell. The reasons of then: `cell` with the asOf and knownAt of the edition.',
  })
  async editionCell(
    @Args('slug', { description: 'The last part of the address of the edition.' }) slug: string,
    @Args('jurisdiction', { description: 'Code of the jurisdiction.' }) jurisdiction: string,
    @Args('obligation', { description: 'Code of the obligation.' }) obligation: string,
    @Context() context: RequestContext,
  ): Promise<ServedEditionCell | null> {
    const { reference } = context;
    const place = jurisdiction.toUpperCase();
    const code = obligation.toUpperCase();
    return context.readPublic(async (tx) => {
      const record = await editionOf(tx, slug);
      const frozen = standingOf(await gridOf(tx, record, [place]), code);
      if (!frozen) return null;
      const now = standingOf(await gridOfToday(tx, record.standard, [place], reference), code);
      const moved = now ? differencesOf(frozen, now) : [];
      const edition = serveEdition(record, reference);
      return { edition, frozen, today: now, moved, movedOn: now === null || moved.length > 0 };
    });
  }
}

/** @throws UNKNOWN_EDITION */
async function editionOf(tx: Tx, slug: string): Promise<EditionRecord> {
  const edition = await findEdition(tx, slug);
  if (edition) return edition;
  const shown = slug.length > 40 ? `${slug.slice(0, 40)}...` : slug;
  throw refuse('UNKNOWN_EDITION', `There is no edition "${shown}". Check the address.`, { value: shown });
}

async function gridOf(tx: Tx, { slug, obligations }: EditionRecord, places: string[] | null): Promise<Grid> {
  return { obligations, rows: await editionRows(tx, slug, places) };
}

async function gridOfToday(
  tx: Tx,
  standard: string,
  jurisdictions: string[] | null,
  reference: Reference,
): Promise<Grid> {
  const columns = [...reference.standardOf(standard).obligations].sort((a, b) => a.column - b.column);
  const rows = await readMatrix(tx, { standard, jurisdictions, columns: null });
  return { obligations: columns.map(({ code }) => code), rows };
}

function standingOf({ obligations, rows }: Grid, code: string) {
  const column = obligations.indexOf(code);
  return column >= 0 && rows[0] ? standingAt(rows[0], column) : null;
}
