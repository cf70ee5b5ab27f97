import { describe, expect, it } from '@jest/globals';
import { dayBefore } from '../dates/day.js';
import { partialDate } from '../dates/parse-partial-date.js';
import type { Day } from '../dates/partial-date.js';
import { validateAssessment, validateRating, type AssessmentInput } from './assessment-input.js';
import { dissentingRatings, heldRating, kindOfRating, positionsInTurn, type PositionOnRecord } from './held-view.js';
import type { CheckedInput } from './judgement-input.js';
import {
  mayAdjudicate,
  mayApproveRecord,
  mayDeclineRecord,
  mayDiffer,
  mayPropose,
  mayWithdrawRecord,
  openJudgementActions,
  type JudgedRecord,
} from './judgement-rules.js';
import { validatePosition } from './position-input.js';
import { searchDone } from './search-day.js';
import { validateSearch } from './search-input.js';

const member = (id: string, ...grants: string[]) => ({
  id,
  grants: grants.map((text) => {
    const [role, region = '*'] = text.split('@');
    return { role: role as 'REVIEWER', region };
  }),
});
const author = member('author', 'RESEARCHER', 'REVIEWER');
const reviewer = member('reviewer', 'REVIEWER');
const lead = member('lead', 'REGIONAL_LEAD@europe');
const record = (change: Partial<JudgedRecord> = {}): JudgedRecord => ({
  ...{ kind: 'ASSESSMENT', state: 'PENDING', authorId: 'author', raters: ['author'], regions: ['europe'] },
  ...change,
});
const code = (permission: { ok: boolean; code?: string }) => (permission.ok ? 'ok' : permission.code);

describe('the life of a record', () => {
  it('is begun by those who may write such a thing in each of its regions', () => {
    expect(code(mayPropose('SEARCH', ['europe'], member('r', 'RESEARCHER@europe')))).toBe('ok');
    expect(code(mayPropose('SEARCH', ['europe', 'africa'], member('r', 'RESEARCHER@europe')))).toBe(
      'NO_RIGHTS_IN_REGION',
    );
    expect(code(mayPropose('POSITION', ['europe'], reviewer))).toBe('NO_RIGHTS_IN_REGION');
    expect(code(mayPropose('ASSESSMENT', ['europe'], reviewer))).toBe('ok');
    expect(code(mayPropose('RELIABILITY', ['europe'], member('r', 'RESEARCHER')))).toBe('NO_RIGHTS_IN_REGION');
    expect(code(mayPropose('RELIABILITY', [], lead))).toBe('NO_RIGHTS_IN_REGION');
  });

  it('is decided by a second person alone, once', () => {
    expect(code(mayApproveRecord(record(), author))).toBe('AUTHOR_CANNOT_APPROVE');
    expect(code(mayApproveRecord(record(), reviewer))).toBe('ok');
    expect(code(mayApproveRecord(record(), lead))).toBe('ok');
    expect(code(mayApproveRecord(record({ regions: ['africa'] }), lead))).toBe('NO_RIGHTS_IN_REGION');
    expect(code(mayApproveRecord(record({ state: 'APPROVED' }), reviewer))).toBe('WRONG_STATE');
    expect(code(mayDeclineRecord(record(), author, 'Because.'))).toBe('AUTHOR_CANNOT_APPROVE');
    expect(code(mayDeclineRecord(record(), reviewer, ' '))).toBe('REASON_REQUIRED');
    expect(code(mayDeclineRecord(record(), reviewer, 'x'.repeat(2001)))).toBe('REASON_TOO_LONG');
    expect(code(mayDeclineRecord(record(), reviewer, 'a\u202eb'))).toBe('REASON_UNSAFE');
  });

  it('is disputed between two and settled by a third', () => {
    expect(code(mayDiffer(record({ kind: 'SEARCH' }), reviewer, 'Because.'))).toBe('WRONG_KIND');
    expect(code(mayDiffer(record(), reviewer, 'Because.'))).toBe('ok');
    const disputed = record({ state: 'DISPUTED', raters: ['author', 'reviewer'] });
    expect(code(mayApproveRecord(disputed, lead))).toBe('WRONG_STATE');
    expect(code(mayAdjudicate(disputed, reviewer, 'Because.'))).toBe('RATER_CANNOT_ADJUDICATE');
    expect(code(mayAdjudicate(disputed, author, 'Because.'))).toBe('RATER_CANNOT_ADJUDICATE');
    expect(code(mayAdjudicate(disputed, lead, 'Because.'))).toBe('ok');
    expect(code(mayDeclineRecord(disputed, reviewer, 'Because.'))).toBe('RATER_CANNOT_ADJUDICATE');
  });

  it('ends by its author, or once approved by a reviewer; a change of reliability does not', () => {
    expect(code(mayWithdrawRecord(record(), author, 'Because.'))).toBe('ok');
    expect(code(mayWithdrawRecord(record(), lead, 'Because.'))).toBe('NO_RIGHTS_IN_REGION');
    expect(code(mayWithdrawRecord(record({ state: 'APPROVED' }), lead, 'Because.'))).toBe('ok');
    expect(code(mayWithdrawRecord(record({ state: 'DECLINED' }), author, 'Because.'))).toBe('WRONG_STATE');
    const change = record({ kind: 'RELIABILITY', state: 'APPROVED', raters: [] });
    expect(code(mayWithdrawRecord(change, lead, 'Because.'))).toBe('WRONG_KIND');
    expect(openJudgementActions(record(), author)).toEqual(['WITHDRAW']);
    expect(openJudgementActions(record(), member('c', 'CAMPAIGNER'))).toEqual([]);
  });
});

