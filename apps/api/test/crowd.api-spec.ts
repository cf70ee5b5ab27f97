import { Database, deriveAndStore, today } from '@states-must/database';
import { askDatabase } from '@states-must/database/testing';
import { startService, type TestService } from './start-service.js';
import { crowd, share, type Act, type Shared } from './people/crowd.js';
import { invite, signIn, signInCast, type Cast, type Person } from './people/sign-in.js';

/** How often each of the eight clients writes. */
const ROUNDS = Number(process.env['CROWD_ROUNDS'] ?? 200);
const MINUTES = 10 * 60_000;

/** The refusals that a crowd may meet: each says what stands in the way, and none is an accident. */
const EXPECTED = [
  ...['STALE_VERSION', 'WRONG_STATE', 'ALREADY_APPROVED_BY_YOU'],
  ...['ALREADY_UNDONE', 'TOO_LATE_TO_UNDO', 'MOVED_ON', 'NOT_FOUND', 'TOO_BUSY'],
];
const WHO_DID_WHAT =
  /^(You|A reviewer|A regional lead|A researcher|Its author) (sent|published|declined|withdrew|took|changed) .*this item.* after you opened it: it is at version \d+ now\./;

interface Entry {
  action: string;
  item: string;
  version: number;
  moved: boolean;
  published: boolean;
}

