import type { CrosswalkLink } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import type { CrosswalkRecord } from './crosswalk-record.js';

/** Adds a link in an editor's name; gives its id. The pair must not be on record, not even as one that was taken out. */
export async function insertCrosswalkLink(tx: Tx, link: CrosswalkLink): Promise<string> {
  const [row] = await rowsOf<{ id: string }>(
    tx,
    `INSERT INTO crosswalk (from_standard, from_obligation, to_standard, to_obligation, relation, note, origin)
     VALUES ($1, $2, $3, $4, $5, $6, 'EDITOR') RETURNING id`,
    [link.fromStandard, link.from, link.toStandard, link.to, link.relation, link.note],
  );
  return row!.id;
}

/** Changes a link, or takes it out (`ended`), and makes it an editor's. Gives the new version; STALE where it has moved on. */
export async function changeCrosswalkLink(
  tx: Tx,
  link: Pick<CrosswalkRecord, 'id' | 'version' | 'relation' | 'note'>,
  ended = false,
): Promise<number | 'STALE'> {
  const rows = await rowsOf<{ version: number }>(
    tx,
    `UPDATE crosswalk SET relation = $3, note = $4, origin = 'EDITOR', version = version + 1, changed_at = now(),
            ended_at = CASE WHEN $5::boolean THEN now() END
     WHERE id = $1 AND version = $2 RETURNING version`,
    [link.id, link.version, link.relation, link.note, ended],
  );
  return rows[0]?.version ?? 'STALE';
}