describe('the view that holds', () => {
  const rating = (seat: 'AUTHOR' | 'SECOND' | 'ADJUDICATOR', status: 'MET' | 'NOT_MET', keepDissent = true) => ({
    ...{ seat, status, keepDissent },
  });

  it('is the third person’s where two differed, and the one that lost dissents where its rater lets it', () => {
    const two = [rating('AUTHOR', 'MET'), rating('SECOND', 'NOT_MET')];
    expect(heldRating(two).seat).toBe('AUTHOR');
    const three = [...two, rating('ADJUDICATOR', 'NOT_MET')];
    expect(heldRating(three).status).toBe('NOT_MET');
    expect(dissentingRatings(three).map(({ seat }) => seat)).toEqual(['AUTHOR']);
    expect(dissentingRatings([rating('AUTHOR', 'MET', false), ...three.slice(1)])).toEqual([]);
    expect(() => heldRating([])).toThrow('author');
  });

  it('goes on confirming the rules only while the status is theirs', () => {
    const kind = (author: Parameters<typeof kindOfRating>[0], status: 'MET' | 'NOT_MET' | 'NOT_APPLICABLE') =>
      kindOfRating(author, { status, confidence: 'LOW' }, { status: 'MET', confidence: 'HIGH' });
    expect(kind({ kind: 'CONFIRM', status: 'MET' }, 'MET')).toBe('CONFIRM');
    expect(kind({ kind: 'CONFIRM', status: 'MET' }, 'NOT_MET')).toBe('OVERRIDE');
    expect(kind({ kind: 'OVERRIDE', status: 'MET' }, 'MET')).toBe('OVERRIDE');
    expect(kind({ kind: 'OVERRIDE', status: 'MET' }, 'NOT_APPLICABLE')).toBe('NOT_APPLICABLE');
    expect(kind({ kind: 'DECIDED_BY_PARENT', status: 'NOT_APPLICABLE' }, 'MET')).toBe('OVERRIDE');
  });

  it('confirms the rules where it is exactly what they propose, whatever the author said', () => {
    const proposed = { status: 'MET', confidence: 'HIGH' } as const;
    expect(kindOfRating({ kind: 'OVERRIDE', status: 'NOT_MET' }, proposed, proposed)).toBe('CONFIRM');
    expect(kindOfRating({ kind: 'OVERRIDE', status: 'MET' }, proposed, proposed)).toBe('CONFIRM');
    expect(kindOfRating({ kind: 'NOT_APPLICABLE', status: 'NOT_APPLICABLE' }, proposed, proposed)).toBe('CONFIRM');
  });
});

describe('positions in turn', () => {
  const position = (id: string, on: string, more: Partial<PositionOnRecord> = {}): PositionOnRecord => ({
    ...{ id, party: 'STATE', partyName: 'Ministry', value: 'MET', on: partialDate(on), until: null },
    ...more,
  });
  const untils = (...positions: PositionOnRecord[]) => positionsInTurn(positions).map(({ until }) => until);

  it('end on the day before the next one of the same party', () => {
    expect(untils(position('a', '2020'), position('b', '2024-03'))).toEqual(['2024-02-29', null]);
    expect(untils(position('b', '2024-03'), position('a', '2020'))).toEqual([null, '2024-02-29']);
    expect(untils(position('a', '2020', { until: partialDate('2021') }), position('b', '2024'))).toEqual([
      '2021',
      null,
    ]);
    expect(untils(position('a', '2020', { until: partialDate('2025') }), position('b', '2024'))).toEqual([
      '2023-12-31',
      null,
    ]);
  });

  it('take all bodies of a state for one, and organisations by their name', () => {
    expect(untils(position('a', '2020'), position('b', '2021', { partyName: 'Parliament' }))).toEqual([
      '2020-12-31',
      null,
    ]);
    const group = { party: 'SEX_WORKER_LED_GROUP', partyName: 'PION' } as const;
    expect(untils(position('a', '2020', group), position('b', '2021', { ...group, partyName: 'Rose' }))).toEqual([
      null,
      null,
    ]);
    expect(untils(position('a', '2020', group), position('b', '2021', { ...group, partyName: ' pion' }))).toEqual([
      '2020-12-31',
      null,
    ]);
  });

  it('of one day let the later one hold', () => {
    expect(untils(position('a', '2020'), position('b', '2020'))).toEqual(['2019-12-31', null]);
    expect(['2024-03-01', '2023-01-01', '2024-05-02'].map((day) => dayBefore(day as Day))).toEqual([
      ...['2024-02-29', '2022-12-31', '2024-05-01'],
    ]);
  });
});

