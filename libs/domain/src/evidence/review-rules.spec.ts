import fc from 'fast-check';
import { REVIEW_STATES, ROLES } from '../vocabulary/vocabulary.js';
import {
  isPublishedBy,
  mayApprove,
  mayDecline,
  mayRevise,
  maySendBack,
  maySubmit,
  mayWithdraw,
  type Permission,
  type ReviewedItem,
  type Reviewer,
} from './review-rules.js';

const person = (id: string, role: (typeof ROLES)[number], ...regions: string[]): Reviewer => ({
  id,
  grants: regions.map((region) => ({ role, region })),
});

const item: ReviewedItem = {
  state: 'SUBMITTED',
  authorId: 'author',
  lastEditorId: 'author',
  approvals: [],
  regions: ['europe', 'pacific'],
};
const draft: ReviewedItem = { ...item, state: 'DRAFT' };
const published: ReviewedItem = { ...item, state: 'APPROVED', approvals: ['one', 'two'] };
const code = (permission: Permission): string => (permission.ok ? 'OK' : permission.code);
const message = (permission: Permission): string => (permission.ok ? '' : permission.message);

describe('to approve', () => {
  it.each([
    ['a reviewer of all regions', person('one', 'REVIEWER', '*'), item, 'OK'],
    ['a reviewer of each region', person('one', 'REVIEWER', 'europe', 'pacific'), item, 'OK'],
    ['a regional lead', person('one', 'REGIONAL_LEAD', '*'), item, 'OK'],
    ['a reviewer of one of two regions', person('one', 'REVIEWER', 'europe'), item, 'NO_RIGHTS_IN_REGION'],
    ['a researcher', person('one', 'RESEARCHER', '*'), item, 'NO_RIGHTS_IN_REGION'],
    ['an administrator', person('one', 'ADMIN', '*'), item, 'NO_RIGHTS_IN_REGION'],
    ['the author', person('author', 'REVIEWER', '*'), item, 'AUTHOR_CANNOT_APPROVE'],
    ['the author without rights', person('author', 'RESEARCHER', '*'), item, 'AUTHOR_CANNOT_APPROVE'],
    ['the last editor', person('two', 'REVIEWER', '*'), { ...item, lastEditorId: 'two' }, 'AUTHOR_CANNOT_APPROVE'],
    ['who has done so', person('one', 'REVIEWER', '*'), { ...item, approvals: ['one'] }, 'ALREADY_APPROVED_BY_YOU'],
    ['a second person', person('two', 'REVIEWER', '*'), { ...item, approvals: ['one'] }, 'OK'],
    ['a draft', person('one', 'REVIEWER', '*'), draft, 'WRONG_STATE'],
    ['what is published', person('one', 'REVIEWER', '*'), published, 'WRONG_STATE'],
    ['an item of no region', person('one', 'REVIEWER', '*'), { ...item, regions: [] }, 'NO_RIGHTS_IN_REGION'],
  ] as [string, Reviewer, ReviewedItem, string][])('%s: %#', (_, member, reviewed, expected) =>
    expect(code(mayApprove(reviewed, member))).toBe(expected),
  );

  it('says why in sentences that name the region', () => {
    expect(message(mayApprove(item, person('author', 'REVIEWER', '*')))).toBe(
      'You wrote or last changed this item, so two others must approve it.',
    );
    expect(message(mayApprove(item, person('one', 'REVIEWER', 'europe')))).toContain('pacific');
    expect(message(mayApprove({ ...item, approvals: ['one'] }, person('one', 'REVIEWER', '*')))).toBe(
      'You have approved this item already. A second person must approve it too.',
    );
    expect(message(mayApprove(published, person('one', 'REVIEWER', '*')))).toContain('published');
  });
});

