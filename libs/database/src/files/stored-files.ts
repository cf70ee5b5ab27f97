import { rowsOf, type Tx } from '../connection/tx.js';

/** Bytes that must lie in the data folder: under which hash, and how many. */
export interface StoredFile {
  sha256: string;
  bytes: number;
}

/** Everything that was ever received and kept, by hash; for whoever verifies it, as the tables' owner. */
export async function listStoredFiles(tx: Tx): Promise<StoredFile[]> {
  return rowsOf<StoredFile>(tx, 'SELECT sha256, bytes FROM stored_file ORDER BY sha256');
}

/**
 * Notes on the custody lists of every file with these bytes that they are not what was received, at most once an hour;
 * or that they are again, where the last that was noted was a fault.
 */
export async function noteVerdict(tx: Tx, sha256: string, isWhole: boolean): Promise<void> {
  await rowsOf(
    tx,
    `INSERT INTO custody_entry (evidence_id, file_id, sha256, name, bytes, event)
     SELECT f.evidence_id, f.id, f.sha256, f.name, s.bytes, CASE WHEN $2 THEN 'VERIFIED' ELSE 'FAULT' END
     FROM evidence_file f JOIN stored_file s ON s.sha256 = f.sha256
     LEFT JOIN LATERAL (SELECT c.event, c.at FROM custody_entry c
       WHERE c.file_id = f.id AND c.event IN ('FAULT', 'VERIFIED') ORDER BY c.at DESC LIMIT 1) last ON true
     WHERE f.sha256 = $1 AND CASE WHEN $2 THEN last.event = 'FAULT'
       ELSE last.event IS DISTINCT FROM 'FAULT' OR last.at < now() - interval '1 hour' END`,
    [sha256, isWhole],
  );
}