describe('eight people at once', () => {
  let service: TestService;
  let cast: Cast;
  let clients: { name: string; person: Person; as: 'reviewer' | 'author'; seed: number }[];
  beforeAll(async () => {
    service = await startService();
    cast = await signInCast(service);
    const more = [await invite(service, cast.admin, 'REVIEWER', ['asia-pacific'])];
    more.push(await invite(service, cast.admin, 'REGIONAL_LEAD', ['asia-pacific']));
    const author = await signIn(service, cast.researcher.email);
    const all: [string, Person, 'reviewer' | 'author'][] = [
      ['author', cast.researcher, 'author'],
      ['author at another desk', author, 'author'],
      ['reviewer', cast.reviewer, 'reviewer'],
      ['second', cast.second, 'reviewer'],
      ['second at another desk', await signIn(service, cast.second.email), 'reviewer'],
      ['lead', cast.lead, 'reviewer'],
      ['third', more[0]!, 'reviewer'],
      ['other lead', more[1]!, 'reviewer'],
    ];
    clients = all.map(([name, person, as], index) => ({ name, person, as, seed: 7 + index * 1009 }));
  }, 120_000);
  afterAll(() => service?.stop());

  const sql = <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
    askDatabase<Row>(service.database.setUpUrl, text, values);

  /** What the log says of the items, each write once. */
  const entries = async (ids: string[]): Promise<Entry[]> =>
    sql<Entry>(
      `SELECT action, subject_id AS item, (detail ->> 'version')::int AS version,
         action <> 'evidence.attach' AND coalesce(detail ->> 'published', 'true') = 'true'
           AND coalesce(detail ->> 'from', '') <> 'SUBMITTED' OR action = 'evidence.withdraw' AS moved,
         detail ->> 'published' = 'true' AS published
       FROM audit_entry WHERE action LIKE 'evidence.%' AND subject_id = ANY ($1) ORDER BY at`,
      [ids],
    );

  const nothingIsLost = async (acts: Act[], items: Shared[]): Promise<void> => {
    const ids = items.flatMap(({ before }) => before);
    const done = acts.filter(({ evidence }) => evidence !== null);
    const log = (await entries(ids)).filter(({ action }) => action !== 'evidence.attach');
    // The crowd's own submissions of new items stand in the log too, before any version that the crowd has read.
    const ours = log.filter(({ action, version }) => !(action === 'evidence.submit' && version === 2));
    expect(ours).toHaveLength(done.length);

    const versions = await sql<{ item: string; version: number; state: string; standing: number }>(
      `SELECT evidence_id AS item, version, state FROM evidence_revision WHERE evidence_id = ANY ($1::uuid[])
       ORDER BY evidence_id, version`,
      [ids],
    );
    for (const id of ids) {
      const own = versions.filter(({ item }) => item === id).map(({ version }) => version);
      expect(own).toEqual(own.map((_, index) => index + 1));
      // Each version but the first was made by one write that was answered with it, and by no other.
      const moves = log.filter(({ item, moved }) => item === id && moved).map(({ version }) => version);
      expect(moves).toEqual(own.slice(1));
    }

    const published = versions
      .filter(({ state }) => state === 'APPROVED')
      .map(({ item, version }) => `${item} ${version}`);
    const told = done
      .filter(({ step, evidence }) => step === 'approve' && evidence!.state === 'APPROVED')
      .map(({ item, evidence }) => `${item} ${evidence!.version}`);
    expect(told.sort()).toEqual(published.sort());
    expect(published.length).toBeGreaterThan(0);
  };

  const twoStoodBehindEach = async (items: Shared[]): Promise<void> => {
    const alone = await sql(
      `SELECT r.evidence_id, r.version FROM evidence_revision r WHERE r.state = 'APPROVED'
         AND r.evidence_id = ANY ($1::uuid[]) AND 2 > (
           SELECT count(DISTINCT d.member_id) FROM evidence_decision d
           WHERE d.evidence_id = r.evidence_id AND d.decision = 'APPROVE' AND d.content_hash = r.content_hash
             AND d.decided_at <= r.recorded_at AND d.member_id <> r.author_id
             AND NOT EXISTS (SELECT 1 FROM evidence_decision u WHERE u.undoes = d.id AND u.decided_at <= r.recorded_at)
             AND NOT EXISTS (SELECT 1 FROM evidence_decision s WHERE s.evidence_id = d.evidence_id
                               AND s.decision = 'SUBMIT' AND s.decided_at BETWEEN d.decided_at AND r.recorded_at))`,
      [items.flatMap(({ before }) => before)],
    );
    expect(alone).toEqual([]);
  };

  const losersAreTold = (acts: Act[]): void => {
    const refused = acts.flatMap((act) => act.problems.map((problem) => ({ ...problem, act })));
    const odd = refused.filter(({ code }) => !EXPECTED.includes(code));
    expect(odd).toEqual([]);
    const stale = refused.filter(({ code }) => code === 'STALE_VERSION');
    expect(stale.length).toBeGreaterThan(0);
    for (const { message, act } of stale) {
      expect(message).toMatch(WHO_DID_WHAT);
      expect(act.current!.version).toBeGreaterThan(act.read);
    }
    expect(refused.filter(({ code }) => code === 'TOO_BUSY').length).toBeLessThan(acts.length / 100);
  };

  const cellIsRight = async (): Promise<void> => {
    const [open] = await sql<{ items: number }>(
      `SELECT count(DISTINCT e.id)::int AS items FROM evidence e JOIN evidence_link l ON l.evidence_id = e.id
       WHERE e.state = 'APPROVED' AND e.visibility = 'PUBLIC' AND l.jurisdiction = 'NZ' AND l.obligation = 'CRM-1'`,
    );
    const ask = '{ cell(jurisdiction: "NZ", obligation: "CRM-1") { status confidence evidenceCount trace { items } } }';
    const stood = (await service.ask(ask)).data!['cell'];
    expect(stood).toMatchObject({ evidenceCount: open!.items, status: open!.items > 0 ? 'MET' : 'NOT_ASSESSED' });
    const database = await Database.open({ ...service.database });
    const key = { standard: 'SW-2015', jurisdiction: 'NZ', obligation: 'CRM-1' };
    await database.write({ kind: 'CLOCK' }, async (tx) =>
      deriveAndStore(tx, [key], await today(tx), { kind: 'WORLD', evidence: [] }),
    );
    await database.close();
    expect((await service.ask(ask)).data!['cell']).toEqual(stood);

    // What was known of the cell goes on from one moment to the next: no gap, no two at once, one that is open.
    const known = await sql<{ from: string; until: string | null }>(
      `SELECT known_from::text AS from, known_until::text AS until FROM cell_version
       WHERE standard = 'SW-2015' AND jurisdiction = 'NZ' AND obligation = 'CRM-1' ORDER BY known_from`,
    );
    expect(known.slice(0, -1).map(({ until }) => until)).toEqual(known.slice(1).map(({ from }) => from));
    expect(known.at(-1)!.until).toBeNull();
  };

  it(
    'on one item: no write is lost, nothing is published twice or on one approval, losers learn who did what',
    async () => {
      const items = [await share(cast.researcher)];
      const acts = await crowd(clients, items, ROUNDS, cast.researcher);
      expect(acts).toHaveLength(8 * ROUNDS);
      await nothingIsLost(acts, items);
      await twoStoodBehindEach(items);
      losersAreTold(acts);
      await cellIsRight();
    },
    MINUTES,
  );

  it(
    'on one cell, through eight items: the cell is what its items say, at every moment',
    async () => {
      const items: Shared[] = [];
      for (let each = 0; each < 8; each += 1) items.push(await share(cast.researcher));
      const acts = await crowd(clients, items, ROUNDS, cast.researcher);
      expect(acts).toHaveLength(8 * ROUNDS);
      await nothingIsLost(acts, items);
      await twoStoodBehindEach(items);
      losersAreTold(acts);
      await cellIsRight();
    },
    MINUTES,
  );
});
