import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startChild } from './bench/child-server.mjs';
import { ask } from './bench/load.mjs';
import { matricesThen, questions } from './bench/questions.mjs';
import { peakMemory } from './bench/peak-memory.mjs';
import { measureRecompute } from './bench/recompute.mjs';
import { printRatio, printTable } from './bench/print.mjs';
import { measureInTurn, ratio } from './bench/rounds.mjs';
import { Closing } from './launch/closing.mjs';
import { freePort } from './launch/settings.mjs';
import { addressOf, startService } from './launch/service.mjs';
import { buildProduct } from './nx/build-product.mjs';
import { workspace } from './workspace.mjs';

/**
 * `npm run bench`: how much the service costs beside bare Node and bare `pg`, on invented data of full size, in one run.
 * Options: --jurisdictions=450 --evidence=200000 --rounds=5 --seconds=3
 */
const options = Object.fromEntries(process.argv.slice(2).map((arg) => arg.replace(/^--/, '').split('=')));
const size = { jurisdictions: Number(options.jurisdictions ?? 450), evidence: Number(options.evidence ?? 200_000) };
const how = { rounds: Number(options.rounds ?? 5), milliseconds: Number(options.seconds ?? 3) * 1_000 };
/** As many connections to PostgreSQL as the service has for the public. */
const POOL = 4;

const closing = new Closing();
process.once('SIGINT', () => void closing.run().then(() => process.exit(130)));
const folder = mkdtempSync(join(tmpdir(), 'states-must-bench-'));
closing.add(() => rmSync(folder, { recursive: true, force: true }));
const keep = (name, value) => {
  const file = join(folder, name);
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
};

try {
  console.log('Building.');
  await buildProduct();
  const library = await import('@states-must/database');
  console.log('Starting a scratch database.');
  const database = await library.startEmbeddedPostgres({ dataDir: join(folder, 'data') });
  closing.add(() => database.stop());
  const asOf = new Date().toISOString().slice(0, 10);
  const set = { setUpUrl: database.setUpUrl, dataDir: join(folder, 'data'), asOf, log: () => {} };
  const { rwUrl, publicUrl } = await library.setUpDatabase(set);
  console.log(`Seeding ${size.jurisdictions} jurisdictions and ${size.evidence} items of evidence.`);
  await library.seedBench(database.setUpUrl, { ...size, log: (line) => console.log(`  ${line}`) });

  const seeded = new Date().toISOString();

  const serve = async (env) => {
    const port = await freePort();
    const service = startService({ env, host: '127.0.0.1', port, rwUrl, publicUrl, demo: false });
    closing.add(() => service.stop());
    await service.ready;
    return { ...service, url: `${addressOf('127.0.0.1', port)}/graphql` };
  };

  console.log('Recording what the service asks of PostgreSQL.');
  const record = join(folder, 'statements.jsonl');
  const recorder = pathToFileURL(join(workspace, 'tools/bench/record-statements.mjs')).href;
  const recording = await serve({ ...process.env, RECORD_STATEMENTS: record, NODE_OPTIONS: `--import ${recorder}` });
  const agent = new http.Agent({ keepAlive: true });
  const sample = await ask(agent, {
    url: recording.url,
    body: JSON.stringify({ query: '{ jurisdictions(filter: { level: STATE }) { code evidenceCount } }' }),
  });
  const [busiest] = JSON.parse(sample.text).data.jurisdictions.sort((a, b) => b.evidenceCount - a.evidenceCount);
  const asked = questions(busiest.code, options.text ?? 'police housing');
  const bodies = Object.fromEntries(Object.entries(asked).map(([name, body]) => [name, JSON.stringify(body)]));
  const statements = {};
  const answers = {};
  for (const name of Object.keys(bodies)) {
    rmSync(record, { force: true });
    const answer = await ask(agent, { url: recording.url, body: bodies[name] });
    if (answer.status !== 200 || answer.text.startsWith('{"errors"')) throw new Error(answer.text.slice(0, 500));
    answers[name] = answer.text;
    const lines = existsSync(record) ? readFileSync(record, 'utf8').trim().split('\n') : [];
    statements[name] = lines.map((line) => JSON.parse(line));
    console.log(`  ${name}: ${statements[name].length} statements`);
  }
  agent.destroy();
  await recording.stop();

  const service = await serve({ ...process.env });
  const matrix = keep('matrix.json', answers.matrix);
  const bareSettings = keep('bare.json', { url: publicUrl, pool: POOL, statements, bytes: matrix });
  const bare = await startChild(join(workspace, 'tools/bench/bare-server.mjs'), bareSettings);
  closing.add(() => bare.stop());
  const schema = join(workspace, 'libs/contract/schema.graphql');
  const memory = await startChild(
    join(workspace, 'tools/bench/in-memory-server.mjs'),
    keep('memory.json', { schema, matrix }),
  );
  closing.add(() => memory.stop());

  const targets = [
    { name: 'matrix, GraphQL', target: { url: service.url, body: bodies.matrix } },
    { name: 'matrix as of a past day, GraphQL', target: { url: service.url, body: matricesThen(null) } },
    { name: 'the same, as known at a past moment', target: { url: service.url, body: matricesThen(seeded) } },
    { name: 'matrix, bare pg', target: { url: `${bare.address}/rows/matrix` } },
    { name: 'matrix, GraphQL over rows in memory', target: { url: `${memory.address}/graphql`, body: bodies.matrix } },
    { name: 'matrix, bytes made beforehand', target: { url: `${bare.address}/bytes` } },
    { name: 'jurisdiction page, GraphQL', target: { url: service.url, body: bodies.place } },
    { name: 'jurisdiction page, bare pg', target: { url: `${bare.address}/rows/place` } },
    { name: 'evidence search, GraphQL', target: { url: service.url, body: bodies.search } },
    { name: 'evidence search, bare pg', target: { url: `${bare.address}/rows/search` } },
  ];
  for (const connections of [1, 8]) {
    console.log(
      `\n${connections === 1 ? 'One request at a time (cold)' : `${connections} connections (warm rates)`}: ` +
        `${how.rounds} rounds of ${how.milliseconds / 1_000} s each, in turn. ` +
        `Node ${process.versions.node}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)} at the start.`,
    );
    const measured = await measureInTurn(targets, { ...how, connections });
    printTable(measured);
    const [graphql, asOfDay, asKnown, pg, inMemory, bytes, place, placePg, search, searchPg] = measured;
    printRatio('matrix: GraphQL / (bare pg + GraphQL over rows in memory)', ratio(graphql, [pg, inMemory]));
    printRatio('matrix: GraphQL / bare pg', ratio(graphql, [pg]));
    printRatio('matrix: GraphQL / bytes made beforehand', ratio(graphql, [bytes]));
    printRatio('matrix as of a past day / matrix of today', ratio(asOfDay, [graphql]));
    printRatio('matrix as known at a past moment / matrix of today', ratio(asKnown, [graphql]));
    printRatio('jurisdiction page: GraphQL / bare pg', ratio(place, [placePg]));
    printRatio('evidence search: GraphQL / bare pg', ratio(search, [searchPg]));
    console.log(`  most memory that the service has held so far: ${peakMemory(service.pid)}`);
  }
  console.log();
  await measureRecompute(library, { rwUrl, publicUrl }, (line) => console.log(line));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await closing.run();
}
