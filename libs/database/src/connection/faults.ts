/** The database's roles or tables are not as safe as they must be; `message` is one sentence that names the mend. */
export class RoleFault extends Error {
  override readonly name = 'RoleFault';
}

/** The database was set up by an older or a newer program; `message` is one sentence that names the mend. */
export class SchemaFault extends Error {
  override readonly name = 'SchemaFault';
}

/** Set-up cannot go on; `message` is one sentence that names the mend. */
export class SetUpFault extends Error {
  override readonly name = 'SetUpFault';
}

/** What a failed statement means for whoever asked. */
export type DatabaseTrouble = 'AWAY' | 'BUSY' | 'REFUSED' | 'CONFLICT' | 'OTHER';

const AWAY = /^(08|57P0|53300)|^(ECONN|EPIPE|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH)/;
const BUSY = /^(55P03|57014|40P01|40001|25P03|25P04)$/;
const AWAY_TEXT = /Connection terminated|Client has encountered a connection error|not queryable|server closed/i;
const BUSY_TEXT = /timeout exceeded when trying to connect|too many requests wait/i;

/**
 * Sorts a thrown error: `AWAY` the server cannot be reached, `BUSY` it gave up waiting (try again), `REFUSED` a row rule
 * or a grant said no, `CONFLICT` a key or a reference did not hold, `OTHER` anything else.
 */
export function troubleOf(error: unknown): DatabaseTrouble {
  const fault = error as { code?: unknown; message?: unknown } | null;
  const code = String(fault?.code ?? '');
  const message = String(fault?.message ?? '');
  if (AWAY.test(code) || AWAY_TEXT.test(message)) return 'AWAY';
  if (BUSY.test(code) || BUSY_TEXT.test(message)) return 'BUSY';
  if (code === '42501' || code === 'SM001') return 'REFUSED';
  if (code === '23505' || code === '23503' || code === '23514') return 'CONFLICT';
  return 'OTHER';
}
