import type { Tx } from '../connection/tx.js';
import { checksumOf, editionText } from './edition-text.js';
import { editionRows, findEdition } from './find-editions.js';

/** Whether an edition still is what was frozen. */
export interface EditionVerdict {
  slug: string;
  /** The checksum on record. */
  recorded: string;
  /** The checksum of the rows as they are now. */
  found: string;
  rows: number;
  whole: boolean;
}

/** Recomputes the checksum of an edition from its rows; null where there is no such edition. */
export async function verifyEdition(tx: Tx, slug: string): Promise<EditionVerdict | null> {
  const edition = await findEdition(tx, slug);
  if (!edition) return null;
  const rows = await editionRows(tx, slug);
  const found = checksumOf(editionText(edition, rows));
  const whole = found === edition.checksum && rows.length === edition.rowCount;
  return { slug, recorded: edition.checksum, found, rows: rows.length, whole };
}
