import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  approve,
  cellOf,
  codes,
  done,
  objectTo,
  override,
  proposeAssessment,
  proposeReliability,
  rate,
} from './people/judge.js';
import { invite, signInCast, type Cast, type Person } from './people/sign-in.js';
import { attach, law, move } from './people/write.js';
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

const CELL =
  'status basis reviewDue newEvidenceSince direction proposal { status } assessment { kind status disputed }';
const flagsOf = async (jurisdiction: string, obligation: string): Promise<number> => {
  const answer = await service.ask(
    `query ($j: [String!], $o: [String!]) { matrix(filter: { jurisdictions: $j, obligations: $o }) { rows { flags } } }`,
    { j: [jurisdiction], o: [obligation] },
  );
  return parseInt((answer.data!['matrix'] as { rows: { flags: string }[] }).rows[0]!.flags, 16);
};
/** A law that supports or contradicts a criterion, written, submitted and approved by two. */
const publish = async (criterion: string, jurisdiction: string, effect: string): Promise<string> => {
  const draft = await attach(cast.researcher, law({ links: [{ jurisdiction, criterion, effect }] }));
  const sent = await move(cast.researcher, 'submit', draft.evidence!);
  await move(cast.reviewer, 'approve', sent.evidence!);
  const published = await move(cast.second, 'approve', sent.evidence!);
  return published.evidence!.id;
};

describe('a confirmation', () => {
  it('holds by two people, and lapses when new evidence changes the proposal', async () => {
    await publish('CRM-1.a', 'NZ', 'SUPPORTS');
    const proposed = done(
      await proposeAssessment(cast.researcher, {
        jurisdiction: 'NZ',
        direction: 'IMPROVING',
        directionReason: 'The act of 2003.',
      }),
    );
    expect(await cellOf(everyone, 'NZ', 'CRM-1', CELL)).toMatchObject({ basis: 'PROPOSED', assessment: null });
    const approved = await approve(cast.reviewer, proposed);
    expect(approved.cells).toEqual([{ id: 'nz.crm-1', status: 'MET', basis: 'ASSESSED' }]);
    expect(await cellOf(everyone, 'NZ', 'CRM-1', CELL)).toEqual({
      ...{ status: 'MET', basis: 'ASSESSED', reviewDue: false, newEvidenceSince: false, direction: 'IMPROVING' },
      ...{ proposal: { status: 'MET' }, assessment: { kind: 'CONFIRM', status: 'MET', disputed: false } },
    });
    expect(done(approved).assessment!.ratings).toEqual([
      expect.objectContaining({ seat: 'AUTHOR', role: 'RESEARCHER', status: 'MET', holds: true }),
      expect.objectContaining({ seat: 'SECOND', role: 'REVIEWER', status: 'MET', reason: null, holds: true }),
    ]);
    expect((await flagsOf('NZ', 'CRM-1')) & 4).toBe(4);

    await publish('CRM-1.b', 'NZ', 'CONTRADICTS');
    expect(await cellOf(everyone, 'NZ', 'CRM-1', CELL)).toMatchObject({
      basis: 'PROPOSED',
      reviewDue: true,
      direction: null,
    });
    expect((await flagsOf('NZ', 'CRM-1')) & 4).toBe(0);
  });

  it('is refused where the rules propose nothing, or something else', async () => {
    const nothing = await proposeAssessment(cast.researcher, { jurisdiction: 'SE', obligation: 'LVG-4' });
    expect(codes(nothing)).toEqual(['NOTHING_TO_CONFIRM kind']);
    expect(codes(await proposeAssessment(cast.researcher, { status: 'MET' }))).toEqual(['CONFIRMS_OTHERWISE status']);
  });
});

