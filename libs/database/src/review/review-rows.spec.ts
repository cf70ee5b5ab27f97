import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { recordDecision } from '../evidence/decisions.js';
import type { EvidenceRecord } from '../evidence/evidence-record.js';
import { moveEvidence } from '../evidence/write-evidence.js';
import { addMember, addSource, approveBy, lawDraft, openHouse, submitDraft, unstale } from '../testing/test-house.js';
import type { TestHouse } from '../testing/test-house.js';

/** The row rules are tried here with bare SQL as the run-time roles: the service's own checks play no part. */
let house: TestHouse;
const people: Record<string, string> = {};
let item: EvidenceRecord;
let open: EvidenceRecord;

const TABLES = ['review_assignment', 'review_presence', 'record_comment', 'comment_mention'];

beforeAll(async () => {
  house = await openHouse();
  for (const [name, role] of [
    ['author', 'RESEARCHER'],
    ['colleague', 'RESEARCHER'],
    ['reviewer', 'REVIEWER'],
    ['second', 'REVIEWER'],
    ['lead', 'REGIONAL_LEAD@asia-pacific'],
    ['elsewhere', 'REVIEWER@africa'],
    ['campaigner', 'CAMPAIGNER@asia-pacific'],
    ['admin', 'ADMIN'],
  ] as const) {
    people[name] = await addMember(house.owner, role);
  }
  const source = await addSource(house.database, people.author!);
  item = await submitDraft(house.database, people.author!, lawDraft(source));
  const other = await submitDraft(house.database, people.author!, lawDraft(source, { title: 'Another law' }));
  open = await approveBy(house.database, other, [people.reviewer!, people.second!]);
  await as('lead', assignment('reviewer', 'lead'));
  await as('reviewer', presence('reviewer'));
  await as('reviewer', comment('reviewer'));
  await as('reviewer', mention('second'));
}, 120_000);

afterAll(() => house?.close());

