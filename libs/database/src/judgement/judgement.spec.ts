import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Day, PartialDate } from '@states-must/domain';
import { Client } from 'pg';
import { gatherFacts } from '../cells/gather-facts.js';
import type { Tx } from '../connection/tx.js';
import { addMember, openHouse, type TestHouse } from '../testing/test-house.js';
import type { JudgementContent } from './judgement-record.js';
import { findJudgement, queueOfJudgements } from './read-judgements.js';
import { insertJudgement, insertRating, moveJudgement, recordJudgementDecision } from './write-judgement.js';

/** The rules are tried here with bare stores and bare SQL: the service's own checks play no part. */
let house: TestHouse;
let author: string;
let reviewer: string;
let other: string;
let elsewhere: string;
const CELL = { standard: 'SW-2015', jurisdiction: 'NO', obligation: 'CRM-2' };
const SEARCH: JudgementContent = {
  kind: 'SEARCH',
  search: {
    on: '2026-10' as PartialDate,
    places: ['Lovdata'],
    languages: ['no'],
    terms: 'expungement of convictions',
    note: null,
  },
};
const ASSESSMENT: JudgementContent = {
  kind: 'ASSESSMENT',
  assessment: {
    asOf: '2026-11-20' as Day,
    direction: 'UNKNOWN',
    directionReason: null,
    seen: { methodVersion: '1.0', status: 'NOT_ASSESSED', answers: {} },
  },
  rating: {
    ...{ seat: 'AUTHOR', kind: 'OVERRIDE', status: 'NOT_MET', confidence: 'LOW', rule: '3', decidedBy: null },
    ...{ reason: 'Nothing provides for it.', keepDissent: true },
  },
};

beforeAll(async () => {
  house = await openHouse();
  author = await addMember(house.owner, 'RESEARCHER', 'REVIEWER');
  reviewer = await addMember(house.owner, 'REVIEWER');
  other = await addMember(house.owner, 'REGIONAL_LEAD');
  elsewhere = await addMember(house.owner, 'RESEARCHER@africa', 'REVIEWER@africa');
}, 120_000);

afterAll(() => house?.close());