describe('an override', () => {
  it('holds until people withdraw it, and is flagged when new evidence changes the proposal', async () => {
    const proposed = done(await proposeAssessment(cast.reviewer, override({ obligation: 'VIO-1' })));
    const approved = done(await approve(cast.lead, proposed));
    expect(await cellOf(everyone, 'NO', 'VIO-1', CELL)).toMatchObject({
      ...{ status: 'NOT_MET', basis: 'ASSESSED', proposal: { status: 'PARTLY_MET' }, newEvidenceSince: false },
    });
    await publish('VIO-1.a', 'NO', 'CONTRADICTS');
    expect(await cellOf(everyone, 'NO', 'VIO-1', CELL)).toMatchObject({
      ...{ status: 'NOT_MET', basis: 'ASSESSED', reviewDue: true, newEvidenceSince: true },
    });
    const withdrawn = await objectTo(cast.second, 'withdraw', approved);
    expect(withdrawn.cells).toMatchObject([{ id: 'no.vio-1', basis: 'PROPOSED' }]);
    expect(await cellOf(everyone, 'NO', 'VIO-1', CELL)).toMatchObject({ assessment: null, reviewDue: false });
  });

  it('names everything that is wrong with it', async () => {
    const refuse = async (change: Record<string, unknown>) => codes(await proposeAssessment(cast.researcher, change));
    expect(await refuse(override({ reason: ' ' }))).toEqual(['MISSING reason']);
    expect(await refuse(override({ rule: null, confidence: null }))).toEqual(['MISSING confidence', 'MISSING rule']);
    expect(await refuse(override({ rule: 'common-sense' }))).toEqual(['UNKNOWN_RULE rule']);
    expect(await refuse(override({ status: 'VARIES' }))).toEqual(['NOT_GRADED status']);
    expect(await refuse(override({ direction: 'WORSENING' }))).toEqual(['MISSING directionReason']);
    expect(await refuse(override({ asOf: '2031-01-01' }))).toEqual(['DATE_IN_FUTURE asOf']);
    expect(await refuse(override({ decidedBy: 'SE' }))).toEqual(['NOT_A_PARENT decidedBy']);
    expect(await refuse({ kind: 'NOT_APPLICABLE', reason: '' })).toEqual(['MISSING reason']);
    const ofAnother = { kind: 'DECIDED_BY_PARENT', jurisdiction: 'AU-NSW', decidedBy: 'NZ' };
    expect(await refuse(ofAnother)).toEqual(['NOT_A_PARENT decidedBy']);
    expect(await refuse(override({ cellVersion: 99 }))).toEqual(['STALE_PROPOSAL cellVersion']);
    expect(codes(await proposeAssessment(elsewhere, override()))).toEqual(['NO_RIGHTS_IN_REGION']);
    expect(codes(await proposeAssessment(cast.campaigner, override()))).toEqual(['NO_RIGHTS_IN_REGION']);
    const working = await proposeAssessment(cast.researcher, override({ standard: 'SW-2016' }));
    expect(codes(working)).toEqual(['WORKING_READING standard']);
  });

  it('is approved by no author, and not on a proposal that has changed since', async () => {
    const own = done(await proposeAssessment(cast.lead, override({ jurisdiction: 'FI' })));
    expect(codes(await approve(cast.lead, own))).toEqual(['AUTHOR_CANNOT_APPROVE']);
    expect(codes(await approve(cast.researcher, own))).toEqual(['NO_RIGHTS_IN_REGION']);
    await publish('CRM-1.a', 'FI', 'SUPPORTS');
    const stale = await approve(cast.reviewer, own);
    expect(codes(stale)).toEqual(['STALE_PROPOSAL']);
    expect(stale.problems[0]!.message).toMatch(/CRM-1\.a was UNKNOWN and is YES/);
    done(await objectTo(cast.reviewer, 'decline', own));
  });

  it('speaks from its day on, and a later one for that day takes its place', async () => {
    const put = async (change: Record<string, unknown>): Promise<void> => {
      const proposed = done(
        await proposeAssessment(cast.researcher, override({ jurisdiction: 'PG', obligation: 'STG-3', ...change })),
      );
      done(await approve(cast.reviewer, proposed));
    };
    await put({ asOf: '2024-01-01', status: 'PARTLY_MET' });
    await put({ asOf: '2026-01-01', status: 'CONTRARY' });
    await put({ asOf: '2026-01-01', status: 'MET' });
    const on = async (asOf: string) => (await cellOf(everyone, 'PG', 'STG-3', 'status', { asOf }))['status'];
    expect([await on('2023-12-31'), await on('2025-06-01'), await on('2026-02-01')]).toEqual([
      'NOT_MET',
      'PARTLY_MET',
      'MET',
    ]);
    const { assessments } = await cellOf(everyone, 'PG', 'STG-3', 'assessments { status endedAt }');
    expect(assessments).toEqual([
      { status: 'MET', endedAt: null },
      { status: 'CONTRARY', endedAt: expect.any(String) },
      { status: 'PARTLY_MET', endedAt: null },
    ]);
  });
});

