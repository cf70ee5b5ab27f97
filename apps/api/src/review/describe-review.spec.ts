import type { DecisionRecord, EvidenceRecord } from '@states-must/database';
import type { Member, Role } from '@states-must/domain';
import { countAvailable, describeReview, obstacleOf, type OpenReview } from './describe-review.js';

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
    links: [{ quote: null }],
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
  id: 'given',
  decision: 'APPROVE',
  memberId,
  at: '2026-11-24T10:00:00.000Z',
  version: 2,
  contentHash: 'aa',
  reason: null,
  role: 'REVIEWER',
  checks: null,
  undoes: null,
  secondsLeft: 0,
  ...change,
});

/** Who may review: the two of the cases unless said otherwise. */
const opened = (
  record: EvidenceRecord,
  decisions: DecisionRecord[],
  reviewers = ['reviewer', 'other'],
): OpenReview => ({
  record,
  decisions,
  reviewers,
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
      'an approval from before it was sent for review again does not count',
      item(),
      [approval('reviewer', { version: 1 }), approval('author', { decision: 'SUBMIT', id: 'sent again' })],
      reviewer,
      ['SEND_BACK', 'APPROVE', 'DECLINE', 'WITHDRAW'],
    ],
    [
      'an approval of an older version with the same content counts',
      item(),
      [approval('reviewer', { version: 1 })],
      reviewer,
      ['SEND_BACK', 'DECLINE', 'WITHDRAW'],
    ],
    [
      'an approval that was taken back does not count',
      item(),
      [approval('reviewer'), approval('reviewer', { id: 'back', decision: 'UNDO', undoes: 'given' })],
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
    ['its author may take back what is published', item({ state: 'APPROVED' }), [], author, ['WITHDRAW']],
    ['what is declined stays so', item({ state: 'DECLINED' }), [], reviewer, []],
    ["the catalogue's items are changed there", item({ state: 'APPROVED', origin: 'CATALOGUE' }), [], reviewer, []],
  ])('%s', (_name, record, decisions, who, actions) => {
    expect([...describeReview(opened(record, decisions), who).actions].sort()).toEqual([...actions].sort());
  });
});

describe('the review of an item', () => {
  it('counts valid approvals and knows the own one', () => {
    const decisions = [approval('reviewer', { version: 1 }), approval('reviewer'), approval('other')];
    const review = describeReview(opened(item(), decisions), reviewer);
    expect(review).toMatchObject({ approvals: 2, approvalsNeeded: 2, approvedByYou: true, yours: false });
    expect(review.events.map((event) => event.byYou)).toEqual([true, true, false]);
  });

  it('no longer counts the approval of a person who may not review any more', () => {
    const review = describeReview(opened(item(), [approval('other')], ['reviewer']), reviewer);
    expect(review).toMatchObject({ approvals: 0 });
    expect(review.events).toHaveLength(1);
  });

  it('names nobody', () => {
    const review = describeReview(opened(item(), [approval('other')]), reviewer);
    expect(JSON.stringify(review)).not.toContain('other');
    expect(JSON.stringify(review)).not.toContain('author');
  });
});

describe('the obstacle', () => {
  const decisions = [approval('reviewer')];

  it.each<[string, EvidenceRecord, DecisionRecord[], Member, string[], string | null]>([
    ['none for who may approve', item(), [], reviewer, ['reviewer', 'other'], null],
    [
      'the author learns that two others must',
      item(),
      [],
      author,
      ['reviewer', 'other'],
      'You wrote or last changed this',
    ],
    [
      'a second approval by one person',
      item(),
      decisions,
      reviewer,
      ['reviewer', 'other'],
      'A second person must approve',
    ],
    ['rights in one region only', item(), [], member('x', ['REVIEWER', 'africa']), ['reviewer', 'other'], 'mena'],
    ['too few people: says how many', item(), [], reviewer, ['reviewer'], '2 more people must approve it, and only 1'],
    ['the author is none of them', item(), [], reviewer, ['reviewer', 'author'], 'and only 1 person may at present'],
    [
      'nobody left: says so',
      item(),
      decisions,
      reviewer,
      ['reviewer'],
      'One more person must approve it, and nobody may',
    ],
    ['none for a campaigner, who expects no action', item(), [], member('x', ['CAMPAIGNER', '*']), ['a', 'b'], null],
    ['none for a draft', item({ state: 'DRAFT' }), [], author, [], null],
  ])('%s', (_name, record, made, who, reviewers, said) => {
    const obstacle = obstacleOf(opened(record, made, reviewers), who);
    if (said === null) expect(obstacle).toBeNull();
    else expect(obstacle).toContain(said);
  });
});

describe('the people who may still approve', () => {
  it('are neither its author nor its last editor, and have not approved', () => {
    const all = ['author', 'editor', 'reviewer', 'other'];
    expect(countAvailable(opened(item({ lastEditorId: 'editor' }), [approval('reviewer')], all))).toBe(1);
  });
});
