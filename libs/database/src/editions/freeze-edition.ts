import { readMatrixAsOf } from '../cells/read-matrix-as-of.js';
import { rowsOf, type Tx } from '../connection/tx.js';
import { holdMethod } from '../methods/lock-method.js';
import { currentMethod } from '../methods/methods.js';
import type { EditionDraft, EditionHead, EditionRecord } from './edition-record.js';
import { checksumOf, editionText } from './edition-text.js';
import { findEdition } from './find-editions.js';

/**
 * Keeps everybody from publishing until this transaction ends, so that what is frozen is what was known at one moment.
 * Taken before an edition's name is looked up: of two who freeze under one name at once, the second sees the first.
 */
export const holdPublishing = holdMethod;

/**
 * Freezes the matrix of a standard as of a day and as known now, all of it in the caller's transaction, in which
 * `holdPublishing` was called. `cite` writes the citation, which names the checksum.
 */
export async function freezeEdition(
  tx: Tx,
  draft: EditionDraft,
  cite: (edition: EditionHead & { checksum: string }) => string,
): Promise<EditionRecord> {
  const head: EditionHead = {
    slug: draft.slug,
    standard: draft.standard,
    asOf: draft.asOf,
    knownAt: await momentKnown(tx),
    methodVersion: (await currentMethod(tx)).version,
    obligations: await columnsOf(tx, draft.standard),
  };
  const question = { standard: draft.standard, jurisdictions: null, columns: null };
  const rows = await readMatrixAsOf(tx, question, { day: head.asOf, knownAt: head.knownAt });
  const checksum = checksumOf(editionText(head, rows));
  await rowsOf(
    tx,
    `INSERT INTO edition (slug, name, standard, as_of, known_at, method_version, obligations, row_count, checksum, licence,
                          citation, note, frozen_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[head.slug, draft.name, head.standard, head.asOf, head.knownAt, head.methodVersion, head.obligations],
      ...[rows.length, checksum, draft.licence, cite({ ...head, checksum }), draft.note, draft.frozenBy],
    ],
  );
  await rowsOf(
    tx,
    `INSERT INTO edition_row (edition, jurisdiction, statuses, confidences, answered, flags, evidence_counts, evidence_total)
     SELECT $1, r.jurisdiction, r.statuses, r.confidences, r.answered, r.flags, r."evidenceCounts", r."evidenceTotal"
     FROM jsonb_to_recordset($2::jsonb) AS r (jurisdiction text, statuses text, confidences text, answered text, flags text,
       "evidenceCounts" int[], "evidenceTotal" int)`,
    [head.slug, JSON.stringify(rows)],
  );
  return (await findEdition(tx, head.slug))!;
}

/** Now, rounded up to the millisecond that an API tells: a change that was known a moment ago is known at it. */
async function momentKnown(tx: Tx): Promise<string> {
  const rows = await rowsOf<{ moment: Date }>(
    tx,
    `SELECT date_trunc('milliseconds', greatest(clock_timestamp(), (SELECT max(known_from) FROM cell_version))
                                + interval '999 microseconds') AS moment`,
  );
  return rows[0]!.moment.toISOString();
}

async function columnsOf(tx: Tx, standard: string): Promise<string[]> {
  const rows = await rowsOf<{ code: string }>(
    tx,
    'SELECT code FROM obligation WHERE standard = $1 AND retired_at IS NULL ORDER BY column_number',
    [standard],
  );
  return rows.map(({ code }) => code);
}