/** Runs statements in one transaction of the run-time role, as a member; gives the rows of the last one. */
async function as(who: string | null, ...statements: string[]): Promise<unknown[]> {
  const client = new Client({ connectionString: who ? house.test.rwUrl : house.test.publicUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    if (who) {
      const caller = who === 'clock' ? ['CLOCK', ''] : ['MEMBER', people[who]];
      await client.query(`SELECT set_config('app.caller', $1, true), set_config('app.member_id', $2, true)`, caller);
    }
    let rows: unknown[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows as unknown[];
    await client.query('COMMIT');
    return rows;
  } finally {
    await client.end();
  }
}

const assignment = (assignee: string, by: string, on = (): EvidenceRecord => item): string =>
  `INSERT INTO review_assignment (evidence_id, assignee_id, assigned_by, regions)
   VALUES ('${on().id}', '${people[assignee]}', '${people[by]}', '{asia-pacific}')`;
const presence = (who: string): string =>
  `INSERT INTO review_presence (evidence_id, member_id) VALUES ('${item.id}', '${people[who]}')`;
const comment = (author: string, on = item.id, role = 'REVIEWER'): string =>
  `INSERT INTO record_comment (subject_kind, subject_id, author_id, role, body)
   VALUES ('EVIDENCE', '${on}', '${people[author]}', '${role}', 'canary')`;
const mention = (who: string): string =>
  `INSERT INTO comment_mention (comment_id, member_id) SELECT id, '${people[who]}' FROM record_comment LIMIT 1`;
const REFUSED = { code: '42501' };

describe('rows of review work', () => {
  it.each([...TABLES, 'member_name'])('the public has no right on %s', async (table) => {
    await expect(as(null, `SELECT 1 FROM ${table}`)).rejects.toMatchObject(REFUSED);
  });

  it('show to members who may see the record and review it or, for comments, work on it', async () => {
    const seen: Record<string, number[]> = {};
    for (const who of Object.keys(people)) {
      seen[who] = [];
      for (const table of TABLES) seen[who].push((await as(who, `SELECT 1 FROM ${table}`)).length);
    }
    expect(seen).toEqual({
      // Assignment, presence, comment, mention.
      author: [1, 0, 1, 1],
      colleague: [0, 0, 0, 0],
      reviewer: [1, 1, 1, 1],
      second: [1, 1, 1, 1],
      lead: [1, 1, 1, 1],
      elsewhere: [0, 0, 0, 0],
      campaigner: [0, 0, 0, 0],
      admin: [0, 0, 0, 0],
    });
  });

  it('show names to those who work in the same region, and to nobody else', async () => {
    const names = async (who: string) =>
      ((await as(who, `SELECT member_id AS id FROM member_name ORDER BY 1`)) as { id: string }[]).map(({ id }) =>
        Object.keys(people).find((name) => people[name] === id),
      );
    expect((await names('author')).sort()).toEqual(
      ['author', 'campaigner', 'colleague', 'elsewhere', 'lead', 'reviewer', 'second'].sort(),
    );
    expect((await names('elsewhere')).sort()).toEqual(
      ['author', 'colleague', 'elsewhere', 'reviewer', 'second'].sort(),
    );
    expect(await names('campaigner')).toEqual(['campaigner']);
    expect(await names('admin')).toEqual(['admin']);
    expect(await names('clock')).toEqual([]);
  });

  it.each<[string, string, () => string]>([
    ['an item that the giver does not see', 'elsewhere', () => assignment('reviewer', 'elsewhere')],
    ['without rights to review', 'author', () => assignment('reviewer', 'author')],
    ['in the name of another', 'reviewer', () => assignment('second', 'lead')],
    ['to its author', 'reviewer', () => assignment('author', 'reviewer')],
    ['to somebody who may not review there', 'reviewer', () => assignment('elsewhere', 'reviewer')],
    ['where nothing waits', 'reviewer', () => assignment('second', 'reviewer', () => open)],
  ])('give nothing: %s', async (_name, who, statement) => {
    await expect(as(who, statement())).rejects.toMatchObject(REFUSED);
  });

  it('hold one open assignment an item', async () => {
    await expect(as('second', assignment('second', 'second'))).rejects.toMatchObject({ code: '23505' });
  });

  it('let the clock end what is stale, and do nothing else', async () => {
    const end = (how: string, by = 'NULL') =>
      `UPDATE review_assignment SET ended_at = now(), ended_as = '${how}', ended_by = ${by}`;
    await expect(as('clock', end('RELEASED'))).rejects.toMatchObject(REFUSED);
    await expect(as('reviewer', end('STALE', `'${people.reviewer}'`))).rejects.toMatchObject(REFUSED);
    await expect(as('reviewer', end('RELEASED', `'${people.second}'`))).rejects.toMatchObject(REFUSED);
    expect(await as('clock', 'SELECT 1 FROM record_comment')).toEqual([]);
    await expect(as('clock', `UPDATE review_assignment SET assignee_id = NULL`)).rejects.toMatchObject(REFUSED);
    await as('clock', end('STALE'));
    await expect(as('clock', end('STALE'))).rejects.toThrow(/ended stays so/);
  });

  it('let no author touch the assignment of their item, but by taking the item back', async () => {
    const memberId = people.author!;
    const source = await addSource(house.database, memberId);
    const own = await submitDraft(house.database, memberId, lawDraft(source, { title: 'A third law' }));
    await as(
      'lead',
      assignment('reviewer', 'lead', () => own),
    );
    const on = `WHERE evidence_id = '${own.id}'`;
    const end = `UPDATE review_assignment SET ended_at = now(), ended_as = 'RELEASED', ended_by = '${memberId}' ${on}`;
    const touch = `UPDATE review_assignment SET touched_at = now() ${on}`;
    const refused = { code: 'SM001', message: expect.stringContaining('by taking the item back') as unknown };
    await expect(as('author', end)).rejects.toMatchObject(refused);
    await expect(as('author', touch)).rejects.toMatchObject(refused);
    await as('reviewer', touch);
    const how = `SELECT ended_as AS how FROM review_assignment ${on}`;
    expect(await as('lead', how)).toEqual([{ how: null }]);
    await house.database.write({ kind: 'MEMBER', memberId }, async (tx) => {
      const { id, version, contentHash } = own;
      const decision = { evidenceId: id, version, contentHash, memberId, role: 'RESEARCHER' as const, reason: null };
      await recordDecision(tx, { ...decision, decision: 'WITHDRAW' });
      unstale(await moveEvidence(tx, id, version, 'WITHDRAWN', memberId, null));
    });
    expect(await as('lead', how)).toEqual([{ how: 'DONE' }]);
  });

  it.each<[string, string, () => string]>([
    ['a comment in the name of another', 'reviewer', () => comment('second')],
    ['a comment on what one does not see', 'colleague', () => comment('colleague', item.id, 'RESEARCHER')],
    ['a comment of an administrator', 'admin', () => comment('admin', open.id, 'ADMIN')],
    ['a comment from another region', 'elsewhere', () => comment('elsewhere', open.id)],
    ['a comment under a role that one does not hold', 'reviewer', () => comment('reviewer', item.id, 'ADMIN')],
    ['a mention of somebody who may not see it', 'reviewer', () => mention('campaigner')],
    ['a mention from another elsewhere', 'reviewer', () => mention('elsewhere')],
    ['a mention in a comment of another', 'second', () => mention('lead')],
    ['a sign of life of another', 'reviewer', () => presence('second')],
    ['a sign of life of who does not review', 'author', () => presence('author')],
  ])('take none: %s', async (_name, who, statement) => {
    await expect(as(who, statement())).rejects.toMatchObject(REFUSED);
  });

  it('let only its author change a comment, in time and from its version; a lead may remove it', async () => {
    const edit = `UPDATE record_comment SET body = 'changed', version = version + 1`;
    await as('second', edit);
    await as('author', edit);
    expect(await as('reviewer', 'SELECT body, version FROM record_comment')).toEqual([{ body: 'canary', version: 1 }]);
    await expect(as('lead', edit)).rejects.toThrow(/author changes a comment/);
    await expect(as('reviewer', `UPDATE record_comment SET body = 'x'`)).rejects.toThrow(/from its last version/);
    const remove = (by: string) =>
      `UPDATE record_comment SET body = '', removed_at = now(), removed_by = '${people[by]}', version = version + 1`;
    await expect(as('lead', remove('reviewer'))).rejects.toThrow(/in another's name/);
    await as('lead', remove('lead'));
    await expect(as('reviewer', edit)).rejects.toThrow(/once it was removed/);
    await expect(as('reviewer', 'DELETE FROM record_comment')).rejects.toMatchObject(REFUSED);
  });

  it('mark a mention as read for the person called alone', async () => {
    await as('reviewer', `UPDATE comment_mention SET read_at = now()`);
    expect(await as('second', 'SELECT read_at FROM comment_mention')).toEqual([{ read_at: null }]);
    await as('second', `UPDATE comment_mention SET read_at = now()`);
    expect(await as('second', 'SELECT 1 FROM comment_mention WHERE read_at IS NULL')).toEqual([]);
  });
});

describe('a decision taken back with bare SQL', () => {
  const decide = (who: string, at: EvidenceRecord, decision: string, undoes: string | null = null): string =>
    `INSERT INTO evidence_decision (evidence_id, version, content_hash, member_id, role, decision, undoes)
     VALUES ('${at.id}', ${at.version}, '${at.contentHash}', '${people[who]}', 'REVIEWER', '${decision}',
             ${undoes ? `'${undoes}'` : 'NULL'}) RETURNING id`;
  const idOf = (rows: unknown[]): string => (rows[0] as { id: string }).id;

  it('is the own one, of the same item, once, and frees its giver to approve again', async () => {
    const given = idOf(await as('reviewer', decide('reviewer', item, 'APPROVE')));
    await expect(as('second', decide('second', item, 'UNDO', given))).rejects.toThrow(/Only an own approval/);
    await expect(as('reviewer', decide('reviewer', open, 'UNDO', given))).rejects.toThrow(/of the same item/);
    await expect(as('reviewer', decide('reviewer', item, 'APPROVE'))).rejects.toMatchObject({ code: '23505' });
    const back = idOf(await as('reviewer', decide('reviewer', item, 'UNDO', given)));
    await expect(as('reviewer', decide('reviewer', item, 'UNDO', given))).rejects.toMatchObject({ code: '23505' });
    await expect(as('reviewer', decide('reviewer', item, 'UNDO', back))).rejects.toThrow(/Only an own approval/);
    const count = `SELECT evidence_approvals('${item.id}') AS n`;
    expect(await as('reviewer', count)).toEqual([{ n: 0 }]);
    await as('reviewer', decide('reviewer', item, 'APPROVE'));
    expect(await as('reviewer', count)).toEqual([{ n: 1 }]);
  });

  it('is refused after ten seconds, and while the item stays published on it', async () => {
    const [first] = (
      await house.owner.query(
        `SELECT id FROM evidence_decision WHERE evidence_id = $1 AND member_id = $2 AND decision = 'APPROVE'`,
        [open.id, people.reviewer],
      )
    ).rows as { id: string }[];
    await house.owner.query('ALTER TABLE evidence_decision DISABLE TRIGGER only_grows');
    const move = (to: string) =>
      house.owner.query(`UPDATE evidence_decision SET decided_at = ${to} WHERE id = $1`, [first!.id]);
    await move(`now() - interval '10 seconds'`);
    await expect(as('reviewer', decide('reviewer', open, 'UNDO', first!.id))).rejects.toThrow(/for ten seconds/);
    await move('now()');
    await expect(as('reviewer', decide('reviewer', open, 'UNDO', first!.id))).rejects.toThrow(/Two people/);
    await house.owner.query('ALTER TABLE evidence_decision ENABLE TRIGGER only_grows');
  });

  it('keeps only checks that there are, and only with an approval', async () => {
    const having = (decision: string, checks: string) =>
      decide('second', item, decision).replace('undoes)', 'undoes, checks)').replace('NULL)', `NULL, '${checks}')`);
    await expect(as('second', having('APPROVE', '{MADE_UP}'))).rejects.toMatchObject({ code: '23514' });
    await expect(as('second', having('SEND_BACK', '{DATES_RIGHT}'))).rejects.toMatchObject({ code: '23514' });
    await as('second', having('APPROVE', '{DATES_RIGHT,NOBODY_AT_RISK}'));
  });
});
