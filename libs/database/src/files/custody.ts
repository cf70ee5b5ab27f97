import { rowsOf, type Tx } from '../connection/tx.js';
import type { CustodyDraft, CustodyRecord, FileInCustody } from './file-record.js';

/** Most entries of one item's list that are read. */
const MOST_ENTRIES = 500;

/** Notes what the caller did with a file. The row rules let nobody note in another's name. */
export async function noteCustody(tx: Tx, { file, event, role }: CustodyDraft): Promise<void> {
  await rowsOf(
    tx,
    `INSERT INTO custody_entry (evidence_id, file_id, sha256, name, bytes, event, role, member_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, app_member())`,
    [file.evidenceId, file.id, file.sha256, file.name, file.bytes, event, role],
  );
}

/**
 * Notes, in nobody's name, that a file is not what was received; at most once an hour for each, however often it is asked
 * for. For the house itself (`CLOCK`).
 */
export async function noteFault(tx: Tx, file: FileInCustody): Promise<void> {
  await rowsOf(
    tx,
    `INSERT INTO custody_entry (evidence_id, file_id, sha256, name, bytes, event)
     SELECT $1, $2::uuid, $3, $4, $5, 'FAULT' WHERE NOT EXISTS (
       SELECT 1 FROM custody_entry WHERE file_id = $2::uuid AND event = 'FAULT' AND at > now() - interval '1 hour')`,
    [file.evidenceId, file.id, file.sha256, file.name, file.bytes],
  );
}

/**
 * What happened to the files of an item, oldest first, the newest 500 entries; those whom the list is not for get none:
 * it is for the item's author, and for who may review it.
 */
export async function custodyOf(tx: Tx, evidenceId: string): Promise<CustodyRecord[]> {
  if (tx.caller === 'PUBLIC') return [];
  const rows = await rowsOf<Omit<CustodyRecord, 'at'> & { at: Date }>(
    tx,
    `SELECT * FROM (
       SELECT id, file_id AS "fileId", sha256, name, event, role, at FROM custody_entry c
       WHERE evidence_id = $1 ORDER BY at DESC, id DESC LIMIT ${MOST_ENTRIES}) newest ORDER BY at, id`,
    [evidenceId],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/** How many files the caller has added within 24 hours, and how many bytes. */
export async function receivedToday(tx: Tx): Promise<{ files: number; bytes: number }> {
  const [sum] = await rowsOf<{ files: number; bytes: number }>(
    tx,
    `SELECT count(*)::int AS files, coalesce(sum(bytes), 0)::float8 AS bytes FROM custody_entry
     WHERE event = 'RECEIVED' AND member_id = app_member() AND at > now() - interval '24 hours'`,
  );
  return sum!;
}
