import type { DecisionRecord, EvidenceRecord } from '@states-must/database';
import type { Member, Role } from '@states-must/domain';
import { describeReview, obstacleOf } from './describe-review.js';

const item = (change: Partial<EvidenceRecord> = {}): EvidenceRecord =>
  ({
    id: 'item',
    origin: 'MEMBER',
    state: 'SUBMITTED',
    version: 2,
    contentHash: 'aa',
    authorId: 'author',
    lastEditorId: 'author',
    regions: ['africa', 'mena'],
    ...change,
  }) as EvidenceRecord;

const member = (id: string, ...grants: [Role, string][]): Member => ({
  id,
  email: `${id}@example.org`,
  displayName: id,
  active: true,
  grants: grants.map(([role, region]) => ({ role, region })),
});

const approval = (memberId: string, change: Partial<DecisionRecord> = {}): DecisionRecord => ({
  decision: 'APPROVE',
  memberId,
  at: '2026-11-24T10:00:00.000Z',
  version: 2,
  contentHash: 'aa',
  reason: null,
  role: 'REVIEWER',
  ...change,
});

const reviewer = member('reviewer', ['REVIEWER', '*']);
const author = member('author', ['RESEARCHER', '*']);

describe('the actions on an item', () => {
  it.each<[string, EvidenceRecord, DecisionRecord[], Member, string[]]>([
    ['a reviewer decides on what is submitted', item(), [], reviewer, ['SEND_BACK', 'APPROVE', 'DECLINE', 'WITHDRAW']],
    [
      'who approved it already may not do so again',
      item(),
      [approval('reviewer')],
      reviewer,
      ['SEND_BACK', 'DECLINE', 'WITHDRAW'],
    ],
    [
      'an approval of an older version does not count',
      item(),
      [approval('reviewer', { version: 1 })],
      reviewer,
      ['SEND_BACK', 'APPROVE', 'DECLINE', 'WITHDRAW'],
    ],
    [
      'an approval of other content does not count',
      item(),
      [approval('reviewer', { contentHash: 'bb' })],
      reviewer,
      ['SEND_BACK', 'APPROVE', 'DECLINE', 'WITHDRAW'],
    ],
    ['its author may take it back while it waits', item(), [], author, ['WITHDRAW']],
    ['its author writes while it is a draft', item({ state: 'DRAFT' }), [], author, ['REVISE', 'SUBMIT', 'WITHDRAW']],
    ['its author mends what was sent back', item({ state: 'SENT_BACK' }), [], author, ['REVISE', 'SUBMIT', 'WITHDRAW']],
    ['a reviewer of one of two regions decides nothing', item(), [], member('x', ['REVIEWER', 'africa']), []],
    [
      'a lead reviews too',
      item(),
      [],
      member('x', ['REGIONAL_LEAD', '*']),
      ['SEND_BACK', 'APPROVE', 'DECLINE', 'WITHDRAW'],
    ],
    ['an administrator reviews nothing', item(), [], member('x', ['ADMIN', '*']), []],
    ['what is published can only be withdrawn', item({ state: 'APPROVED' }), [], reviewer, ['WITHDRAW']],
    ["what is published is no longer its author's", item({ state: 'APPROVED' }), [], author, []],
    ['what is declined stays so', item({ state: 'DECLINED' }), [], reviewer, []],
    ["the catalogue's items are changed there", item({ state: 'APPROVED', origin: 'CATALOGUE' }), [], reviewer, []],
  ])('%s', (_name, record, decisions, who, actions) => {
    expect([...describeReview(record, decisions, who).actions].sort()).toEqual([...actions].sort());
  });
});

describe('the review of an item', () => {
  it('counts valid approvals and knows the own one', () => {
    const decisions = [approval('reviewer', { version: 1 }), approval('reviewer'), approval('other')];
    const review = describeReview(item(), decisions, reviewer);
    expect(review).toMatchObject({ approvals: 2, approvalsNeeded: 2, approvedByYou: true, yours: false });
    expect(review.events.map((event) => event.byYou)).toEqual([true, true, false]);
  });

  it('names nobody', () => {
    const review = describeReview(item(), [approval('other')], reviewer);
    expect(JSON.stringify(review)).not.toContain('other');
    expect(JSON.stringify(review)).not.toContain('author');
  });
});

describe('the obstacle', () => {
  const decisions = [approval('reviewer')];

  it.each<[string, EvidenceRecord, DecisionRecord[], Member, number, string | null]>([
    ['none for who may approve', item(), [], reviewer, 2, null],
    ['the author learns that two others must', item(), [], author, 2, 'You wrote or last changed this item'],
    ['a second approval by one person', item(), decisions, reviewer, 1, 'A second person must approve it too.'],
    ['rights in one region only', item(), [], member('x', ['REVIEWER', 'africa']), 2, 'mena'],
    ['too few people: says how many there are', item(), [], reviewer, 1, '2 more people must approve it, and only 1'],
    ['nobody left: says so', item(), decisions, reviewer, 0, 'One more person must approve it, and nobody may'],
    ['none for a campaigner, who expects no action', item(), [], member('x', ['CAMPAIGNER', '*']), 2, null],
    ['none for a draft', item({ state: 'DRAFT' }), [], author, 0, null],
  ])('%s', (_name, record, made, who, available, said) => {
    const obstacle = obstacleOf(record, made, who, available);
    if (said === null) expect(obstacle).toBeNull();
    else expect(obstacle).toContain(said);
  });
});
