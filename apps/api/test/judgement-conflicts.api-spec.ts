import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  approve,
  cellOf,
  codes,
  done,
  objectTo,
  override,
  proposeAssessment,
  rate,
  type RecordSeen,
} from './people/judge.js';
import { signInCast, type Cast } from './people/sign-in.js';
import { attach, law, move } from './people/write.js';
import { startService, type TestService } from './start-service.js';

/** What comes between an assessment and its approval, and what an assessment may not say. */
let service: TestService;
let cast: Cast;

beforeAll(async () => {
  service = await startService();
  cast = await signInCast(service);
}, 120_000);

afterAll(() => service?.stop());

/** A law that supports or contradicts a criterion from a day on, published by three people. */
const publish = async (jurisdiction: string, criterion: string, effect: string, inForceFrom = '2003-06-28') => {
  const links = [{ jurisdiction, criterion, effect }];
  const draft = await attach(
    cast.researcher,
    law({ links, inForceFrom, adopted: inForceFrom, published: inForceFrom }),
  );
  const sent = await move(cast.researcher, 'submit', draft.evidence!);
  await move(cast.reviewer, 'approve', sent.evidence!);
  const published = await move(cast.second, 'approve', sent.evidence!);
  expect(published.problems).toEqual([]);
};
const put = async (change: Record<string, unknown>): Promise<RecordSeen> =>
  done(await proposeAssessment(cast.researcher, override(change)));

describe('a state that shows what its parts say', () => {
  it('is not assessed for an earlier day either, for an assessment speaks from its day on', async () => {
    await publish('AU-NSW', 'CRM-1.a', 'SUPPORTS');
    await publish('AU-WA', 'CRM-1.a', 'CONTRADICTS');
    expect(await cellOf(cast.lead, 'AU', 'CRM-1', 'status', { asOf: '2000-01-01' })).toEqual({
      status: 'NOT_ASSESSED',
    });
    const early = await proposeAssessment(cast.researcher, override({ jurisdiction: 'AU', asOf: '2000-01-01' }));
    expect(codes(early)).toEqual(['ROLL_UP jurisdiction']);
    expect(early.problems[0]!.message).toMatch(
      /on 2003-06-28 at the least\. Assess the parts instead: AU-NSW, AU-WA\./,
    );
  });

  it('is assessed from the day on which it has an answer of its own, and not from before it', async () => {
    await publish('AU-NSW', 'CRM-3.a', 'SUPPORTS');
    await publish('AU-WA', 'CRM-3.a', 'CONTRADICTS');
    await publish('AU', 'CRM-3.a', 'SUPPORTS', '2010-01-01');
    const on = (asOf: string) =>
      proposeAssessment(cast.researcher, override({ jurisdiction: 'AU', obligation: 'CRM-3', asOf }));
    expect(codes(await on('2005-01-01'))).toEqual(['ROLL_UP jurisdiction']);
    done(await objectTo(cast.researcher, 'withdraw', done(await on('2010-01-01'))));
  });

  it('is not assessed by what was proposed before its parts were', async () => {
    const where = { jurisdiction: 'AU', obligation: 'VIO-1' };
    const [waits, disputed] = [await put(where), await put(where)];
    const differs = done(await rate(cast.reviewer, 'differ', disputed, { status: 'MET' }));
    await publish('AU-NSW', 'VIO-1.a', 'SUPPORTS');
    await publish('AU-WA', 'VIO-1.a', 'CONTRADICTS');
    expect(await cellOf(cast.lead, 'AU', 'VIO-1', 'status')).toEqual({ status: 'VARIES' });
    const refusals = [
      await approve(cast.reviewer, waits),
      await rate(cast.second, 'differ', waits, { status: 'MET' }),
      await rate(cast.second, 'adjudicate', differs, { status: 'MET' }),
    ];
    for (const refused of refusals) {
      expect(codes(refused)).toEqual(['ROLL_UP']);
      expect(refused.problems[0]!.message).toMatch(/Decline this, and assess the parts instead: AU-NSW, AU-WA\./);
    }
    expect(await cellOf(cast.lead, 'AU', 'VIO-1', 'status')).toEqual({ status: 'VARIES' });
  });
});

