import { Database, deriveAndStore, today, type CellKey, type ChangeCause } from '@states-must/database';
import { addMonths, type Day } from '@states-must/domain';
import { DaysTurn } from '../src/status/days-turn.js';
import { signInCast, type Cast } from './people/sign-in.js';
import { law, move, object, submitted } from './people/write.js';
import { startService, type TestService } from './start-service.js';

interface Change {
  id: string;
  at: string;
  since: string | null;
  kind: ChangeCause;
  changed: string[];
  hiddenEvidenceCount: number;
  methodVersion: string;
  jurisdiction: { code: string };
  obligation: { code: string };
  before: { status: string; confidence: string | null };
  after: { status: string; confidence: string | null };
  evidence: { title: string }[];
  cell: { status: string };
}

const NODE = `id at since kind changed hiddenEvidenceCount methodVersion jurisdiction { code } obligation { code }
  before { status confidence contested basis direction } after { status confidence contested basis direction }
  evidence { title } cell { status }`;
const CHANGES = `query C($filter: ChangeFilter, $first: Int, $after: String) {
  changes(filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    edges { cursor } nodes { ${NODE} } } }`;
const NZ: CellKey = { standard: 'SW-2015', jurisdiction: 'NZ', obligation: 'CRM-1' };
const FJ: CellKey = { standard: 'SW-2015', jurisdiction: 'FJ', obligation: 'CRM-1' };

