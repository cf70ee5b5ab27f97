import { setUpDatabase, startEmbeddedPostgres, type EmbeddedPostgres, type RunTimeUrls } from '@states-must/database';
import type { Day } from '@states-must/domain';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedDemoMembers } from '../src/demo/seed-demo.js';
import { buildService, pause, startBuiltService, untilReady, type BuiltService } from './crash/built-service.js';
import { count, countOpen, pidsOf, waitingStatement, type Counted } from './crash/count.js';
import { hold, type Hold } from './crash/hold.js';
import { PASSWORD, type Person } from './people/sign-in.js';
import { law, move, submitted } from './people/write.js';
import type { Answer } from './start-service.js';

const ROUNDS = Array.from({ length: 10 }, (_, round): [number, Hold] => [round, round % 2 ? 'CELL_ROW' : 'CELL_LOCK']);

/** The statement at which the approval stands while each lock is held. */
const STANDS_AT: Record<Hold, string> = { CELL_LOCK: 'pg_advisory_xact_lock', CELL_ROW: 'INSERT INTO cell' };

/**
 * An approval is all or nothing, whatever dies in the middle of it. A lock is held so that the approval stands between
 * its statements for certain; then the service, or PostgreSQL, is killed with -9. Nothing of the approval may be left.
 * Sent again with the same key afterwards, all of it must be there, once.
 */
describe('kill -9 in the middle of an approval', () => {
  let folder: string;
  let server: EmbeddedPostgres;
  let urls: RunTimeUrls;
  let service: BuiltService;
  const cookies = new Map<string, string>();

  beforeAll(async () => {
    buildService();
    folder = mkdtempSync(join(tmpdir(), 'states-must-crash-'));
    server = await startEmbeddedPostgres({ dataDir: folder, durable: true });
    const today = new Date().toISOString().slice(0, 10) as Day;
    urls = await setUpDatabase({ setUpUrl: server.setUpUrl, dataDir: folder, log: () => undefined, asOf: today });
    await seedDemoMembers(server.setUpUrl, PASSWORD);
    service = await startBuiltService(urls);
    for (const name of ['researcher', 'reviewer', 'reviewer-two']) await signInOver(`${name}@demo.invalid`);
  }, 180_000);

  afterAll(async () => {
    await service?.kill();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  const post = async (payload: object, cookie = ''): Promise<Response> =>
    fetch(`${service.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(payload),
    });

  const signInOver = async (email: string): Promise<void> => {
    const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
    const answer = await post({ query, variables: { input: { email, password: PASSWORD } } });
    const cookie = answer.headers.get('set-cookie')?.split(';')[0];
    if (!cookie) throw new Error(`Sign-in as ${email} was refused: ${await answer.text()}`);
    cookies.set(email, cookie);
  };

  const person = (name: string): Person => {
    const email = `${name}@demo.invalid`;
    const cookie = cookies.get(email)!;
    return {
      email,
      cookie,
      ask: async (query, variables) => (await (await post({ query, variables }, cookie)).json()) as Answer,
    };
  };

  /** An item on Norway's CRM-1 that one reviewer has approved: the next approval publishes it. */
  const almostPublished = async (): Promise<{ id: string; version: number }> => {
    const links = [{ jurisdiction: 'NO', criterion: 'CRM-1.a', effect: 'SUPPORTS' }];
    const item = await submitted(person('researcher'), law({ links }));
    expect((await move(person('reviewer'), 'approve', item)).evidence).toEqual({ ...item, state: 'SUBMITTED' });
    return item;
  };

  /** Sends the publishing approval and comes back when it has written something and waits for the held lock. */
  const approveUntilHeld = async (
    item: { id: string; version: number },
    key: string,
    where: Hold,
  ): Promise<{ end: Promise<string> }> => {
    const end = move(person('reviewer-two'), 'approve', item, key).then(
      ({ kind, problems }) => problems[0]?.code ?? kind,
      () => 'no answer',
    );
    let statement: string | null = null;
    for (const last = Date.now() + 1_800; statement === null; statement = await waitingStatement(server.setUpUrl)) {
      if (Date.now() > last) throw new Error(`The approval did not come to the held lock: ${await end}`);
    }
    expect(statement).toContain(STANDS_AT[where]);
    return { end };
  };

  /** Waits until no transaction of the killed party is open any more. */
  const untilQuiet = async (): Promise<void> => {
    for (const end = Date.now() + 20_000; (await countOpen(server.setUpUrl)) > 0; await pause(20)) {
      if (Date.now() > end) throw new Error('A transaction of the killed service is still open.');
    }
  };

  const expectAllOfIt = (before: Counted, after: Counted): void => {
    expect(after).toEqual({
      state: 'APPROVED',
      version: before.version + 1,
      approvals: 2,
      revisions: before.revisions + 1,
      cell: before.cell + 1,
      items: before.items + 1,
      changes: expect.any(Number),
      audits: before.audits + 1,
      keys: before.keys + 1,
      revision: String(Number(before.revision) + 1),
    });
  };

  it.each(ROUNDS)('the service, round %i, held at %s: nothing of it, then all of it, once', async (_round, where) => {
    const item = await almostPublished();
    const before = await count(server.setUpUrl, item.id);
    const key = randomUUID();
    const held = await hold(urls, where);
    const sent = await approveUntilHeld(item, key, where);

    await service.kill();
    expect(await sent.end).toBe('no answer');
    await held.letGo();
    await untilQuiet();
    expect(await count(server.setUpUrl, item.id)).toEqual(before);

    service = await startBuiltService(urls);
    expect(await count(server.setUpUrl, item.id)).toEqual(before);
    expect((await move(person('reviewer-two'), 'approve', item, key)).kind).toBe('EvidenceChanged');
    const after = await count(server.setUpUrl, item.id);
    expectAllOfIt(before, after);
    await move(person('reviewer-two'), 'approve', item, key);
    expect(await count(server.setUpUrl, item.id)).toEqual(after);
  });

  it.each(ROUNDS)('PostgreSQL, round %i, held at %s: nothing of it, then all of it, once', async (_round, where) => {
    const item = await almostPublished();
    const before = await count(server.setUpUrl, item.id);
    const key = randomUUID();
    const held = await hold(urls, where);
    const sent = await approveUntilHeld(item, key, where);

    const { pid, port } = server;
    const backends = await pidsOf(server.setUpUrl);
    for (const each of [pid, ...backends]) killNow(each);
    expect(await sent.end).not.toBe('EvidenceChanged');
    await held.letGo();
    await server.stop();
    server = await startEmbeddedPostgres({ dataDir: folder, durable: true, port });
    expect(await count(server.setUpUrl, item.id)).toEqual(before);

    // The service has outlived its database: the same process answers again.
    await untilReady(service.address);
    expect(() => process.kill(service.pid, 0)).not.toThrow();
    expect((await move(person('reviewer-two'), 'approve', item, key)).kind).toBe('EvidenceChanged');
    const after = await count(server.setUpUrl, item.id);
    expectAllOfIt(before, after);
    await move(person('reviewer-two'), 'approve', item, key);
    expect(await count(server.setUpUrl, item.id)).toEqual(after);
  });
});

const killNow = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It went with the server.
  }
};
