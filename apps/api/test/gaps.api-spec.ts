import { askDatabase } from '@states-must/database/testing';
import { randomUUID } from 'node:crypto';
import { invite, signInCast, type Cast, type Person } from './people/sign-in.js';
import { law, move, submitted, type Said } from './people/write.js';
import { startService, type TestService } from './start-service.js';

interface Gap {
  id: string;
  status: string;
  state: string;
  mine: boolean;
  role: string | null;
  until: string | null;
  note: string | null;
  version: number;
  reasons: { code: string; count: number | null; of: number | null; day: string | null }[];
}

const GAP = `id status confidence state mine role until note version reasons { code count of day }
  jurisdiction { code } obligation { code }`;
const GAPS = `query G($filter: GapFilter, $first: Int, $after: String) { gaps(filter: $filter, first: $first, after: $after) {
  totalCount counts { view count } pageInfo { hasNextPage endCursor } nodes { ${GAP} } } }`;
const RESULT = `__typename ... on GapMoved { gap { ${GAP} } } ... on Refused { problems { code field message } }`;

describe('the queue of gaps', () => {
  let service: TestService;
  let cast: Cast;
  let elsewhere: Person;
  beforeAll(async () => {
    service = await startService();
    cast = await signInCast(service);
    elsewhere = await invite(service, cast.admin, 'RESEARCHER', ['africa']);
  }, 120_000);
  afterAll(() => service?.stop());

  const gaps = async (who: Person, filter: Record<string, unknown> = {}, page: Record<string, unknown> = {}) => {
    const { data, errors } = await who.ask(GAPS, { filter, ...page });
    if (errors) throw new Error(JSON.stringify(errors[0]));
    return data!['gaps'] as {
      nodes: Gap[];
      totalCount: number;
      counts: { view: string; count: number }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
  const find = async (who: Person, id: string, work: string): Promise<Gap | undefined> => {
    const [place, obligation] = id.split('.') as [string, string];
    return (await gaps(who, { jurisdictions: [place], obligations: [obligation], work })).nodes[0];
  };
  const act = async (
    who: Person,
    step: string,
    gap: { id: string; version: number },
    more: { until?: string; note?: string; key?: string } = {},
  ): Promise<{ gap?: Gap; problems?: Said[] }> => {
    const [jurisdiction, obligation] = gap.id.split('.');
    const extra = more.until !== undefined ? 'until' : more.note !== undefined ? 'note' : null;
    const { data, errors } = await who.ask(
      `mutation M($input: GapMoveInput!${extra ? `, $${extra}: String!` : ''}) {
        moved: ${step}Gap(input: $input${extra ? `, ${extra}: $${extra}` : ''}) { ${RESULT} } }`,
      {
        input: { jurisdiction, obligation, version: gap.version, key: more.key ?? randomUUID() },
        ...(extra ? { [extra]: more[extra as 'until' | 'note'] } : {}),
      },
    );
    if (errors) throw new Error(JSON.stringify(errors[0]));
    return data!['moved'] as { gap?: Gap; problems?: Said[] };
  };
  const codeOf = async (answer: Promise<{ problems?: Said[] }>) => (await answer).problems?.[0]?.code;

  it('is for signed-in people', async () => {
    const { errors } = await service.ask(GAPS, {});
    expect(errors![0]!.extensions['code']).toBe('NOT_SIGNED_IN');
  });

  it('brings what may mislead before what is missing, with the reason in numbers', async () => {
    const page = await gaps(cast.researcher, {}, { first: 100 });
    const places = new Set(page.nodes.map(({ reasons }) => reasons[0]!.code));
    expect(places.size).toBeGreaterThan(1);
    const codes = page.nodes.map(({ reasons }) => reasons.map(({ code }) => code));
    expect(codes[0]).not.toContain('NOT_ASSESSED');
    expect(page.counts.find(({ view }) => view === 'OPEN')!.count).toBe(page.totalCount);
    const norway = await find(cast.researcher, 'no.crm-1', 'OPEN');
    expect(norway).toMatchObject({ status: 'CONTRARY', state: 'OPEN', version: 0, role: null });
    expect(norway!.reasons.find(({ code }) => code === 'UNANSWERED')).toMatchObject({ of: 5 });
  });

  it('holds cells that nobody looked at in places with any record, and no place without', async () => {
    const unseen = await gaps(cast.researcher, { jurisdictions: ['NO'], reasons: ['NOT_ASSESSED'] }, { first: 100 });
    expect(unseen.nodes.length).toBeGreaterThan(5);
    expect((await gaps(cast.researcher, { jurisdictions: ['TO'] })).nodes).toEqual([]);
  });

  it('is narrowed by reason, region and area, and read page by page', async () => {
    const weak = await gaps(cast.researcher, { reasons: ['WEAK_ONLY'] }, { first: 100 });
    for (const { reasons } of weak.nodes) expect(reasons.map(({ code }) => code)).toContain('WEAK_ONLY');
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const filter = { regions: ['europe-central-asia'], areas: ['CRM'] };
      const page: Awaited<ReturnType<typeof gaps>> = await gaps(cast.researcher, filter, { first: 7, after });
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      if (after === null) expect(seen).toHaveLength(page.totalCount);
    } while (after !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.every((id) => id.includes('.crm-'))).toBe(true);
  });

  it('lets one of two people take a gap, and tells the other by role who has it', async () => {
    const gap = (await find(cast.researcher, 'no.vio-1', 'OPEN'))!;
    const both = await Promise.all([act(cast.researcher, 'take', gap), act(cast.reviewer, 'take', gap)]);
    expect(both.filter((answer) => answer.gap)).toHaveLength(1);
    const lost = both.find((answer) => answer.problems)!.problems![0]!;
    expect(lost.code).toBe('GAP_TAKEN');
    expect(lost.message).toMatch(/^A (researcher|reviewer) (took|has) this gap/);
    const won = both[0]!.gap ? cast.researcher : cast.reviewer;
    const other = both[0]!.gap ? cast.reviewer : cast.researcher;
    expect(await find(won, 'no.vio-1', 'MINE')).toMatchObject({ state: 'TAKEN', mine: true });
    expect(await find(other, 'no.vio-1', 'MINE')).toBeUndefined();
    const theirs = (await find(other, 'no.vio-1', 'TAKEN'))!;
    expect(await codeOf(act(other, 'finish', theirs, { note: 'Mine now.' }))).toBe('GAP_TAKEN');
    expect(await codeOf(act(other, 'release', theirs))).toBe('GAP_TAKEN');
    expect((await act(cast.lead, 'release', theirs)).gap).toMatchObject({ state: 'OPEN', role: 'REGIONAL_LEAD' });
  });

  it('puts a gap off, wakes it by undo, and asks for a day that can be', async () => {
    const gap = (await find(cast.researcher, 'no.crm-1', 'OPEN'))!;
    const refused = await act(cast.researcher, 'snooze', gap, { until: '2020-01-01' });
    expect(refused.problems![0]).toMatchObject({ code: 'SNOOZE_RANGE', field: 'until' });
    const [{ day }] = (await askDatabase(service.database.setUpUrl, `SELECT (current_date + 30)::text AS day`)) as [
      { day: string },
    ];
    const snoozed = (await act(cast.researcher, 'snooze', gap, { until: day })).gap!;
    expect(snoozed).toMatchObject({ state: 'SNOOZED', until: day, version: 1 });
    expect(await find(cast.researcher, 'no.crm-1', 'OPEN')).toBeUndefined();
    expect(await codeOf(act(cast.reviewer, 'undo', snoozed))).toBe('NOTHING_TO_UNDO');
    expect((await act(cast.researcher, 'undo', snoozed)).gap).toMatchObject({ state: 'OPEN', version: 2 });
    expect(await codeOf(act(cast.researcher, 'undo', { ...snoozed, version: 2 }))).toBe('NOTHING_TO_UNDO');
  });

  it('brings a gap back on the day until which it was put off', async () => {
    const gap = (await find(cast.researcher, 'pg.stg-3', 'OPEN'))!;
    const [{ day }] = (await askDatabase(service.database.setUpUrl, `SELECT (current_date + 30)::text AS day`)) as [
      { day: string },
    ];
    await act(cast.researcher, 'snooze', gap, { until: day });
    expect(await find(cast.researcher, gap.id, 'SNOOZED')).toBeDefined();
    await askDatabase(
      service.database.setUpUrl,
      `SET ROLE app_owner; UPDATE gap_work SET until = current_date, version = version + 1 WHERE jurisdiction = 'PG'`,
    );
    expect(await find(cast.researcher, gap.id, 'OPEN')).toMatchObject({ state: 'OPEN', version: 2, until: null });
  });

  it('brings a finished gap back when the cell changes and still lacks something', async () => {
    const links = [{ jurisdiction: 'NZ', criterion: 'CRM-1.a', effect: 'SUPPORTS' }];
    const first = await submitted(cast.researcher, law({ links }));
    await move(cast.reviewer, 'approve', first);
    await move(cast.second, 'approve', first);
    const gap = (await find(cast.researcher, 'nz.crm-1', 'OPEN'))!;
    const missing = await act(cast.researcher, 'finish', gap, { note: '  ' });
    expect(missing.problems![0]).toMatchObject({ code: 'MISSING', field: 'note' });
    const done = (await act(cast.researcher, 'finish', gap, { note: 'Asked the ministry; nothing to be had.' })).gap!;
    expect(done).toMatchObject({ state: 'DONE', note: 'Asked the ministry; nothing to be had.' });
    expect(await find(cast.researcher, 'nz.crm-1', 'OPEN')).toBeUndefined();
    const second = await submitted(
      cast.researcher,
      law({ links: [{ jurisdiction: 'NZ', criterion: 'CRM-1.b', effect: 'SUPPORTS' }] }),
    );
    await move(cast.reviewer, 'approve', second);
    await move(cast.second, 'approve', second);
    expect(await find(cast.researcher, 'nz.crm-1', 'OPEN')).toMatchObject({ state: 'OPEN', note: null });
  });

  it('is moved by those who work for the region alone', async () => {
    const gap = (await find(elsewhere, 'no.stg-1', 'OPEN'))!;
    expect(await codeOf(act(elsewhere, 'take', gap))).toBe('NO_RIGHTS');
    expect(await codeOf(act(cast.campaigner, 'take', gap))).toBe('NO_RIGHTS');
    expect(await codeOf(act(cast.admin, 'take', gap))).toBe('NO_RIGHTS');
    expect(await codeOf(act(cast.researcher, 'take', { ...gap, id: 'zz.stg-1' }))).toBe('UNKNOWN_JURISDICTION');
    expect(await codeOf(act(cast.researcher, 'take', { ...gap, version: 4 }))).toBe('STALE_VERSION');
    expect(await codeOf(act(cast.researcher, 'release', gap))).toBe('NOT_TAKEN');
  });

  it('answers a repeated request with the first answer, and writes each step into the audit log', async () => {
    const gap = (await find(cast.researcher, 'no.stg-1', 'OPEN'))!;
    const key = randomUUID();
    const twice = [await act(cast.researcher, 'take', gap, { key }), await act(cast.researcher, 'take', gap, { key })];
    expect(twice[0]!.gap).toEqual(twice[1]!.gap);
    const lines = await askDatabase<{ action: string; subject_id: string; detail: unknown }>(
      service.database.setUpUrl,
      `SELECT action, subject_id, detail FROM audit_entry WHERE subject_kind = 'CELL' AND subject_id LIKE '%NO|STG-1'`,
    );
    expect(lines).toEqual([{ action: 'gap.take', subject_id: 'SW-2015|NO|STG-1', detail: { version: 1 } }]);
  });
});