describe('changes of published answers', () => {
  let service: TestService;
  let cast: Cast;
  let database: Database;
  let now: Day;
  beforeAll(async () => {
    service = await startService();
    cast = await signInCast(service);
    database = await Database.open({ ...service.database });
    now = await database.read({ kind: 'CLOCK' }, today);
  }, 120_000);
  afterAll(async () => {
    await database?.close();
    await service?.stop();
  });

  const publish = async (change: Record<string, unknown>): Promise<{ id: string; version: number }> => {
    const item = await submitted(cast.researcher, law(change));
    await move(cast.reviewer, 'approve', item);
    return (await move(cast.second, 'approve', item)).evidence!;
  };
  const deriveAs = (key: CellKey, day: Day, kind: ChangeCause) =>
    database.write({ kind: 'CLOCK' }, (tx) => deriveAndStore(tx, [key], day, { kind, evidence: [] }));
  const changes = async (filter: Record<string, unknown>, page: Record<string, unknown> = {}) => {
    const { data, errors } = await service.ask(CHANGES, { filter, ...page });
    if (errors) throw new Error(errors[0]!.message);
    return data!['changes'] as {
      totalCount: number;
      nodes: Change[];
      edges: { cursor: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  };

  it('tell all four kinds apart, each with what brought it', async () => {
    const item = await publish({ title: 'The act takes selling out of the criminal code', published: '2003' });
    const knowledge = (await changes({ jurisdictions: ['nz'] })).nodes;
    expect(knowledge).toHaveLength(1);
    expect(knowledge[0]).toMatchObject({
      kind: 'KNOWLEDGE',
      since: '2003-06-28',
      before: { status: 'NOT_ASSESSED', confidence: null },
      after: { status: 'MET' },
      changed: expect.arrayContaining(['STATUS', 'CONFIDENCE']),
      evidence: [{ title: 'The act takes selling out of the criminal code' }],
      hiddenEvidenceCount: 0,
      cell: { status: 'MET' },
    });

    // A law of Fiji that comes into force: the day's turn says that the world changed.
    await publish({ inForceFrom: now, links: [{ jurisdiction: 'FJ', criterion: 'CRM-1.a', effect: 'SUPPORTS' }] });
    await deriveAs(FJ, addMonths(now, -1), 'CORRECTION');
    await service.app.get(DaysTurn).run();
    const [world] = (await changes({ jurisdictions: ['FJ'], kinds: ['WORLD'] })).nodes;
    expect(world).toMatchObject({ kind: 'WORLD', since: now, after: { status: 'MET' }, cell: { status: 'MET' } });

    await object(cast.reviewer, 'withdraw', item, 'The act is not the one that was cited.');
    const [correction] = (await changes({ jurisdictions: ['NZ'], kinds: ['CORRECTION'] })).nodes;
    expect(correction).toMatchObject({
      before: { status: 'MET' },
      after: { status: 'NOT_ASSESSED' },
      evidence: [],
      hiddenEvidenceCount: 1,
    });

    await publish({ links: [{ jurisdiction: 'WS', criterion: 'CRM-1.a', effect: 'SUPPORTS' }] });
    const samoa = { ...NZ, jurisdiction: 'WS' };
    await deriveAs(samoa, addMonths('2003-06-01' as Day, -12), 'METHOD');
    const [method] = (await changes({ jurisdictions: ['WS'], kinds: ['METHOD'] })).nodes;
    expect(method).toMatchObject({ kind: 'METHOD', after: { status: 'NOT_ASSESSED' }, methodVersion: '1.0' });
    const all = (await changes({ jurisdictions: ['NZ', 'FJ', 'WS'] })).nodes;
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['KNOWLEDGE', 'WORLD', 'CORRECTION', 'METHOD']));
  });

  it('come newest first and page by page, each once', async () => {
    const whole = await changes({}, { first: 100 });
    expect(whole.nodes.map(({ at }) => at)).toEqual([...whole.nodes.map(({ at }) => at)].sort().reverse());
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof changes>> = await changes({}, { first: 3, after });
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null && seen.length < 100);
    expect(seen).toEqual(whole.nodes.slice(0, seen.length).map(({ id }) => id));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(Math.min(whole.totalCount, 102));
  });

  it('can be narrowed by place, region, obligation, area, kind and day', async () => {
    const codes = async (filter: Record<string, unknown>) => (await changes(filter, { first: 100 })).nodes;
    for (const one of await codes({ regions: ['europe-central-asia'] })) expect(one.jurisdiction.code).not.toBe('NZ');
    expect((await codes({ obligations: ['CRM-1'] })).every((one) => one.obligation.code === 'CRM-1')).toBe(true);
    expect((await codes({ areas: ['VIO'] })).every((one) => one.obligation.code.startsWith('VIO-'))).toBe(true);
    expect((await codes({ areas: ['VIO'] })).length).toBeGreaterThan(0);
    expect(await codes({ areas: ['VIO'], obligations: ['CRM-1'] })).toEqual([]);
    expect(await codes({ to: addMonths(now, -1) })).toEqual([]);
    expect((await codes({ from: now, to: now })).length).toBeGreaterThan(0);
  });

  it.each([
    [{ jurisdictions: ['ZZ'] }, 'UNKNOWN_JURISDICTION'],
    [{ regions: ['atlantis'] }, 'UNKNOWN_REGION'],
    [{ obligations: ['CRM-99'] }, 'UNKNOWN_OBLIGATION'],
    [{ areas: ['NOPE'] }, 'UNKNOWN_AREA'],
    [{ standard: 'SW-1900' }, 'UNKNOWN_STANDARD'],
    [{ from: '2026-02-01', to: '2026-01-01' }, 'TIME_INVALID'],
  ])('refuse %j by its name', async (filter, code) => {
    const { errors } = await service.ask(CHANGES, { filter });
    expect(errors![0]!.extensions['code']).toBe(code);
  });

  it('refuse a page that is none and a place of another list', async () => {
    expect((await service.ask(CHANGES, { first: 101 })).errors![0]!.extensions['code']).toBe('PAGE_SIZE');
    expect((await service.ask(CHANGES, { after: 'bm8' })).errors![0]!.extensions['code']).toBe('CURSOR_INVALID');
  });

  describe('the history of a cell', () => {
    const HISTORY = `query H($jurisdiction: String!, $known: DateTime, $first: Int) {
      cell(jurisdiction: $jurisdiction, obligation: "CRM-1", knownAt: $known) { history(first: $first) { ${NODE} } } }`;
    const history = async (jurisdiction: string, more: Record<string, unknown> = {}) => {
      const { data, errors } = await service.ask(HISTORY, { jurisdiction, ...more });
      if (errors) throw new Error(errors[0]!.message);
      return (data!['cell'] as { history: Change[] }).history;
    };

    it('goes from the newest to the oldest, each beginning where the one before ended', async () => {
      const steps = await history('NZ');
      expect(steps.map(({ kind }) => kind)).toEqual(['CORRECTION', 'KNOWLEDGE']);
      expect(steps[0]!.before).toEqual(steps[1]!.after);
      expect(await history('NZ', { first: 1 })).toHaveLength(1);
    });

    it('of a cell as known at a moment ends there', async () => {
      const [, first] = await history('NZ');
      expect((await history('NZ', { known: first!.at })).map(({ kind }) => kind)).toEqual(['KNOWLEDGE']);
    });

    it('is empty for a cell of which nothing is on record', async () => {
      expect(await history('TO')).toEqual([]);
    });
  });

  describe('what is to come', () => {
    const UPCOMING = `query U($filter: UpcomingFilter, $first: Int) { upcoming(filter: $filter, first: $first) {
      day kind jurisdiction { code } obligation { code } before { status confidence } after { status confidence }
      evidence { title } } }`;
    const upcoming = async (filter: Record<string, unknown>, first = 100) => {
      const { data, errors } = await service.ask(UPCOMING, { filter, first });
      if (errors) throw new Error(errors[0]!.message);
      return data!['upcoming'] as (Pick<Change, 'before' | 'after' | 'evidence'> & { day: string; kind: string })[];
    };

    it('names the law, the day and what it brings', async () => {
      await publish({
        ...{ title: 'The act of 2026', adopted: '2026-10-01', published: '2026-10-02', inForceFrom: '2027-06-01' },
        links: [{ jurisdiction: 'TO', criterion: 'CRM-1.a', effect: 'SUPPORTS' }],
      });
      const [law] = await upcoming({ jurisdictions: ['TO'] });
      expect(law).toMatchObject({
        ...{ day: '2027-06-01', kind: 'STATUS', evidence: [{ title: 'The act of 2026' }] },
        ...{ before: { status: 'NOT_ASSESSED' }, after: { status: 'MET' } },
      });
    });

    it('names the day on which evidence grows old, and no item for it', async () => {
      const found = await upcoming({ regions: ['europe-central-asia'] });
      const days = found.map(({ day }) => day);
      expect(days).toEqual([...days].sort());
      for (const one of found) expect(one.day > now).toBe(true);
      for (const one of found.filter(({ kind }) => kind === 'CONFIDENCE')) {
        expect(one.before.status).toBe(one.after.status);
        expect(one.evidence).toEqual([]);
      }
    });

    it('is narrowed by the days on which it comes, and refuses what it cannot narrow by', async () => {
      const to = { jurisdictions: ['TO'] };
      expect(await upcoming({ ...to, from: '2027-06-01', to: '2027-06-01' })).toHaveLength(1);
      expect(await upcoming({ ...to, from: '2027-06-02', to: '2027-12-31' })).toEqual([]);
      expect(await upcoming({ ...to, to: '2027-05-31' })).toEqual([]);
      await expect(upcoming({ ...to, from: '2027-06-02', to: '2027-06-01' })).rejects.toThrow(
        'The last day, 2027-06-01, is before the first, 2027-06-02.',
      );
      await expect(upcoming({ kinds: ['WORLD'] })).rejects.toThrow('kinds');
    });

    it('is cut at the number asked for', async () => {
      expect((await upcoming({}, 1)).length).toBe(1);
    });
  });
});
