import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Day, PartialDate } from '@states-must/domain';
import { Client } from 'pg';
import { gatherFacts } from '../cells/gather-facts.js';
import type { Tx } from '../connection/tx.js';
import { addMember, openHouse, type TestHouse } from '../testing/test-house.js';
import type { JudgementContent } from './judgement-record.js';
import { findJudgement, queueOfJudgements } from './read-judgements.js';
import {
  endAssessmentsOf,
  insertJudgement,
  insertRating,
  moveJudgement,
  recordJudgementDecision,
} from './write-judgement.js';

/** The rules are tried here with bare stores and bare SQL: the service's own checks play no part. */
let house: TestHouse;
let author: string;
let reviewer: string;
let other: string;
let elsewhere: string;
const CELL = { standard: 'SW-2015', jurisdiction: 'NO', obligation: 'CRM-2' };
const SEARCH: Extract<JudgementContent, { kind: 'SEARCH' }> = {
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
    // One of this year was over when it was put on record.
    const year = new Date().toISOString().slice(0, 4) as PartialDate;
    const another = await propose({ kind: 'SEARCH', search: { ...SEARCH.search, on: year } });
    await decide(another, reviewer);
    const [{ day }] = (await house.owner.query(`SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day`)).rows;
    expect((await asPublic((tx) => gatherFacts(tx, CELL))).searches).toContainEqual({ id: another, on: day });
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

  it('is whole when it is made: its author adds no cell to it later, nor makes it at another moment', async () => {
    const cell = `INSERT INTO judgement_cell (judgement_id, standard, jurisdiction, obligation)
      VALUES ('${id}', 'SW-2015', 'SE', 'CRM-2')`;
    await expect(bare(author, cell)).rejects.toThrow(/row-level security/);
    const another = `INSERT INTO search_made (judgement_id, made_on, places, languages, terms)
      SELECT id, '2020', '{x}', '{en}', 'x' FROM judgement WHERE id = '${await propose(ASSESSMENT)}'`;
    await expect(bare(author, another)).rejects.toThrow(/row-level security/);
    const later = `INSERT INTO judgement (kind, state, regions, author_id, author_role, version, created_at)
      VALUES ('SEARCH', 'PENDING', '{europe-central-asia}', '${author}', 'RESEARCHER', 1, now() + interval '1 hour')`;
    await expect(bare(author, later)).rejects.toThrow(/row-level security/);
  });

  it('once approved keeps who approved it and when, and ends by no update', async () => {
    await decide(id, reviewer);
    const change = (what: string) => bare(other, `UPDATE judgement SET version = 3, ${what} WHERE id = '${id}'`);
    await expect(change('ended_at = now()')).rejects.toThrow(/ends where another one/);
    await expect(change(`decided_role = 'ADMIN'`)).rejects.toThrow(/keeps who approved it/);
    await expect(change('state = state')).rejects.toThrow(/ends where another one/);
    const withdraw = `INSERT INTO judgement_decision (judgement_id, version, member_id, role, decision, reason)
      VALUES ('${id}', 2, '${other}', 'REGIONAL_LEAD', 'WITHDRAW', 'Because.')`;
    const taken = `state = 'WITHDRAWN', withdrawn_at = now()`;
    const onward = (what: string) =>
      bare(other, withdraw, `UPDATE judgement SET version = 3, ${what} WHERE id = '${id}'`);
    await expect(onward(`${taken}, decided_role = 'ADMIN'`)).rejects.toThrow(/keeps who approved it/);
    await expect(onward(`${taken}, ended_at = now()`)).rejects.toThrow(/ends where another one/);
    await onward(taken);
  });

  it('is approved now, under the right of whoever decided', async () => {
    const approve = (what: string) =>
      bare(
        reviewer,
        `INSERT INTO judgement_decision (judgement_id, version, member_id, role, decision)
         VALUES ('${id}', 1, '${reviewer}', 'REVIEWER', 'APPROVE')`,
        `UPDATE judgement SET version = 2, state = 'APPROVED', ${what} WHERE id = '${id}'`,
      );
    const now = /given now/;
    await expect(approve(`approved_at = now(), decided_role = 'ADMIN'`)).rejects.toThrow(now);
    await expect(approve(`approved_at = '2020-01-01', decided_role = 'REVIEWER'`)).rejects.toThrow(now);
    const ended = `approved_at = clock_timestamp(), decided_role = 'REVIEWER', ended_at = now()`;
    await expect(approve(ended)).rejects.toThrow(now);
    await approve(`approved_at = clock_timestamp(), decided_role = 'REVIEWER'`);
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

  it('ends where another one for its day is approved, and where none is it does not', async () => {
    const cell = { ...CELL, jurisdiction: 'SE' };
    const put = () => as(author, (tx) => insertJudgement(tx, ASSESSMENT, [cell], { id: author, role: 'RESEARCHER' }));
    const approve = (id: string, ending: boolean, asOf = '2026-11-20') =>
      as(reviewer, async (tx) => {
        const { rating } = ASSESSMENT as Extract<JudgementContent, { kind: 'ASSESSMENT' }>;
        await insertRating(tx, id, { ...rating, seat: 'SECOND', reason: null }, { id: reviewer, role: 'REVIEWER' });
        await recordJudgementDecision(tx, id, 1, { id: reviewer, role: 'REVIEWER' }, 'APPROVE', null);
        await moveJudgement(tx, id, 1, 'APPROVED', 'REVIEWER');
        return ending ? endAssessmentsOf(tx, cell, asOf, id) : [];
      });
    const [first, second] = [await put(), await put()];
    await approve(first, false);
    expect(await approve(second, true)).toEqual([first]);
    const third = await put();
    await approve(third, false);
    // The successor is there, but it was approved before: what it did not end then is not ended now.
    await expect(as(reviewer, (tx) => endAssessmentsOf(tx, cell, '2026-11-20', third))).rejects.toThrow(
      /ends where another one/,
    );
  });
});
