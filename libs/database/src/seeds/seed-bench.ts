import type { Day } from '@states-must/domain';
import type { DataSource } from 'typeorm';
import type { CellKey } from '../cells/cell-record.js';
import { deriveAndStore } from '../cells/derive-cells.js';
import { endTx, openTx, rowsOf } from '../connection/tx.js';
import { ownerSource } from '../set-up/migrate.js';
import { BENCH_STATEMENTS, type BenchSize } from './bench-statements.js';

/** Tables whose own triggers rest while the seed fills them: the seed writes what they would. */
const FILLED = ['evidence', 'evidence_link', 'cell'];
/** What deriving the cells fills beside them. */
const DERIVED = ['cell_version', 'row_tally', 'row_tally_version'];

/**
 * Fills a scratch database, set up already, with invented jurisdictions, sources and published evidence, the same at every
 * run, and derives every cell from them by the method. The items are written as the catalogue's, without reviewers and
 * without their history. Never for a database that anybody relies on.
 */
export async function seedBench(
  setUpUrl: string,
  options: Partial<BenchSize> & { log?: (line: string) => void; asOf?: Day } = {},
): Promise<BenchSize & { links: number; cells: number }> {
  const size: BenchSize = { jurisdictions: options.jurisdictions ?? 450, evidence: options.evidence ?? 200_000 };
  const log = options.log ?? (() => undefined);
  const day = options.asOf ?? (new Date().toISOString().slice(0, 10) as Day);
  const source = ownerSource(setUpUrl);
  await source.initialize();
  try {
    const cells = await fill(source, size, day, log);
    // Outside of any transaction: the planner knows the tables, and index-only scans find them visible.
    for (const table of [...FILLED, ...DERIVED, 'source', 'jurisdiction', 'evidence_search_public']) {
      await source.query(`VACUUM (ANALYZE) ${table}`);
    }
    const [{ links }] = (await source.query('SELECT count(*)::int AS links FROM evidence_link')) as [{ links: number }];
    log(`The bench holds ${size.evidence} items with ${links} links over ${cells} cells.`);
    return { ...size, links, cells };
  } finally {
    await source.destroy();
  }
}

async function fill(source: DataSource, size: BenchSize, day: Day, log: (line: string) => void): Promise<number> {
  return source.transaction(async (manager) => {
    const tx = openTx(manager, 'SET_UP', null);
    try {
      for (const table of FILLED) await rowsOf(tx, `ALTER TABLE ${table} DISABLE TRIGGER USER`);
      for (const { says, sql, needs } of BENCH_STATEMENTS) {
        await rowsOf(
          tx,
          sql,
          needs.map((name) => size[name]),
        );
        log(says);
      }
      for (const table of FILLED) await rowsOf(tx, `ALTER TABLE ${table} ENABLE TRIGGER USER`);
      // The planner takes the filled tables for empty ones until it is told.
      for (const table of [...FILLED, 'source']) await rowsOf(tx, `ANALYZE ${table}`);
      const keys = await rowsOf<CellKey>(
        tx,
        `SELECT o.standard, j.code AS jurisdiction, o.code AS obligation FROM jurisdiction j CROSS JOIN obligation o
         WHERE j.retired_at IS NULL AND o.retired_at IS NULL
           AND EXISTS (SELECT 1 FROM criterion c WHERE c.standard = o.standard AND c.obligation = o.code)
         ORDER BY j.code, o.column_number`,
      );
      await deriveAndStore(tx, keys, day, { kind: 'KNOWLEDGE', evidence: [] });
      log(`Derived ${keys.length} cells.`);
      return keys.length;
    } finally {
      endTx(tx);
    }
  });
}
