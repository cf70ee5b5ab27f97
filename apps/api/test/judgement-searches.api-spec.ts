import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addPosition, approve, cellOf, codes, done, objectTo, recordSearch } from './people/judge.js';
import { invite, signInCast, type Cast, type Person } from './people/sign-in.js';
import { attach, law, move, object } from './people/write.js';
import { startService, type TestService } from './start-service.js';

let service: TestService;
let cast: Cast;
let elsewhere: Person;
const everyone: Pick<Person, 'ask'> = { ask: (query, variables) => service.ask(query, variables) };

beforeAll(async () => {
  service = await startService();
  cast = await signInCast(service);
  elsewhere = await invite(service, cast.admin, 'RESEARCHER', ['africa']);
}, 120_000);

afterAll(() => service?.stop());

const waiting = async (who: Person): Promise<string[]> => {
  const answer = await who.ask('{ judgementQueue(first: 100) { nodes { id } } }');
  return (answer.data!['judgementQueue'] as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
};

describe('a search on record', () => {
  const SEARCHES = 'status searches { on places languages terms by approvedBy cellCount }';

  it('makes NO_EVIDENCE of what nobody looked at, once a second person approved it, and says who by role', async () => {
    const before = await cellOf(everyone, 'IS', 'CRM-2', SEARCHES);
    expect(before).toEqual({ status: 'NOT_ASSESSED', searches: [] });
    const record = done(await recordSearch(cast.researcher));
    expect(record).toMatchObject({ kind: 'SEARCH', state: 'PENDING', version: 1 });
    expect(await cellOf(everyone, 'IS', 'CRM-2', SEARCHES)).toEqual(before);
    expect(await cellOf(cast.reviewer, 'IS', 'CRM-2', SEARCHES)).toEqual(before);
    expect(await waiting(cast.reviewer)).toContain(record.id);
    expect(await waiting(cast.researcher)).not.toContain(record.id);
    const waited = new Date().toISOString();
    const approved = await approve(cast.reviewer, record);
    expect(approved.cells).toEqual([{ id: 'is.crm-2', status: 'NO_EVIDENCE', basis: 'PROPOSED' }]);
    expect(await cellOf(everyone, 'IS', 'CRM-2', SEARCHES)).toEqual({
      status: 'NO_EVIDENCE',
      searches: [
        {
          on: '2026-10',
          places: ['Lovdata', 'Library of the parliament'],
          languages: ['no', 'en'],
          terms: 'expungement of convictions for selling sex',
          ...{ by: 'RESEARCHER', approvedBy: 'REVIEWER', cellCount: 1 },
        },
      ],
    });
    // It is not known before it was made, nor before it was approved.
    expect(await cellOf(everyone, 'IS', 'CRM-2', SEARCHES, { asOf: '2026-09-30' })).toEqual(before);
    expect(await cellOf(everyone, 'IS', 'CRM-2', SEARCHES, { knownAt: waited })).toEqual(before);

    // However the moment is written: the minute in which it was approved begins before that.
    const { searches } = await cellOf(everyone, 'IS', 'CRM-2', 'searches { approvedAt }');
    const { approvedAt } = (searches as { approvedAt: string }[])[0]!;
    const knownAt = (text: string) => cellOf(everyone, 'IS', 'CRM-2', SEARCHES, { knownAt: text });
    expect(await knownAt(`${approvedAt.slice(0, 16)}Z`)).toEqual(before);
    expect(await knownAt(`${approvedAt.slice(0, 19)}Z`)).toEqual(before);
    expect((await knownAt(new Date().toISOString().replace('Z', '999Z')))['searches']).toHaveLength(1);

    const withdrawn = await objectTo(cast.second, 'withdraw', done(approved));
    expect(withdrawn.cells).toEqual([{ id: 'is.crm-2', status: 'NOT_ASSESSED', basis: 'PROPOSED' }]);
    const { rows } = await changesOf('IS', 'CRM-2');
    expect(rows).toEqual(['KNOWLEDGE NOT_ASSESSED NO_EVIDENCE', 'CORRECTION NO_EVIDENCE NOT_ASSESSED']);
  });

  it('of this year counts from the day on which it was put on record, and of October from its last day', async () => {
    const where = { cells: [{ jurisdiction: 'SE', obligation: 'LVG-4' }] };
    const on = async (asOf?: string) => {
      const clocks = asOf === undefined ? {} : { asOf };
      const { status, searches } = await cellOf(everyone, 'SE', 'LVG-4', 'status searches { on }', clocks);
      return [status, (searches as { on: string }[]).map((search) => search.on)];
    };
    const now = new Date();
    const year = String(now.getUTCFullYear());
    done(await approve(cast.reviewer, done(await recordSearch(cast.researcher, { ...where, on: year }))));
    expect(await on()).toEqual(['NO_EVIDENCE', [year]]);
    const yesterday = new Date(now.getTime() - 86_400_000).toISOString().slice(0, 10);
    expect(await on(yesterday)).toEqual(['NOT_ASSESSED', []]);
    done(await approve(cast.reviewer, done(await recordSearch(cast.researcher, { ...where, on: '2025-10' }))));
    expect(await on('2025-10-30')).toEqual(['NOT_ASSESSED', []]);
    expect(await on('2025-10-31')).toEqual(['NO_EVIDENCE', ['2025-10']]);
  });

  it('shows to nobody outside its region while it waits', async () => {
    const record = done(await recordSearch(cast.researcher));
    const find = async (who: Person) =>
      (await who.ask('query ($id: ID!) { judgement(id: $id) { id yours actions } }', { id: record.id })).data;
    expect(await find(elsewhere)).toEqual({ judgement: null });
    expect(await find(cast.campaigner)).toEqual({ judgement: null });
    expect(await find(cast.researcher)).toEqual({
      judgement: { id: record.id, yours: true, actions: ['WITHDRAW'] },
    });
    expect(await find(cast.lead)).toMatchObject({ judgement: { actions: ['APPROVE', 'DECLINE'] } });
    const open = await service.ask('query ($id: ID!) { judgement(id: $id) { id } }', { id: record.id });
    expect(open.errors?.[0]?.extensions['code']).toBe('NOT_SIGNED_IN');
    expect((await objectTo(cast.reviewer, 'decline', record)).judgement).toMatchObject({ state: 'DECLINED' });
    expect(codes(await approve(cast.second, record))).toEqual(['STALE_VERSION version']);
  });

  it('says everything that is wrong with it, by field', async () => {
    const refused = await recordSearch(cast.researcher, {
      cells: [
        { jurisdiction: 'IS', obligation: 'CRM-2' },
        { jurisdiction: 'IS', obligation: 'CRM-2' },
        { jurisdiction: 'XX', obligation: 'NON-1' },
      ],
      on: '2031',
    });
    expect(codes(refused)).toEqual([
      'DUPLICATE_CELL cells.1',
      'UNKNOWN_JURISDICTION cells.2.jurisdiction',
      'UNKNOWN_OBLIGATION cells.2.obligation',
      'DATE_IN_FUTURE on',
    ]);
    expect(codes(await recordSearch(cast.researcher, { cells: [], places: [], terms: ' ' }))).toEqual([
      'MISSING cells',
      'MISSING places',
      'MISSING terms',
    ]);
    const many = Array.from({ length: 201 }, () => ({ jurisdiction: 'IS', obligation: 'CRM-2' }));
    expect(codes(await recordSearch(cast.researcher, { cells: many }))).toEqual(['TOO_MANY cells']);
    expect(codes(await recordSearch(elsewhere))).toEqual(['NO_RIGHTS_IN_REGION']);
    expect(codes(await recordSearch(cast.campaigner))).toEqual(['NO_RIGHTS_IN_REGION']);
    expect(codes(await recordSearch(cast.researcher, { standard: 'SW-2016' }))).toEqual(['WORKING_READING standard']);
  });

  it('is approved by nobody who put it there, and by nobody without the right', async () => {
    const record = done(await recordSearch(cast.lead));
    expect(codes(await approve(cast.lead, record))).toEqual(['AUTHOR_CANNOT_APPROVE']);
    expect(codes(await approve(cast.researcher, record))).toEqual(['NO_RIGHTS_IN_REGION']);
    expect(codes(await approve(elsewhere, record))).toEqual(['NOT_FOUND id']);
    expect(codes(await objectTo(cast.reviewer, 'decline', record, ' '))).toEqual(['REASON_REQUIRED reason']);
    expect(codes(await objectTo(cast.researcher, 'withdraw', record))).toEqual(['NO_RIGHTS_IN_REGION']);
    done(await objectTo(cast.lead, 'withdraw', record));
  });
});

describe('a position', () => {
  const POSITIONS = 'contested positions { party partyName value text on until url }';

  it('stands beside the status, contests it where it differs, and is followed by a newer one of its party', async () => {
    expect(await cellOf(everyone, 'NO', 'CRM-1', POSITIONS)).toMatchObject({ positions: [] });
    const first = done(await addPosition(cast.researcher));
    expect(await cellOf(everyone, 'NO', 'CRM-1', POSITIONS)).toMatchObject({ positions: [] });
    const approved = done(await approve(cast.reviewer, first));
    expect(await cellOf(everyone, 'NO', 'CRM-1', POSITIONS)).toMatchObject({
      contested: true,
      positions: [{ party: 'STATE', partyName: 'Ministry of Justice', value: 'MET', on: '2020-05', until: null }],
    });
    const agrees = { value: 'CONTRARY', on: '2024-03-01', text: 'The state regrets the offence.' };
    const second = done(await addPosition(cast.researcher, { ...agrees, partyName: 'Prime Minister’s office' }));
    done(await approve(cast.second, second));
    const now = await cellOf(everyone, 'NO', 'CRM-1', POSITIONS);
    expect(now['positions']).toEqual([expect.objectContaining({ value: 'CONTRARY', on: '2024-03-01' })]);
    const then = await cellOf(everyone, 'NO', 'CRM-1', POSITIONS, { asOf: '2024-02-29' });
    expect(then).toMatchObject({ contested: true, positions: [{ value: 'MET', until: '2024-02-29' }] });
    const group = { party: 'SEX_WORKER_LED_GROUP', partyName: 'PION', value: null, on: '2022' };
    done(await approve(cast.reviewer, done(await addPosition(cast.researcher, group))));
    expect((await cellOf(everyone, 'NO', 'CRM-1', POSITIONS))['positions']).toHaveLength(2);

    done(await objectTo(cast.reviewer, 'withdraw', done(await current(second.id))));
    expect((await cellOf(everyone, 'NO', 'CRM-1', POSITIONS))['positions']).toContainEqual(
      expect.objectContaining({ value: 'MET', until: null }),
    );
    done(await objectTo(cast.reviewer, 'withdraw', approved));
  });

  it('is served with the published item and the source that it was read in, and with neither that is public no longer', async () => {
    const READ = 'positions { url evidence { id state } source { title } }';
    const draft = await attach(
      cast.researcher,
      law({ links: [{ jurisdiction: 'IS', criterion: 'CRM-1.a', effect: 'CONTEXT' }] }),
    );
    const sent = await move(cast.researcher, 'submit', draft.evidence!);
    await move(cast.reviewer, 'approve', sent.evidence!);
    const item = (await move(cast.second, 'approve', sent.evidence!)).evidence!;
    const read = { jurisdiction: 'IS', url: null, evidenceId: item.id };
    done(await approve(cast.reviewer, done(await addPosition(cast.researcher, read))));
    const title = 'Prostitution Reform Act 2003';
    expect(await cellOf(everyone, 'IS', 'CRM-1', READ)).toEqual({
      positions: [{ url: null, evidence: { id: item.id, state: 'APPROVED' }, source: { title } }],
    });
    await object(cast.lead, 'withdraw', item);
    for (const who of [everyone, cast.lead]) {
      expect(await cellOf(who, 'IS', 'CRM-1', READ)).toEqual({
        positions: [{ url: null, evidence: null, source: null }],
      });
    }
    const cited = await cellOf(everyone, 'NO', 'CRM-1', 'evidence { source { id title } }');
    const { source } = (cited['evidence'] as { source: { id: string; title: string } }[])[0]!;
    const other = { jurisdiction: 'FI', sourceId: source.id };
    done(await approve(cast.reviewer, done(await addPosition(cast.researcher, other))));
    expect(await cellOf(everyone, 'FI', 'CRM-1', 'positions { evidence { id } source { title } }')).toEqual({
      positions: [{ evidence: null, source: { title: source.title } }],
    });
  });

  it('is refused without a place where it can be read, for a rater, and with dates the wrong way round', async () => {
    const refused = await addPosition(cast.researcher, { url: null, party: 'DISSENTING_RATER', until: '2019' });
    expect(codes(refused)).toEqual(['DISSENT_FROM_ASSESSMENT party', 'DATES_REVERSED until', 'SOURCE_MISSING url']);
    expect(codes(await addPosition(cast.researcher, { value: 'VARIES' }))).toEqual(['INVALID_CHOICE value']);
    const unknown = '00000000-0000-4000-8000-000000000000';
    expect(codes(await addPosition(cast.researcher, { evidenceId: unknown }))).toEqual(['UNKNOWN_EVIDENCE evidenceId']);
    expect(codes(await addPosition(cast.researcher, { sourceId: 'x' }))).toEqual(['UNKNOWN_SOURCE sourceId']);
  });
});

const current = async (id: string) => {
  const answer = await cast.lead.ask('query ($id: ID!) { judgement(id: $id) { id version state kind } }', { id });
  return { judgement: answer.data!['judgement'] as never, cells: [], problems: [] };
};

const changesOf = async (jurisdiction: string, obligation: string): Promise<{ rows: string[] }> => {
  const answer = await service.ask(
    `query ($j: String!, $o: String!) { cell(jurisdiction: $j, obligation: $o) {
       history(first: 10) { kind before { status } after { status } } } }`,
    { j: jurisdiction, o: obligation },
  );
  const cell = answer.data?.['cell'] as {
    history: { kind: string; before: { status: string }; after: { status: string } }[];
  };
  return {
    rows: cell.history.map(({ kind, before, after }) => `${kind} ${before.status} ${after.status}`).reverse(),
  };
};
