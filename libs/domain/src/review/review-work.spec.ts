import type { Day } from '../dates/partial-date.js';
import type { ReviewedItem } from '../evidence/review-rules.js';
import type { Role } from '../vocabulary/vocabulary.js';
import { assignableTo, mayAssign, mayBeDue, mayRelease } from './assignment-rules.js';
import { checkChecklist, checksDue, REVIEW_CHECKS, type ReviewCheck } from './checklist.js';
import { validateComment } from './comment-input.js';
import { mayUndo, type UndoableDecision } from './undo-rules.js';

const item = (change: Partial<ReviewedItem> = {}): ReviewedItem => ({
  state: 'SUBMITTED',
  authorId: 'author',
  lastEditorId: 'editor',
  approvals: [],
  regions: ['africa'],
  ...change,
});
const member = (id: string, role: Role = 'REVIEWER', region = 'africa') => ({ id, grants: [{ role, region }] });
const code = (permission: { ok: true } | { ok: false; code: string }): string =>
  permission.ok ? 'OK' : permission.code;

describe('the checklist', () => {
  const quoted = [{ quote: null }, { quote: 'is not illegal' }];

  it('asks for the quote only where there is one', () => {
    expect(checksDue([{ quote: null }])).not.toContain('QUOTE_MATCHES');
    expect(checksDue(quoted)).toEqual(REVIEW_CHECKS);
  });

  it.each<[string, ReviewCheck[] | null, boolean]>([
    ['none given: as before there were lists', null, true],
    ['all that is due', [...REVIEW_CHECKS], true],
    ['an empty list', [], false],
    ['all but the one that protects people', REVIEW_CHECKS.filter((check) => check !== 'NOBODY_AT_RISK'), false],
    ['all but the quote', REVIEW_CHECKS.filter((check) => check !== 'QUOTE_MATCHES'), false],
  ])('%s', (_name, given, ok) => {
    expect(checkChecklist(given, quoted).ok).toBe(ok);
  });

  it('names what is missing and the mend, and keeps what was ticked beyond it once', () => {
    const missing = checkChecklist(['DATES_RIGHT', 'EFFECT_RIGHT', 'SOURCE_OPENED'], [{ quote: null }]);
    expect(missing).toMatchObject({ message: expect.stringMatching(/NOBODY_AT_RISK.*puts nobody at risk.*tick it/) });
    expect(checkChecklist([...REVIEW_CHECKS, ...REVIEW_CHECKS], [{ quote: null }])).toEqual({
      ok: true,
      checks: REVIEW_CHECKS,
    });
  });
});

describe('taking a decision back', () => {
  const taken = (change: Partial<UndoableDecision> = {}): UndoableDecision => ({
    decision: 'APPROVE',
    memberId: 'one',
    version: 2,
    undone: false,
    secondsLeft: 10,
    ...change,
  });
  const at = (version: number, change: Partial<ReviewedItem> = {}) => ({ ...item(change), version });

  it.each<[string, UndoableDecision, ReturnType<typeof at>, string, string]>([
    ['a first approval', taken(), at(2, { approvals: ['one'] }), 'one', 'OK'],
    ['a publication', taken(), at(3, { state: 'APPROVED', approvals: ['one', 'two'] }), 'one', 'OK'],
    ['a sending back', taken({ decision: 'SEND_BACK' }), at(3, { state: 'SENT_BACK' }), 'one', 'OK'],
    ['a refusal', taken({ decision: 'DECLINE' }), at(3, { state: 'DECLINED' }), 'one', 'OK'],
    ['in the last second', taken({ secondsLeft: 1 }), at(2, { approvals: ['one'] }), 'one', 'OK'],
    ['after it', taken({ secondsLeft: 0 }), at(2, { approvals: ['one'] }), 'one', 'TOO_LATE_TO_UNDO'],
    ['twice', taken({ undone: true }), at(2), 'one', 'ALREADY_UNDONE'],
    ['by somebody else', taken(), at(2, { approvals: ['one'] }), 'two', 'NOT_YOUR_DECISION'],
    ['a withdrawal', taken({ decision: 'WITHDRAW' }), at(3, { state: 'WITHDRAWN' }), 'one', 'CANNOT_BE_UNDONE'],
    ['a taking back', taken({ decision: 'UNDO' }), at(2), 'one', 'CANNOT_BE_UNDONE'],
    ['what was revised since', taken({ decision: 'SEND_BACK' }), at(4, { state: 'SENT_BACK' }), 'one', 'MOVED_ON'],
    ['what was withdrawn since', taken(), at(4, { state: 'WITHDRAWN', approvals: ['one'] }), 'one', 'MOVED_ON'],
    ['an approval of another content', taken(), at(6), 'one', 'MOVED_ON'],
  ])('%s', (_name, decision, standing, who, expected) => {
    expect(code(mayUndo(decision, standing, who))).toBe(expected);
  });
});

