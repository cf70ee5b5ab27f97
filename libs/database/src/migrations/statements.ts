/** The parts of a migration that every table repeats. */

/** Turns row rules on for everybody, the tables' owner too, and gives the owner what set-up needs. */
export function guard(table: string): string[] {
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
    `CREATE POLICY set_up ON ${table} FOR ALL TO app_owner USING (true) WITH CHECK (true)`,
  ];
}

/** Lets the service, and the public where `columns` names them, read every row of a table that holds nothing but public facts. */
export function readable(table: string, columns?: string): string[] {
  return [
    `GRANT SELECT ON ${table} TO app_rw`,
    `CREATE POLICY anybody ON ${table} FOR SELECT TO app_rw, app_public USING (true)`,
    ...(columns ? [`GRANT SELECT (${columns}) ON ${table} TO app_public`] : []),
  ];
}

/** A check that a column holds one of a closed list of words. */
export function oneOf(column: string, words: readonly string[]): string {
  return `CHECK (${column} IN (${words.map((word) => `'${word}'`).join(', ')}))`;
}

/** Runs statements in order, each on its own: a fault names the one that failed. */
export async function runAll(
  runner: { query(sql: string): Promise<unknown> },
  statements: readonly string[],
): Promise<void> {
  for (const statement of statements) await runner.query(statement);
}

/** Recorded time is never undone: a schema goes forward, and a backup is the way back. */
export function forwardOnly(): never {
  throw new Error('Migrations go forward only: restore a backup made before this one.');
}