describe('two assessments of one cell, proposed on the same state of it', () => {
  const WORDS =
    /^(A reviewer|A regional lead|You) approved another assessment of this cell on \d{4}-\d\d-\d\d at \d\d:\d\d UTC, after this was proposed: (NOT_MET|CONTRARY) from .* withdraw this, or decline it, and propose anew/;

  it('do not end each other: the second is refused, with who decided what and when', async () => {
    const where = { jurisdiction: 'FI', obligation: 'VIO-1' };
    const first = await put(where);
    const [second, disputed] = [
      await put({ ...where, status: 'CONTRARY' }),
      await put({ ...where, asOf: '2024-01-01' }),
    ];
    const differs = done(await rate(cast.lead, 'differ', disputed, { status: 'MET' }));
    const approved = done(await approve(cast.reviewer, first));
    for (const refused of [
      await approve(cast.second, second),
      await rate(cast.second, 'differ', second, { status: 'MET' }),
      await rate(cast.second, 'adjudicate', differs, { status: 'MET' }),
    ]) {
      expect(codes(refused)).toEqual(['STALE_PROPOSAL']);
      expect(refused.problems[0]!.message).toMatch(WORDS);
    }
    expect((await approve(cast.reviewer, second)).problems[0]!.message).toMatch(/^You approved another/);
    expect(await cellOf(cast.lead, 'FI', 'VIO-1', 'status assessments { status endedAt }')).toEqual({
      status: 'NOT_MET',
      assessments: [{ status: 'NOT_MET', endedAt: null }],
    });
    // Proposed anew on what stands now, it goes through; so it does where the other one is taken back.
    const anew = await put({ ...where, status: 'CONTRARY' });
    done(await objectTo(cast.lead, 'withdraw', approved));
    done(await approve(cast.second, second));
    expect(codes(await approve(cast.second, anew))).toEqual(['STALE_PROPOSAL']);
  });

  it('approved at one moment: exactly one of the two, every time', async () => {
    const where = { jurisdiction: 'FI', obligation: 'CRM-2' };
    for (let round = 0; round < 15; round += 1) {
      const [one, other] = [await put(where), await put({ ...where, status: 'CONTRARY' })];
      const answers = await Promise.all([approve(cast.reviewer, one), approve(cast.second, other)]);
      expect(answers.filter(({ judgement }) => judgement !== null)).toHaveLength(1);
      const lost = answers.find(({ judgement }) => judgement === null)!;
      expect([codes(lost), lost.problems[0]!.message]).toEqual([['STALE_PROPOSAL'], expect.stringMatching(WORDS)]);
    }
  });
});

describe('what the rules propose', () => {
  it('is confirmed and never overridden by itself, nor needs a rule of whoever decides so', async () => {
    const { proposal } = await cellOf(cast.lead, 'NO', 'CRM-1', 'proposal { status confidence }');
    const { status, confidence } = proposal as { status: string; confidence: string };
    const same = await proposeAssessment(cast.researcher, override({ status, confidence }));
    expect(codes(same)).toEqual(['SAME_AS_RULES kind']);
    const proposed = await put({ status: 'MET', confidence: 'LOW' });
    const rules = { status, confidence, rule: null };
    const disputed = done(await rate(cast.reviewer, 'differ', proposed, rules));
    const decided = done(await rate(cast.second, 'adjudicate', disputed, rules));
    expect(decided.assessment).toMatchObject({ kind: 'CONFIRM', status });
    expect(decided.assessment!.ratings).toMatchObject([
      { seat: 'AUTHOR', status: 'MET' },
      { seat: 'SECOND', status, rule: null },
      { seat: 'ADJUDICATOR', status, rule: null },
    ]);
    expect(await cellOf(cast.lead, 'NO', 'CRM-1', 'basis status')).toEqual({ basis: 'ASSESSED', status });
  });
});
