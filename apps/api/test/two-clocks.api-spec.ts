import { addMonths, dayAfter, parseDay, type Day } from '@states-must/domain';
import { law, move, object, submitted } from './people/write.js';
import { signInCast, type Cast } from './people/sign-in.js';
import { startService, type TestService } from './start-service.js';

const SEEN = 'status confidence basis answered criteriaCount asOf knownAt evidenceCount';

interface Seen {
  status: string;
  asOf: string;
  knownAt: string | null;
  evidenceCount: number;
}

describe('a cell on two clocks', () => {
  let service: TestService;
  let cast: Cast;
  let today: Day;
  /** Moments between the writes: before the law, after it was published, after it was withdrawn. */
  const known: string[] = [];
  const moment = async (): Promise<void> => {
    await new Promise((done) => setTimeout(done, 5));
    known.push(new Date().toISOString());
    await new Promise((done) => setTimeout(done, 5));
  };

  beforeAll(async () => {
    service = await startService();
    cast = await signInCast(service);
    today = (await cell({})).asOf as Day;
    await moment();
    const input = law({ inForceFrom: '2003-06-28', inForceTo: addMonths(today, 14), checked: null });
    const item = await submitted(cast.researcher, input);
    await move(cast.reviewer, 'approve', item);
    const published = await move(cast.second, 'approve', item);
    await moment();
    expect((await object(cast.reviewer, 'withdraw', published.evidence!)).kind).toBe('EvidenceChanged');
    await moment();
  }, 120_000);
  afterAll(() => service?.stop());

  const cell = async (
    args: { asOf?: string; knownAt?: string },
    more = '',
  ): Promise<Seen & Record<string, unknown>> => {
    const { data, errors } = await service.ask(
      `query ($asOf: Date, $knownAt: DateTime) {
         cell(jurisdiction: "NZ", obligation: "CRM-1", asOf: $asOf, knownAt: $knownAt) { ${SEEN} ${more} } }`,
      args,
    );
    expect(errors).toBeUndefined();
    return data!['cell'] as Seen & Record<string, unknown>;
  };
  const letter = async (args: { asOf?: string; knownAt?: string; obligations?: string[] }): Promise<string> => {
    const { data, errors } = await service.ask(
      `query ($filter: MatrixFilter) { matrix(filter: $filter) { asOf knownAt obligations rows {
         jurisdiction statuses confidences answered flags evidenceCounts evidenceTotal } } }`,
      { filter: { jurisdictions: ['NZ'], ...args } },
    );
    expect(errors).toBeUndefined();
    const { obligations, rows } = data!['matrix'] as { obligations: string[]; rows: Record<string, string>[] };
    const at = obligations.indexOf('CRM-1');
    const [row] = rows;
    const letters = ['statuses', 'confidences', 'answered', 'flags'].map((name) => row![name]![at]).join('');
    return `${letters} ${row!['evidenceCounts']![at]} ${row!['evidenceTotal']}`;
  };

  it('answers as known at each moment, for today', async () => {
    const [before, published, withdrawn] = known;
    expect(await cell({ knownAt: before! })).toMatchObject({
      status: 'NOT_ASSESSED',
      evidenceCount: 0,
      knownAt: before,
    });
    expect(await cell({ knownAt: published! })).toMatchObject({ status: 'MET', evidenceCount: 1, asOf: today });
    expect(await cell({ knownAt: withdrawn! })).toMatchObject({ status: 'NOT_ASSESSED', evidenceCount: 0 });
    expect(await cell({})).toMatchObject({ status: 'NOT_ASSESSED', knownAt: null });
    expect(await letter({ knownAt: before! })).toBe('U-02 0 0');
    expect(await letter({ knownAt: published! })).toMatch(/^M.1. 1 1$/);
    expect(await letter({ knownAt: withdrawn! })).toBe('U-02 0 0');
  });

  it('answers for each day, by what was known then', async () => {
    const knownAt = known[1]!;
    const end = addMonths(today, 14);
    for (const [asOf, status, seen] of [
      ['2003-06-27', 'NOT_ASSESSED', 'U'],
      ['2003-06-28', 'MET', 'M'],
      ['2015-01-01', 'MET', 'M'],
      [end, 'MET', 'M'],
      [dayAfter(parseDay(end)!), 'NOT_ASSESSED', 'U'],
    ] as const) {
      expect(await cell({ asOf, knownAt })).toMatchObject({ status, asOf });
      expect((await letter({ asOf, knownAt }))[0]).toBe(seen);
      expect((await letter({ asOf, knownAt, obligations: ['CRM-1'] }))[0]).toBe(seen);
      expect((await letter({ asOf }))[0]).toBe('U');
    }
  });

  it('tells which of the items of then are public no more, and keeps their words to itself', async () => {
    const then = await cell({ knownAt: known[1]! }, 'noLongerPublic evidence { id } criteria { links { part } }');
    expect(then['noLongerPublic']).toHaveLength(1);
    expect(then['evidence']).toEqual([]);
    expect((await cell({ knownAt: known[2]! }, 'noLongerPublic'))['noLongerPublic']).toEqual([]);
  });

  it('gives the whole timeline of a cell', async () => {
    const { timeline } = await cell({ knownAt: known[1]! }, 'timeline { from status confidence stale }');
    const statuses = (timeline as { from: string | null; status: string }[]).map(({ from, status }) => [from, status]);
    expect(statuses[0]).toEqual([null, 'NOT_ASSESSED']);
    expect(statuses[1]).toEqual(['2003-06-28', 'MET']);
    expect(statuses.at(-1)).toEqual([dayAfter(addMonths(today, 14)), 'NOT_ASSESSED']);
  });

  it('shows a row of a jurisdiction as of a day, like the matrix', async () => {
    const { data } = await service.ask(
      `query ($asOf: Date, $knownAt: DateTime) { jurisdiction(code: "NZ") {
         cells(asOf: $asOf, knownAt: $knownAt) { id status asOf } } }`,
      { asOf: '2010-01-01', knownAt: known[1] },
    );
    const { cells } = data!['jurisdiction'] as { cells: { id: string; status: string; asOf: string }[] };
    expect(cells.find(({ id }) => id.startsWith('nz.crm-1@'))).toMatchObject({ status: 'MET', asOf: '2010-01-01' });
    expect(new Set(cells.map(({ asOf }) => asOf))).toEqual(new Set(['2010-01-01']));
  });

  it('agrees for today with the matrix of today, cell by cell, over the founding evidence', async () => {
    const ask = `query ($filter: MatrixFilter) { matrix(filter: $filter) { obligations rows {
      jurisdiction statuses confidences answered flags evidenceCounts evidenceTotal } } }`;
    const now = await service.ask(ask, { filter: {} });
    for (const filter of [{ asOf: today }, { knownAt: new Date().toISOString() }]) {
      expect((await service.ask(ask, { filter })).data).toEqual(now.data);
    }
  });

  it('refuses what nobody can know yet, and says so', async () => {
    const { errors } = await service.ask(
      'query ($at: DateTime) { cell(jurisdiction: "NZ", obligation: "CRM-1", knownAt: $at) { status } }',
      { at: new Date(Date.now() + 3_600_000).toISOString() },
    );
    expect(errors![0]).toMatchObject({ extensions: { code: 'TIME_INVALID', field: 'knownAt' } });
    expect(errors![0]!.message).toContain('Ask for a moment in the past');
  });
});