describe('two raters who differ', () => {
  it('leave both views, a third person decides, and the view that lost is a position', async () => {
    const proposed = done(await proposeAssessment(cast.researcher, override()));
    expect(codes(await rate(cast.reviewer, 'differ', proposed, { status: 'NOT_MET', confidence: 'MEDIUM' }))).toEqual([
      'SAME_RATING status',
    ]);
    expect(codes(await rate(cast.reviewer, 'differ', proposed, { status: 'MET', reason: '' }))).toEqual([
      'REASON_REQUIRED reason',
    ]);
    expect(codes(await rate(cast.reviewer, 'differ', proposed, { status: 'MET', rule: null }))).toEqual([
      'MISSING rule',
    ]);
    const disputed = done(await rate(cast.reviewer, 'differ', proposed, { status: 'PARTLY_MET' }));
    expect(disputed).toMatchObject({ state: 'DISPUTED', version: 2 });
    expect(await cellOf(everyone, 'NO', 'CRM-1', CELL)).toMatchObject({ basis: 'PROPOSED', assessment: null });
    expect(codes(await approve(cast.second, disputed))).toEqual(['WRONG_STATE']);
    expect(codes(await rate(cast.reviewer, 'adjudicate', disputed, { status: 'MET' }))).toEqual([
      'RATER_CANNOT_ADJUDICATE',
    ]);
    const decided = await rate(cast.second, 'adjudicate', disputed, { status: 'NOT_MET', rule: null });
    expect(decided.cells).toEqual([{ id: 'no.crm-1', status: 'NOT_MET', basis: 'ASSESSED' }]);
    expect(done(decided).assessment!.ratings).toMatchObject([
      { seat: 'AUTHOR', status: 'NOT_MET', holds: false },
      { seat: 'SECOND', status: 'PARTLY_MET', holds: false },
      { seat: 'ADJUDICATOR', status: 'NOT_MET', confidence: 'LOW', rule: 'contrary', holds: true },
    ]);
    const cell = await cellOf(everyone, 'NO', 'CRM-1', `${CELL} contested positions { party partyName value text }`);
    expect(cell).toMatchObject({
      ...{ contested: true, assessment: { disputed: true } },
      positions: [{ party: 'DISSENTING_RATER', partyName: null, value: 'PARTLY_MET', text: expect.any(String) }],
    });
    done(await objectTo(cast.lead, 'withdraw', done(decided)));
    expect(await cellOf(everyone, 'NO', 'CRM-1', 'positions { id }')).toEqual({ positions: [] });
  });

  it('show no dissent that its rater keeps to themselves', async () => {
    const proposed = done(await proposeAssessment(cast.researcher, override()));
    const quiet = { status: 'MET', keepDissent: false };
    const disputed = done(await rate(cast.reviewer, 'differ', proposed, quiet));
    const decided = done(await rate(cast.lead, 'adjudicate', disputed, { status: 'NOT_MET' }));
    expect(await cellOf(everyone, 'NO', 'CRM-1', 'positions { id }')).toEqual({ positions: [] });
    done(await objectTo(cast.lead, 'withdraw', decided));
  });
});

