import type { MatrixRowRecord } from '../cells/cell-record.js';
import { rowsOf, type Tx } from '../connection/tx.js';
import type { EditionRecord } from './edition-record.js';

type Row = Omit<EditionRecord, 'knownAt' | 'createdAt'> & { knownAt: Date; createdAt: Date };

const EDITIONS = `
SELECT slug, name, standard, as_of::text AS "asOf", known_at AS "knownAt", method_version AS "methodVersion", obligations,
       row_count AS "rowCount", checksum, licence, citation, note, frozen_by AS "frozenBy", created_at AS "createdAt"
FROM edition`;

/** Every edition, the latest frozen first. One a year or a quarter: a short list. */
export async function listEditions(tx: Tx): Promise<EditionRecord[]> {
  return (await rowsOf<Row>(tx, `${EDITIONS} ORDER BY created_at DESC, slug`)).map(toRecord);
}

/** One edition; null where there is none of that address. */
export async function findEdition(tx: Tx, slug: string): Promise<EditionRecord | null> {
  const [row] = await rowsOf<Row>(tx, `${EDITIONS} WHERE slug = $1`, [slug]);
  return row ? toRecord(row) : null;
}

/** The edition that has the name, whatever its letters' case, or the address; null where both are free. */
export async function editionCalled(tx: Tx, name: string, slug: string): Promise<EditionRecord | null> {
  const [row] = await rowsOf<Row>(tx, `${EDITIONS} WHERE lower(name) = lower($1) OR slug = $2 LIMIT 1`, [name, slug]);
  return row ? toRecord(row) : null;
}

/** The frozen rows of an edition, by code: all of them, or those of some jurisdictions. */
export async function editionRows(
  tx: Tx,
  slug: string,
  jurisdictions: string[] | null = null,
): Promise<MatrixRowRecord[]> {
  return rowsOf<MatrixRowRecord>(
    tx,
    `SELECT jurisdiction, statuses, confidences, answered, flags, evidence_counts AS "evidenceCounts",
            evidence_total AS "evidenceTotal"
     FROM edition_row WHERE edition = $1 AND ($2::text[] IS NULL OR jurisdiction = ANY ($2))
     ORDER BY jurisdiction COLLATE "C"`,
    [slug, jurisdictions],
  );
}

function toRecord(row: Row): EditionRecord {
  return { ...row, knownAt: row.knownAt.toISOString(), createdAt: row.createdAt.toISOString() };
}
