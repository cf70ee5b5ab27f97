import { createHash } from 'node:crypto';
import type { CellFacts, Day } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import { canonical } from './canonical.js';
import { type CellCause, type CellKey, cellKeyText, keyColumns } from './cell-record.js';
import type { Derivation } from './derivation.js';

/** What is known of a cell so far, as much of it as the next derivation is compared with. */
export interface KnownVersion extends CellKey {
  number: number;
  factsHash: string;
  methodVersion: string;
  facts: CellFacts;
  starts: string[];
  heads: string;
  /** The day as of which the stored cell stands. */
  day: Day;
}

/** The present state of knowledge of the cells, by `cellKeyText`. */
export async function readVersions(tx: Tx, keys: CellKey[]): Promise<Map<string, KnownVersion>> {
  const rows = await rowsOf<KnownVersion>(
    tx,
    `SELECT standard, jurisdiction, obligation, v.number, v.facts_hash AS "factsHash", v.method_version AS "methodVersion",
            v.facts, v.starts::text[] AS starts, v.heads, c.day::text AS day
     FROM cell_version v JOIN unnest($1::text[], $2::text[], $3::text[]) AS k (standard, jurisdiction, obligation)
       USING (standard, jurisdiction, obligation)
     JOIN cell c USING (standard, jurisdiction, obligation) WHERE v.known_until IS NULL`,
    keyColumns(keys),
  );
  return new Map(rows.map((row) => [cellKeyText(row), row]));
}

/**
 * The moment from which what is derived now is known: after everything that is known of these cells, also where a clock
 * went backwards. A text, since a `Date` would lose the microseconds.
 */
export async function momentFor(tx: Tx, keys: CellKey[]): Promise<string> {
  const rows = await rowsOf<{ moment: string }>(
    tx,
    `SELECT greatest(clock_timestamp(), (
       SELECT max(v.known_from) + interval '1 microsecond' FROM cell_version v
       JOIN unnest($1::text[], $2::text[], $3::text[]) AS k (standard, jurisdiction, obligation)
         USING (standard, jurisdiction, obligation) WHERE v.known_until IS NULL))::text AS moment`,
    keyColumns(keys),
  );
  return rows[0]!.moment;
}

/** Keeps what is known from `moment` on, for the cells of which anything else is known than before. */
export async function keepVersions(
  tx: Tx,
  derived: readonly Derivation[],
  before: ReadonlyMap<string, KnownVersion>,
  cause: CellCause,
  moment: string,
): Promise<void> {
  const rows = derived.flatMap(({ key, facts, method, starts, heads }) => {
    const old = before.get(cellKeyText(key));
    const hash = createHash('sha256').update(canonical(facts)).digest('hex');
    const same =
      old?.factsHash === hash &&
      old.heads === heads &&
      old.methodVersion === method.version &&
      old.starts.join() === starts.join();
    if (same) return [];
    const items = facts.items.map(({ id }) => id);
    return [{ ...key, number: (old?.number ?? 0) + 1, method: method.version, hash, facts, items, starts, heads }];
  });
  if (rows.length === 0) return;
  const text = JSON.stringify(rows);
  await rowsOf(
    tx,
    `UPDATE cell_version v SET known_until = $2::timestamptz
     FROM jsonb_to_recordset($1::jsonb) AS r (standard text, jurisdiction text, obligation text)
     WHERE v.standard = r.standard AND v.jurisdiction = r.jurisdiction AND v.obligation = r.obligation
       AND v.known_until IS NULL`,
    [text, moment],
  );
  await rowsOf(
    tx,
    `INSERT INTO cell_version (standard, jurisdiction, obligation, number, known_from, method_version, cause, evidence, facts,
                               facts_hash, items, starts, heads, evidence_count)
     SELECT standard, jurisdiction, obligation, number, $2::timestamptz, method, $3, $4::uuid[], facts, hash, items, starts,
            heads, cardinality(items)
     FROM jsonb_to_recordset($1::jsonb) AS r (standard text, jurisdiction text, obligation text, number int, method text,
       facts jsonb, hash text, items uuid[], starts date[], heads text)`,
    [text, moment, cause.kind, cause.evidence],
  );
}
