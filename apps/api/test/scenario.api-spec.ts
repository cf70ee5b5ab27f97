import { Database, familiesOnRecord, replayCells } from '@states-must/database';
import { askDatabase, createTestDatabase, type TestDatabase } from '@states-must/database/testing';
import { DaysTurn } from '../src/status/days-turn.js';
import { secondAdmin } from './people/second-admin.js';
import { signIn, signInCast, type Cast, type Person } from './people/sign-in.js';
import { actOut, type Made } from './scenario/act-out.js';
import { readScenario } from './scenario/scenario.js';
import { startServiceOn, type TestService } from './start-service.js';

const plot = readScenario('federation');
const PLACES = [plot.federation.code, ...plot.federation.parts];

/**
 * The scenario, acted out through the API alone. Only the calendar is moved from outside: before each day the service is
 * stopped, the database is told the day, and the service starts again, as if everybody had slept till then.
 */
describe('a federation of eight parts, through a year', () => {
  let database: TestDatabase;
  let service: TestService;
  let cast: Cast & { other: Person };
  const made: Made = { ids: new Map() };
  /** Step -> a moment after it and before the next. */
  const moments = new Map<string, string>();
  const faults: unknown[] = [];
  let emails: Record<keyof typeof cast, string>;

  beforeAll(async () => {
    database = await createTestDatabase();
    await invent();
    let today = '';
    for (const step of plot.steps) {
      if (step.day !== today) await wakeOn(step.day);
      today = step.day;
      await actOut(step, cast, made, plot);
      faults.push(...(await replayed()));
      await new Promise((done) => setTimeout(done, 5));
      moments.set(step.name, new Date().toISOString());
      await new Promise((done) => setTimeout(done, 5));
    }
  }, 300_000);
  afterAll(() => service?.stop());

  /** The federation is no jurisdiction of the catalogue: the test puts it into its own database. */
  const invent = async (): Promise<void> => {
    const { code, name, parts } = plot.federation;
    for (const one of [code, ...parts]) {
      await askDatabase(
        database.setUpUrl,
        `INSERT INTO jurisdiction (code, level, parent, answering_state, region, names, aliases, parts_complete)
         VALUES ($1, $2, $3, $4, (SELECT code FROM region ORDER BY position LIMIT 1), jsonb_build_object('en', $5::text), '{}', $6)`,
        [
          one,
          one === code ? 'STATE' : 'PART',
          one === code ? null : code,
          code,
          one === code ? name : `Part ${one.at(-1)}`,
          one === code,
        ],
      );
    }
  };

  const wakeOn = async (day: string): Promise<void> => {
    await service?.app.close();
    await askDatabase(database.setUpUrl, `ALTER DATABASE ${database.database} SET app.today = '${day}'`);
    service = await startServiceOn(database);
    if (!emails) {
      const six = await signInCast(service);
      cast = { ...six, other: await secondAdmin(service, six.admin) };
      emails = Object.fromEntries(Object.entries(cast).map(([role, { email }]) => [role, email])) as typeof emails;
    } else {
      const again = await Promise.all(
        Object.entries(emails).map(async ([role, email]) => [role, await signIn(service, email)] as const),
      );
      cast = Object.fromEntries(again) as unknown as typeof cast;
    }
    // What the service does by itself when it starts; asked for here so that the test need not wait for it.
    await service.app.get(DaysTurn).run();
  };

  const replayed = async (): Promise<unknown[]> => {
    const open = await Database.open({ ...database, pools: { rw: 1, public: 1 } });
    try {
      return await open.read({ kind: 'PUBLIC' }, async (tx) => {
        const families = await familiesOnRecord(tx);
        return replayCells(
          tx,
          families.flatMap(({ keys }) => keys),
        );
      });
    } finally {
      await open.close();
    }
  };

  const matrix = async (
    asOf: string,
    knownAt: string,
  ): Promise<Record<string, { letter: string; contested: boolean }>> => {
    const { data, errors } = await service.ask(
      `query ($filter: MatrixFilter) { matrix(filter: $filter) { rows { jurisdiction statuses flags } } }`,
      { filter: { jurisdictions: PLACES, obligations: [plot.obligation], asOf, knownAt } },
    );
    expect(errors).toBeUndefined();
    const { rows } = data!['matrix'] as { rows: { jurisdiction: string; statuses: string; flags: string }[] };
    return Object.fromEntries(
      rows.map(({ jurisdiction, statuses, flags }) => [
        jurisdiction,
        { letter: statuses, contested: (parseInt(flags, 16) & 1) > 0 },
      ]),
    );
  };

  it.each(plot.steps.map(({ name }) => name))(
    'stands on all twelve days as written, as known after: %s',
    async (name) => {
      const found: Record<string, string> = {};
      for (const day of plot.days) {
        const places = await matrix(day, moments.get(name)!);
        for (const place of Object.keys(plot.expected[name]!)) {
          const at = places[place === 'contested-A' ? 'XF-A' : place]!;
          found[place] = (found[place] ?? '') + (place === 'contested-A' ? (at.contested ? 'y' : 'n') : at.letter);
        }
      }
      expect(found).toEqual(plot.expected[name]);
    },
  );

  it('gives a cell with its reasons on any of those days, by the facts and the method of then', async () => {
    const { data } = await service.ask(
      `query ($asOf: Date, $knownAt: DateTime) { cell(jurisdiction: "XF-A", obligation: "CRM-1", asOf: $asOf, knownAt: $knownAt) {
         status contested methodVersion trace { clause } criteria { criterion { code } answer links { part evidence { id } } } } }`,
      { asOf: '2024-10-15', knownAt: moments.get('group') },
    );
    const cell = data!['cell'] as {
      criteria: { criterion: { code: string }; answer: string; links: { part: string; evidence: { id: string } }[] }[];
    };
    expect(cell).toMatchObject({ status: 'PARTLY_MET', contested: true, methodVersion: '1.0' });
    const law = cell.criteria.find(({ criterion }) => criterion.code === 'CRM-1.a')!;
    const parts = Object.fromEntries(law.links.map(({ part, evidence }) => [evidence.id, part]));
    expect(law.answer).toBe('YES');
    expect(parts).toEqual({ [made.ids.get('act-a')!.id]: 'DECIDES', [made.ids.get('code-a')!.id]: 'ENDED' });
  });

  it('tells in one feed what the world did, what we learned, what was wrong and what the method did', async () => {
    const { data, errors } = await service.ask(
      `query ($filter: ChangeFilter) { changes(filter: $filter, first: 100) { nodes {
         at kind since methodVersion cell { id } before { status } after { status } evidence { id } hiddenEvidenceCount } } }`,
      { filter: { jurisdictions: PLACES } },
    );
    expect(errors).toBeUndefined();
    const { nodes } = data!['changes'] as {
      nodes: {
        at: string;
        kind: string;
        since: string | null;
        cell: { id: string };
        before: { status: string };
        after: { status: string };
        evidence: { id: string }[];
        hiddenEvidenceCount: number;
      }[];
    };
    const names = new Map([...made.ids].map(([name, { id }]) => [id, name]));
    const steps = plot.steps.map(({ name }) => name);
    const found = [...nodes].reverse().map((node) => ({
      after: steps.find((name) => node.at <= moments.get(name)!),
      ...{ cell: node.cell.id, kind: node.kind, from: node.before.status, to: node.after.status, since: node.since },
      by: node.evidence.map(({ id }) => names.get(id)!).sort(),
      hidden: node.hiddenEvidenceCount,
    }));
    // What was withdrawn since brought the change all the same: it is counted, and no longer named.
    const gone = new Set(plot.steps.flatMap(({ withdrawn }) => withdrawn ?? []));
    const expected = plot.feed.map(({ by, ...told }) => ({
      ...told,
      by: by.filter((id) => !gone.has(id)),
      hidden: by.filter((id) => gone.has(id)).length,
    }));
    const inOrder = (lines: typeof expected) => [...lines].sort((a, b) => textOf(a).localeCompare(textOf(b)));
    const textOf = (line: (typeof expected)[number]): string =>
      `${steps.indexOf(line.after)} ${line.cell} ${line.kind} ${line.to}`;
    expect(inOrder(found as typeof expected)).toEqual(inOrder(expected));
  });

  it('replays: after each step every stored answer followed from the facts that are kept with it', () => {
    expect(faults).toEqual([]);
  });
});