describe('giving work to somebody', () => {
  const reviewers = ['author', 'editor', 'one', 'two'];

  it('reaches those who may approve it', () => {
    expect(assignableTo(item({ approvals: ['two'] }), reviewers)).toEqual(['one']);
  });

  it.each<[string, ReviewedItem, ReturnType<typeof member>, string, string | null, string]>([
    ['taken by a reviewer', item(), member('one'), 'one', null, 'OK'],
    ['given by a lead', item(), member('lead', 'REGIONAL_LEAD'), 'two', null, 'OK'],
    ['to its author', item(), member('lead', 'REGIONAL_LEAD'), 'author', null, 'CANNOT_APPROVE_IT'],
    ['to its last editor', item(), member('editor'), 'editor', null, 'AUTHOR_CANNOT_APPROVE'],
    ['to who has approved', item({ approvals: ['two'] }), member('one'), 'two', null, 'CANNOT_APPROVE_IT'],
    ['to oneself after approving', item({ approvals: ['one'] }), member('one'), 'one', null, 'ALREADY_APPROVED_BY_YOU'],
    ['to a stranger', item(), member('one'), 'nobody', null, 'CANNOT_APPROVE_IT'],
    ['where somebody has it', item(), member('one'), 'one', 'two', 'ALREADY_ASSIGNED'],
    ['from another region', item(), member('one', 'REVIEWER', 'mena'), 'one', null, 'NO_RIGHTS_IN_REGION'],
    ['by a researcher', item(), member('one', 'RESEARCHER'), 'one', null, 'NO_RIGHTS_IN_REGION'],
    ['what does not wait', item({ state: 'APPROVED' }), member('one'), 'one', null, 'WRONG_STATE'],
  ])('%s', (_name, what, who, to, assigned, expected) => {
    expect(code(mayAssign(what, who, to, reviewers, assigned))).toBe(expected);
  });

  it('is released by whoever reviews all of its regions, and never due in the past', () => {
    expect(code(mayRelease(item(), member('one')))).toBe('OK');
    expect(code(mayRelease(item({ regions: ['africa', 'mena'] }), member('one')))).toBe('NO_RIGHTS_IN_REGION');
    const today = '2026-11-24' as Day;
    expect([null, today, '2026-11-23' as Day].map((due) => code(mayBeDue(due, today)))).toEqual([
      'OK',
      'OK',
      'DUE_IN_PAST',
    ]);
  });
});

describe('a comment', () => {
  it('is trimmed, and every fault names its field', () => {
    expect(validateComment({ body: ' Section 7 ', mentions: [' Ana '] })).toEqual({
      ok: true,
      value: { body: 'Section 7', mentions: ['Ana'] },
    });
    const faults = validateComment({ body: ' ', mentions: ['', 'x'.repeat(201)] });
    expect(faults).toMatchObject({
      problems: [
        { path: ['body'], code: 'MISSING' },
        { path: ['mentions', '0'], code: 'MISSING' },
        { path: ['mentions', '1'], code: 'TOO_LONG' },
      ],
    });
  });
});
