// Proves that every sentence of the method decides something: switches each clause of rules 1 to 7 off in turn, runs all
// cases, and prints clause -> cases that then fail. Ends with 1 where a clause has none, or where a case fails with all on.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const domain = join(import.meta.dirname, '../libs/domain');
const built = join(domain, 'dist/status/cases/run-case.js');
if (!existsSync(built)) {
  console.error('The rules are not built yet. Run `npx tsc -b libs/domain/tsconfig.lib.json` first.');
  process.exit(1);
}
const { runCase } = await import(built);
const { CLAUSES, METHOD_1_0, withoutClause } = await import(join(domain, 'dist/index.js'));

const folder = join(domain, 'cases');
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')));

let faults = 0;
for (const one of cases) {
  for (const difference of runCase(one)) {
    faults += 1;
    console.log(`FAILS with every clause on: ${one.id}: ${difference}`);
  }
}

for (const { id, rule, sentence } of CLAUSES) {
  const failing = cases.filter((one) => runCase(one, withoutClause(METHOD_1_0, id)).length > 0).map((one) => one.id);
  if (failing.length === 0) faults += 1;
  console.log(`${rule} ${id} -> ${failing.length > 0 ? failing.join(', ') : 'NO CASE'}`);
  if (failing.length === 0) console.log(`    ${sentence}`);
}

console.log(`${CLAUSES.length} clauses, ${cases.length} cases, method ${METHOD_1_0.version}: ${faults} faults.`);
process.exitCode = faults > 0 ? 1 : 0;
