/**
 * What `npm run check` does, in order. `run` is a command line without its program: "nx ..." goes to Nx, a path to a
 * file is run by Node. `built` steps look at the built product. `why` stands in the answer to `--list`.
 */
export const steps = [
  {
    name: 'format',
    why: 'the code is laid out as Prettier lays it out',
    run: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  },
  { name: 'build', why: 'the product builds', run: ['nx', 'run-many', '-t', 'build'] },
  {
    name: 'lint',
    why: 'ESLint has no fault and no warning, import rules included',
    run: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'],
  },
  { name: 'types', why: 'TypeScript has no fault', run: ['nx', 'run-many', '-t', 'typecheck'] },
  {
    name: 'schema',
    why: 'libs/contract is what the service prints',
    built: true,
    run: ['apps/api/dist/emit-schema.js', '--check'],
  },
  { name: 'client-types', why: 'the dashboard’s types are those of the schema', run: ['tools/drift/client-types.mjs'] },
  {
    name: 'migrations',
    why: 'the migrations make what the entities say',
    built: true,
    run: ['tools/drift/migrations.mjs'],
  },
  {
    name: 'jurisdictions',
    why: 'the list of jurisdictions is what its packages give',
    run: ['libs/catalogue/generate-jurisdictions.mjs', '--check'],
  },
  { name: 'locales', why: 'every sentence of the dashboard is in its message files', run: ['tools/drift/locales.mjs'] },
  { name: 'map', why: 'docs/map.md is what the code is', run: ['tools/map.mjs'] },
  {
    name: 'dependencies',
    why: 'docs/dependencies.md names every package and no other',
    run: ['tools/dependencies.mjs'],
  },
  {
    name: 'clauses',
    why: 'each clause of the method decides at least one case',
    built: true,
    run: ['tools/prove-clauses.mjs'],
  },
  { name: 'budgets', why: 'the pages weigh no more than they may', built: true, run: ['tools/budgets.mjs'] },
  { name: 'tests', why: 'all tests and journeys pass', run: ['tools/test.mjs'] },
];

/**
 * The steps that a command line asks for.
 * @param {string[]} args such as ["--only=map,schema"] or ["--skip=tests"]
 * @returns {typeof steps} in order; the build comes along where a step looks at what is built
 * @throws {Error} with one sentence, where a word is not understood
 */
export function chooseSteps(args) {
  const known = new Set(steps.map(({ name }) => name));
  let only = null;
  const skipped = new Set();
  for (const arg of args) {
    const [, option, list] = /^--(only|skip)=(.+)$/.exec(arg) ?? [];
    if (!option)
      throw new Error(`"${arg}" is not understood: say --only=${steps[0].name},… or --skip=tests,… or --list.`);
    const names = list.split(',');
    const unknown = names.filter((name) => !known.has(name));
    if (unknown.length > 0)
      throw new Error(`There is no step "${unknown.join('", "')}". Steps: ${[...known].join(', ')}.`);
    if (option === 'only') only = new Set([...(only ?? []), ...names]);
    else for (const name of names) skipped.add(name);
  }
  const chosen = steps.filter(({ name }) => (only === null || only.has(name)) && !skipped.has(name));
  const needsBuild = chosen.some(({ built }) => built) && !chosen.some(({ name }) => name === 'build');
  return needsBuild ? steps.filter((step) => step.name === 'build' || chosen.includes(step)) : chosen;
}