describe('a search', () => {
  it('is over on the last day of its date, or on the day on which it was put on record', () => {
    const done = (on: string) => searchDone(partialDate(on), '2026-11-24' as Day);
    expect(['2025', '2026-10', '2026-11-24'].map(done)).toEqual(['2025', '2026-10', '2026-11-24']);
    expect(['2026', '2026-11', '2025/2026'].map(done)).toEqual(['2026-11-24', '2026-11-24', '2026-11-24']);
  });
});

const lookups = {
  hasJurisdiction: (code: string) => ['NO', 'AU', 'AU-WA'].includes(code),
  hasObligation: (code: string) => code === 'CRM-1',
  parentOf: (code: string) => (code === 'AU-WA' ? 'AU' : null),
};
const today = '2026-11-24' as Day;
const wrong = (checked: CheckedInput<unknown>) =>
  checked.ok ? [] : checked.problems.map((problem) => `${problem.code} ${problem.path.join('.')}`);

describe('what makes a record valid', () => {
  const assess = (change: Partial<AssessmentInput>) =>
    wrong(
      validateAssessment(
        { jurisdiction: 'NO', obligation: 'CRM-1', kind: 'CONFIRM', reason: 'Read.', ...change },
        lookups,
        today,
        () => ({ status: 'MET', confidence: 'HIGH' }),
      ),
    );

  it('of an assessment: a reason, a status of its kind, the parent that decides, a day that has come', () => {
    expect(assess({})).toEqual([]);
    expect(assess({ status: 'MET' })).toEqual([]);
    expect(assess({ status: 'CONTRARY' })).toEqual(['CONFIRMS_OTHERWISE status']);
    expect(assess({ reason: '' })).toEqual(['MISSING reason']);
    expect(assess({ kind: 'OVERRIDE', status: 'MET' })).toEqual(['MISSING confidence', 'MISSING rule']);
    expect(assess({ kind: 'OVERRIDE', status: 'MET', confidence: 'LOW', rule: '10' })).toEqual(['UNKNOWN_RULE rule']);
    expect(assess({ kind: 'OVERRIDE', status: 'MET', confidence: 'HIGH', rule: '3' })).toEqual(['SAME_AS_RULES kind']);
    expect(assess({ kind: 'OVERRIDE', status: 'MET', confidence: 'MEDIUM', rule: '3' })).toEqual([]);
    expect(assess({ kind: 'OVERRIDE', status: 'NOT_APPLICABLE', confidence: 'LOW', rule: '8' })).toEqual([
      'NOT_GRADED status',
    ]);
    expect(assess({ kind: 'NOT_APPLICABLE' })).toEqual([]);
    expect(assess({ kind: 'NOT_APPLICABLE', status: 'MET' })).toEqual(['NOT_GRADED status']);
    expect(assess({ kind: 'DECIDED_BY_PARENT', jurisdiction: 'AU-WA', decidedBy: 'AU' })).toEqual([]);
    expect(assess({ kind: 'DECIDED_BY_PARENT', decidedBy: 'AU' })).toEqual(['NOT_A_PARENT decidedBy']);
    expect(assess({ decidedBy: 'AU' })).toEqual(['NOT_A_PARENT decidedBy']);
    expect(assess({ asOf: '2026-11-25' })).toEqual(['DATE_IN_FUTURE asOf']);
    expect(assess({ asOf: '2026-02-30' })).toEqual(['DATE_FORM asOf']);
    expect(assess({ direction: 'STEADY' })).toEqual(['MISSING directionReason']);
  });

  it('of a rating: a graded status with its confidence, or that the duty does not apply without one', () => {
    const rate = (status: string, confidence: string | null) =>
      wrong(validateRating({ status, confidence, reason: 'Read.' }));
    expect(rate('MET', 'LOW')).toEqual([]);
    expect(rate('MET', null)).toEqual(['MISSING confidence']);
    expect(rate('NO_EVIDENCE', 'LOW')).toEqual(['NOT_GRADED status']);
    expect(rate('NOT_APPLICABLE', null)).toEqual([]);
    expect(rate('NOT_APPLICABLE', 'LOW')).toEqual(['NOT_GRADED confidence']);
  });

  it('never throws for what is no record at all', () => {
    for (const input of [null, 3, [], { cells: 3 }, { reason: 7 }]) {
      expect(wrong(validateSearch(input as never, lookups, today)).length).toBeGreaterThan(0);
      expect(wrong(validatePosition(input as never, lookups, today)).length).toBeGreaterThan(0);
      expect(wrong(validateRating(input as never)).length).toBeGreaterThan(0);
    }
  });
});
