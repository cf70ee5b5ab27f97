import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chooseSteps, steps } from './check/steps.mjs';
import { runNx } from './nx/run-nx.mjs';
import { workspace } from './workspace.mjs';

/**
 * `npm run check`: everything that must hold before a change is kept. All steps run, and all faults are told at once.
 * `-- --only=map,schema` runs these, `-- --skip=tests` all but these, `-- --list` says what there is.
 */

/** Runs one step and keeps what it prints. */
async function take(step) {
  const begun = Date.now();
  const { code, output } =
    step.run[0] === 'nx'
      ? await runNx([...step.run.slice(1), '--output-style=static'], { quiet: true })
      : await runFile(step.run);
  return { name: step.name, code, output, seconds: (Date.now() - begun) / 1_000 };
}

/** Runs a file of the workspace with Node. */
function runFile([file, ...args]) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(workspace, file), ...args], {
      cwd: workspace,
      env: { ...process.env, NX_DAEMON: 'false' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('error', (error) => done({ code: 1, output: String(error) }));
    child.once('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** Long outputs keep their beginning and their end. */
function shortened(output, head = 60, tail = 140) {
  const lines = output.split('\n');
  if (lines.length <= head + tail) return output;
  return [...lines.slice(0, head), `... ${lines.length - head - tail} lines left out ...`, ...lines.slice(-tail)].join(
    '\n',
  );
}

/** One line a step: name, what came of it, seconds. */
const line = ({ name, code, seconds }) =>
  `${name.padEnd(14)} ${(code === 0 ? 'ok' : 'FAULT').padEnd(6)} ${seconds.toFixed(1).padStart(7)} s`;

if (process.argv.includes('--list')) {
  for (const { name, why } of steps) console.log(`${name.padEnd(14)} ${why}`);
  process.exit(0);
}
let chosen;
try {
  chosen = chooseSteps(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
const results = [];
for (const step of chosen) {
  const result = await take(step);
  results.push(result);
  console.log(line(result));
}
const faults = results.filter(({ code }) => code !== 0);
for (const { name, output } of faults) console.log(`\n--- ${name} ---\n${shortened(output.trim())}`);
if (faults.length > 0) {
  console.log(`\n${results.map(line).join('\n')}\n`);
  console.log(
    `${faults.length} of ${results.length} steps found faults: ${faults.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}
console.log(`All ${results.length} steps hold.`);
