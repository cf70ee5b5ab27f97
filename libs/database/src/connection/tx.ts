import type { EntityManager } from 'typeorm';

const managers = new WeakMap<Tx, EntityManager>();

/**
 * Permission to ask the database on somebody's behalf. Opaque on purpose: only this library's functions can use it,
 * so that no caller reaches past the row rules or keeps a connection.
 */
export interface Tx {
  /** The kind of caller that this work is for. */
  readonly caller: 'PUBLIC' | 'MEMBER' | 'SIGN_IN' | 'CLOCK' | 'SET_UP';
  /** The member that this work is for; null for all other callers. */
  readonly memberId: string | null;
}

/** Ties a new `Tx` to the connection that serves it. Private to this library. */
export function openTx(manager: EntityManager, caller: Tx['caller'], memberId: string | null): Tx {
  const tx: Tx = Object.freeze({ caller, memberId });
  managers.set(tx, manager);
  return tx;
}

/** The entity manager behind a `Tx`. Private to this library; throws once the work is over. */
export function managerOf(tx: Tx): EntityManager {
  const manager = managers.get(tx);
  if (!manager) throw new Error('This work with the database is over: nothing may be asked on it any more.');
  return manager;
}

/** Ends a `Tx`: whoever kept it can ask nothing more. Private to this library. */
export function endTx(tx: Tx): void {
  managers.delete(tx);
}

/** Runs one SQL statement on behalf of a `Tx` and gives its rows. Values travel as parameters only. */
export async function rowsOf<Row>(tx: Tx, sql: string, values: unknown[] = []): Promise<Row[]> {
  const result: unknown = await managerOf(tx).query(sql, values);
  // For UPDATE and DELETE the driver's answer is [rows, count].
  if (Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number') {
    return result[0] as Row[];
  }
  return result as Row[];
}