describe('a federation', () => {
  it('leaves out the part whose parent decides, and refuses to assess the roll-up itself', async () => {
    await publish('CRM-1.a', 'AU-NSW', 'SUPPORTS');
    await publish('CRM-1.a', 'AU-WA', 'CONTRADICTS');
    expect(await cellOf(everyone, 'AU', 'CRM-1', 'status')).toEqual({ status: 'VARIES' });
    const refused = await proposeAssessment(cast.researcher, override({ jurisdiction: 'AU' }));
    expect(codes(refused)).toEqual(['ROLL_UP jurisdiction']);
    expect(refused.problems[0]!.message).toMatch(/AU-NSW, AU-WA/);
    const parent = { kind: 'DECIDED_BY_PARENT', jurisdiction: 'AU-WA', decidedBy: 'AU' };
    const approved = await approve(cast.reviewer, done(await proposeAssessment(cast.researcher, parent)));
    expect(approved.cells.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'au-wa.crm-1 NOT_APPLICABLE',
      'au.crm-1 NOT_ASSESSED',
    ]);
    expect(await cellOf(everyone, 'AU-WA', 'CRM-1', 'decidedByParent { code }')).toEqual({
      decidedByParent: { code: 'AU' },
    });
    expect(await cellOf(everyone, 'AU', 'CRM-1', 'rollUp { parts }')).toEqual({ rollUp: { parts: 7 } });
  });
});

describe('a change of reliability', () => {
  it('needs two reviewers, and corrects every cell that rests on the source', async () => {
    const id = await publish('VIO-2.a', 'FJ', 'SUPPORTS');
    const found = await service.ask('query ($id: ID!) { evidence(id: $id) { source { id reliability } } }', { id });
    const source = (found.data!['evidence'] as { source: { id: string } }).source.id;
    const change = { source, reliability: 'E', reason: 'The gazette was a forgery.' };
    expect(codes(await proposeReliability(cast.researcher, change))).toEqual(['NO_RIGHTS_IN_REGION']);
    expect(codes(await proposeReliability(cast.reviewer, { ...change, reliability: 'A' }))).toEqual([
      'SAME_RELIABILITY reliability',
    ]);
    expect(codes(await proposeReliability(cast.reviewer, { ...change, reason: '' }))).toEqual([
      'REASON_REQUIRED reason',
    ]);
    const proposed = done(await proposeReliability(cast.reviewer, change));
    const rival = done(await proposeReliability(cast.second, { ...change, reliability: 'C' }));
    expect(codes(await approve(cast.reviewer, proposed))).toEqual(['AUTHOR_CANNOT_APPROVE']);
    expect(await cellOf(everyone, 'FJ', 'VIO-2', 'status')).toEqual({ status: 'MET' });
    const approved = await approve(cast.second, proposed);
    expect(approved.cells).toEqual([{ id: 'fj.vio-2', status: 'NOT_ASSESSED', basis: 'PROPOSED' }]);
    expect(codes(await approve(cast.reviewer, rival))).toEqual(['STALE_PROPOSAL']);
    const { history } = await cellOf(everyone, 'FJ', 'VIO-2', 'history(first: 1) { kind }');
    expect(history).toEqual([{ kind: 'CORRECTION' }]);
    expect(codes(await objectTo(cast.lead, 'withdraw', done(approved)))).toEqual(['WRONG_KIND']);
    const founding = await cellOf(everyone, 'NO', 'CRM-1', 'evidence { source { id code } }');
    const ours = (founding['evidence'] as { source: { id: string; code: string | null } }[])[0]!.source;
    const refused = await proposeReliability(cast.reviewer, { ...change, source: ours.id });
    expect(codes(refused)).toEqual(['CATALOGUE_ITEM']);
  });
});
