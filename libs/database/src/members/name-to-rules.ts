import { rowsOf, type Tx } from '../connection/tx.js';

/** What a caller without an account may name to the row rules; each opens the rows that it names and no others. */
export type Named = 'app.sign_in_email' | 'app.sign_in_member' | 'app.session_hash' | 'app.invitation';

/** Names something to the row rules, for the rest of this transaction. */
export async function nameToRules(tx: Tx, name: Named, value: string): Promise<void> {
  await rowsOf(tx, 'SELECT set_config($1, $2, true)', [name, value]);
}
