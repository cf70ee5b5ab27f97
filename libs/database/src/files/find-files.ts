import { rowsOf, type Tx } from '../connection/tx.js';
import type { FileOfItem, FileRecord } from './file-record.js';

const COLUMNS = `f.id, f.evidence_id AS "evidenceId", f.sha256, f.name, s.media_type AS "mediaType", s.bytes,
  f.marked_public AS "markedPublic", f.position`;

/** The files of several items that the caller may see, in their order; items without any are left out. */
export async function filesOfMany(tx: Tx, evidenceIds: string[]): Promise<Map<string, FileRecord[]>> {
  const rows = await rowsOf<FileRecord>(
    tx,
    `SELECT ${COLUMNS} FROM evidence_file f JOIN stored_file s ON s.sha256 = f.sha256
     WHERE f.evidence_id = ANY ($1::uuid[]) ORDER BY f.position, f.id`,
    [evidenceIds],
  );
  const found = new Map<string, FileRecord[]>();
  for (const row of rows) found.set(row.evidenceId, [...(found.get(row.evidenceId) ?? []), row]);
  return found;
}

/** The files of one item, likewise. */
export async function filesOf(tx: Tx, evidenceId: string): Promise<FileRecord[]> {
  return (await filesOfMany(tx, [evidenceId])).get(evidenceId) ?? [];
}

/** One file with what decides who may open it; null where the caller sees none. `id` must be a UUID. */
export async function findFile(tx: Tx, id: string): Promise<FileOfItem | null> {
  const [found] = await rowsOf<FileOfItem>(
    tx,
    `SELECT ${COLUMNS}, e.state, e.visibility, e.regions
     FROM evidence_file f JOIN stored_file s ON s.sha256 = f.sha256 JOIN evidence e ON e.id = f.evidence_id
     WHERE f.id = $1`,
    [id],
  );
  return found ?? null;
}

/** The moment at which a file that everybody could open was withdrawn; null where it was none. */
export async function withdrawalOfFile(tx: Tx, id: string): Promise<string | null> {
  const [found] = await rowsOf<{ at: Date }>(tx, 'SELECT withdrawn_at AS at FROM file_tombstone WHERE file_id = $1', [
    id,
  ]);
  return found?.at.toISOString() ?? null;
}
