import { randomUUID } from 'node:crypto';
import { rowsOf, type Tx } from '../connection/tx.js';
import { keepRevision, sealContent } from '../evidence/evidence-parts.js';
import type { FileDraft } from './file-record.js';

/** What is written and by whom: the item, the version that was read, and the author. */
export interface FileWrite {
  evidenceId: string;
  version: number;
  editor: string;
}

/**
 * Adds a file to a draft, as its last. The item gets its next version, since a file is content.
 *
 * @returns the file's id; STALE where that is no longer the item's version; TWICE where the item has the same bytes
 */
export async function addFile(
  tx: Tx,
  write: FileWrite,
  draft: FileDraft,
): Promise<{ id: string; position: number } | 'STALE' | 'TWICE'> {
  const same = 'SELECT 1 FROM evidence_file WHERE evidence_id = $1 AND sha256 = $2';
  if ((await rowsOf(tx, same, [write.evidenceId, draft.sha256])).length > 0) return 'TWICE';
  if (!(await nextVersion(tx, write))) return 'STALE';
  // Whether others hold the same bytes is not theirs to know: a row that is there already is passed over in silence.
  await rowsOf(tx, `INSERT INTO stored_file (sha256, bytes, media_type) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, [
    draft.sha256,
    draft.bytes,
    draft.mediaType,
  ]);
  const id = randomUUID();
  const [made] = await rowsOf<{ position: number }>(
    tx,
    `INSERT INTO evidence_file (id, evidence_id, sha256, name, position, author_id)
     SELECT $1, $2, $3, $4, coalesce(max(position), 0) + 1, $5 FROM evidence_file WHERE evidence_id = $2
     RETURNING position`,
    [id, write.evidenceId, draft.sha256, draft.name, write.editor],
  );
  await keepVersion(tx, write);
  return { id, position: made!.position };
}

/** Marks a file of a draft as public, or takes the mark back; the item gets its next version. */
export async function markFile(tx: Tx, write: FileWrite, id: string, isPublic: boolean): Promise<boolean> {
  return change(
    tx,
    write,
    `UPDATE evidence_file SET marked_public = $3 WHERE id = $1 AND evidence_id = $2 RETURNING id`,
    [id, write.evidenceId, isPublic],
  );
}

/** Takes a file off a draft; the item gets its next version. The bytes stay, and so does what is on record of them. */
export async function removeFile(tx: Tx, write: FileWrite, id: string): Promise<boolean> {
  return change(tx, write, `DELETE FROM evidence_file WHERE id = $1 AND evidence_id = $2 RETURNING id`, [
    id,
    write.evidenceId,
  ]);
}

/** False where the version is no longer the item's, or the caller may not change it. */
async function change(tx: Tx, write: FileWrite, sql: string, values: unknown[]): Promise<boolean> {
  if (!(await nextVersion(tx, write))) return false;
  if ((await rowsOf(tx, sql, values)).length !== 1) return false;
  await keepVersion(tx, write);
  return true;
}

async function nextVersion(tx: Tx, { evidenceId, version, editor }: FileWrite): Promise<boolean> {
  const changed = await rowsOf(
    tx,
    'UPDATE evidence SET version = version + 1, last_editor_id = $3 WHERE id = $1 AND version = $2 RETURNING id',
    [evidenceId, version, editor],
  );
  return changed.length === 1;
}

async function keepVersion(tx: Tx, { evidenceId, editor }: FileWrite): Promise<void> {
  await sealContent(tx, evidenceId);
  await keepRevision(tx, evidenceId, editor, null);
}
