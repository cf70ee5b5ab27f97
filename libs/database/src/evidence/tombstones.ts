import type { Day, WithdrawalReason } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';

/** What everybody may know of an item that was public and is withdrawn. */
export interface Tombstone {
  /** Id of the item. */
  id: string;
  /** The day of the withdrawal, in UTC. */
  withdrawnOn: Day;
  reason: WithdrawalReason;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The tombstone of an item by its id or its public reference; null where it never was public or is not withdrawn. */
export async function findTombstone(tx: Tx, name: string): Promise<Tombstone | null> {
  const rows = await rowsOf<Tombstone>(
    tx,
    `SELECT evidence_id AS id, withdrawn_on::text AS "withdrawnOn", reason FROM evidence_tombstone
     WHERE ${UUID.test(name) ? 'evidence_id = $1::uuid' : 'reference = $1'}`,
    [name],
  );
  return rows[0] ?? null;
}