describe('the other steps', () => {
  it.each([
    ['the author submits', maySubmit(draft, person('author', 'RESEARCHER', 'europe', 'pacific')), 'OK'],
    [
      'and again when it was sent back',
      maySubmit({ ...draft, state: 'SENT_BACK' }, person('author', 'RESEARCHER', '*')),
      'OK',
    ],
    ['not without rights there', maySubmit(draft, person('author', 'RESEARCHER', 'europe')), 'NO_RIGHTS_IN_REGION'],
    ['not as a reviewer', maySubmit(draft, person('author', 'REVIEWER', '*')), 'NO_RIGHTS_IN_REGION'],
    ['another does not submit', maySubmit(draft, person('other', 'RESEARCHER', '*')), 'NOT_YOUR_DRAFT'],
    ['nobody submits twice', maySubmit(item, person('author', 'RESEARCHER', '*')), 'WRONG_STATE'],
    ['the author changes a draft', mayRevise(draft, person('author', 'RESEARCHER', '*')), 'OK'],
    ['nobody changes what is in review', mayRevise(item, person('author', 'RESEARCHER', '*')), 'WRONG_STATE'],
    ['another does not change it', mayRevise(draft, person('other', 'RESEARCHER', '*')), 'NOT_YOUR_DRAFT'],
    ['sent back with a reason', maySendBack(item, person('one', 'REVIEWER', '*'), 'The date is unclear.'), 'OK'],
    ['not without one', maySendBack(item, person('one', 'REVIEWER', '*'), '  '), 'REASON_REQUIRED'],
    [
      'nor with a very long one',
      maySendBack(item, person('one', 'REVIEWER', '*'), 'r'.repeat(2001)),
      'REASON_TOO_LONG',
    ],
    ['nor elsewhere', maySendBack(item, person('one', 'REVIEWER', 'africa'), 'Why'), 'NO_RIGHTS_IN_REGION'],
    ['declined with a reason', mayDecline(item, person('one', 'REVIEWER', '*'), 'It is about another law.'), 'OK'],
    ['a draft is not declined', mayDecline(draft, person('one', 'REVIEWER', '*'), 'Why'), 'WRONG_STATE'],
    ['declined without a reason', mayDecline(item, person('one', 'REVIEWER', '*'), ''), 'REASON_REQUIRED'],
    ['withdrawn by one of all its regions', mayWithdraw(published, person('one', 'REVIEWER', '*'), 'It harms.'), 'OK'],
    ['not of one of two', mayWithdraw(published, person('one', 'REVIEWER', 'europe'), 'Why'), 'NO_RIGHTS_IN_REGION'],
    ['not from elsewhere', mayWithdraw(published, person('one', 'REVIEWER', 'africa'), 'Why'), 'NO_RIGHTS_IN_REGION'],
    [
      'its author withdraws it, published or not',
      mayWithdraw(published, person('author', 'RESEARCHER', '*'), 'It harms.'),
      'OK',
    ],
    ['the author withdraws a draft', mayWithdraw(draft, person('author', 'RESEARCHER', '*'), 'A mistake.'), 'OK'],
    ['always with a reason', mayWithdraw(published, person('one', 'REVIEWER', '*'), ''), 'REASON_REQUIRED'],
    ['once', mayWithdraw({ ...item, state: 'WITHDRAWN' }, person('one', 'REVIEWER', '*'), 'Why'), 'WRONG_STATE'],
  ] as [string, Permission, string][])('%s', (_, permission, expected) => expect(code(permission)).toBe(expected));
});

describe('four eyes', () => {
  const ids = ['author', 'editor', 'one', 'two', 'three'];
  const someone = fc.record({
    id: fc.constantFrom(...ids),
    grants: fc.array(
      fc.record({ role: fc.constantFrom(...ROLES), region: fc.constantFrom('europe', 'pacific', 'africa', '*') }),
      { maxLength: 3 },
    ),
  });

  it('no run of approvals publishes without two people who are neither author nor last editor', () => {
    let publishedRuns = 0;
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 8 }), fc.constantFrom('author', 'editor'), (people, lastEditorId) => {
        const approvals: string[] = [];
        for (const member of people) {
          const now = { ...item, lastEditorId, approvals };
          if (!isPublishedBy(now) && mayApprove(now, member).ok) approvals.push(member.id);
        }
        const valid = new Set(approvals.filter((id) => id !== 'author' && id !== lastEditorId));
        expect(valid.size).toBe(approvals.length);
        expect(isPublishedBy({ ...item, lastEditorId, approvals })).toBe(valid.size === 2);
        if (valid.size === 2) publishedRuns += 1;
      }),
      { numRuns: 500 },
    );
    expect(publishedRuns).toBeGreaterThan(5);
  });

  it('counts nobody twice, and neither author nor last editor', () => {
    expect(isPublishedBy({ ...item, approvals: ['one', 'one'] })).toBe(false);
    expect(isPublishedBy({ ...item, approvals: ['one', 'author'] })).toBe(false);
    expect(isPublishedBy({ ...item, lastEditorId: 'two', approvals: ['one', 'two'] })).toBe(false);
    expect(isPublishedBy({ ...item, approvals: ['one', 'two'] })).toBe(true);
  });

  it('only what is in review can be approved', () => {
    for (const state of REVIEW_STATES) {
      expect(mayApprove({ ...item, state }, person('one', 'REVIEWER', '*')).ok).toBe(state === 'SUBMITTED');
    }
  });
});