const as = <T>(memberId: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  house.database.write({ kind: 'MEMBER', memberId }, work);
const propose = (content: JudgementContent, who = author): Promise<string> =>
  as(who, (tx) => insertJudgement(tx, content, [CELL], { id: who, role: 'RESEARCHER' }));
const decide = (id: string, who: string, version = 1, decision: 'APPROVE' | 'DECLINE' | 'WITHDRAW' = 'APPROVE') =>
  as(who, async (tx) => {
    await recordJudgementDecision(tx, id, version, { id: who, role: 'REVIEWER' }, decision, 'Because.');
    const to = { APPROVE: 'APPROVED', DECLINE: 'DECLINED', WITHDRAW: 'WITHDRAWN' } as const;
    return moveJudgement(tx, id, version, to[decision], 'REVIEWER');
  });
const asPublic = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => house.database.read({ kind: 'PUBLIC' }, work);

async function bare(memberId: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: house.test.rwUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(
      `SELECT set_config('app.caller', 'MEMBER', true), set_config('app.member_id', '${memberId}', true)`,
    );
    for (const statement of statements) await client.query(statement);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

describe('a record', () => {
  let id: string;
  beforeEach(async () => {
    id = await propose(SEARCH);
  });

  it('is seen by its region while it waits, and by nobody else', async () => {
    expect(await as(reviewer, (tx) => findJudgement(tx, id))).toMatchObject({ state: 'PENDING', authorId: author });
    expect(await as(elsewhere, (tx) => findJudgement(tx, id))).toBeNull();
    expect(await asPublic((tx) => findJudgement(tx, id))).toBeNull();
    const facts = await as(reviewer, (tx) => gatherFacts(tx, CELL));
    expect(facts.searches.map((search) => search.id)).not.toContain(id);
  });

  it('waits for those alone who may decide on it', async () => {
    const ids = async (who: string) =>
      (await as(who, (tx) => queueOfJudgements(tx, 'WAITS_FOR_ME', { first: 100, after: null }))).records.map(
        (record) => record.id,
      );
    expect(await ids(reviewer)).toContain(id);
    expect(await ids(author)).not.toContain(id);
    expect(await ids(elsewhere)).toEqual([]);
  });

  it('is approved by a second person, counts, and shows nobody', async () => {
    expect(await decide(id, reviewer)).toBe(true);
    const shown = await asPublic((tx) => findJudgement(tx, id));
    expect(shown).toMatchObject({
      state: 'APPROVED',
      authorId: null,
      authorRole: 'RESEARCHER',
      decidedRole: 'REVIEWER',
    });
    const facts = await house.database.read({ kind: 'CLOCK' }, (tx) => gatherFacts(tx, CELL));
    expect(facts.searches).toContainEqual({ id, on: '2026-10' });
    expect(await decide(id, reviewer, 2, 'APPROVE').catch(() => false)).toBe(false);
    await decide(id, reviewer, 2, 'WITHDRAW');
    expect(await asPublic((tx) => findJudgement(tx, id))).toBeNull();
  });

  it('is not approved by its author, nor with a decision of nobody, nor from elsewhere', async () => {
    const twoPeople = /second person/;
    await expect(decide(id, author)).rejects.toThrow(twoPeople);
    const approve = `UPDATE judgement SET state = 'APPROVED', version = 2, approved_at = now() WHERE id = '${id}'`;
    await expect(bare(reviewer, approve)).rejects.toThrow(twoPeople);
    await expect(decide(id, elsewhere)).rejects.toThrow(/row-level security/);
  });

  it('never changes what it says, nor whose it is, nor skips a version', async () => {
    await expect(bare(author, `UPDATE search_made SET terms = 'x'`)).rejects.toThrow(/permission denied/);
    await expect(bare(reviewer, `UPDATE judgement SET author_id = '${other}' WHERE id = '${id}'`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(bare(reviewer, `UPDATE judgement SET version = 3 WHERE id = '${id}'`)).rejects.toThrow(/next one/);
    await expect(house.owner.query('DELETE FROM search_made')).rejects.toThrow(/never changed/);
  });

  it('cannot be put on record in another name, for another region, or as approved', async () => {
    const insert = (who: string, state: string, region: string) =>
      `INSERT INTO judgement (kind, state, regions, author_id, author_role, version, approved_at)
       VALUES ('SEARCH', '${state}', '{${region}}', '${who}', 'RESEARCHER', 1, CASE '${state}' WHEN 'APPROVED' THEN now() END)`;
    await expect(bare(author, insert(reviewer, 'PENDING', 'europe-central-asia'))).rejects.toThrow(
      /row-level security/,
    );
    await expect(bare(author, insert(author, 'APPROVED', 'europe-central-asia'))).rejects.toThrow(/row-level security/);
    await expect(bare(elsewhere, insert(elsewhere, 'PENDING', 'africa'))).rejects.toThrow(/regions are not those/);
  });
});

describe('an assessment', () => {
  it('needs a second rating that agrees, or a third person between two that do not', async () => {
    const id = await propose(ASSESSMENT);
    await expect(decide(id, reviewer)).rejects.toThrow(/Two raters agree/);
    const rating = (seat: 'SECOND' | 'ADJUDICATOR', status: 'MET' | 'NOT_MET') => ({
      ...(ASSESSMENT as Extract<JudgementContent, { kind: 'ASSESSMENT' }>).rating,
      ...{ seat, status },
    });
    const step = (who: string, version: number, to: 'DISPUTED' | 'APPROVED', seat: 'SECOND' | 'ADJUDICATOR') =>
      as(who, async (tx) => {
        await insertRating(tx, id, rating(seat, seat === 'SECOND' ? 'MET' : 'NOT_MET'), { id: who, role: 'REVIEWER' });
        const decision = to === 'DISPUTED' ? 'DIFFER' : 'ADJUDICATE';
        await recordJudgementDecision(tx, id, version, { id: who, role: 'REVIEWER' }, decision, 'Because.');
        return moveJudgement(tx, id, version, to, 'REVIEWER');
      });
    await expect(step(reviewer, 1, 'APPROVED', 'SECOND')).rejects.toThrow(/Two raters agree/);
    expect(await step(reviewer, 1, 'DISPUTED', 'SECOND')).toBe(true);
    await expect(step(reviewer, 2, 'APPROVED', 'ADJUDICATOR')).rejects.toMatchObject({ code: '23505' });
    const third = await addMember(house.owner, 'REVIEWER');
    expect(await step(third, 2, 'APPROVED', 'ADJUDICATOR')).toBe(true);
    const facts = await asPublic((tx) => gatherFacts(tx, CELL));
    expect(facts.assessments).toEqual([expect.objectContaining({ id, status: 'NOT_MET', kind: 'OVERRIDE' })]);
    expect(facts.positions).toEqual([expect.objectContaining({ value: 'MET', from: '2026-11-20', until: null })]);
  });
});
