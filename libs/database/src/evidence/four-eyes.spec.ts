import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { EvidenceRecord } from './evidence-record.js';
import { addMember, addSource, approveBy, lawDraft, linkTo, openHouse, submitDraft } from '../testing/test-house.js';
import type { TestHouse } from '../testing/test-house.js';

/** The rules are tried here with bare SQL as the run-time role: the service's own checks play no part. */
let house: TestHouse;
let author: string;
let reviewers: string[];
let source: string;
let item: EvidenceRecord;

beforeAll(async () => {
  house = await openHouse();
  author = await addMember(house.owner, 'RESEARCHER', 'REVIEWER');
  reviewers = [
    await addMember(house.owner, 'REVIEWER'),
    await addMember(house.owner, 'REVIEWER'),
    await addMember(house.owner, 'REGIONAL_LEAD@asia-pacific'),
  ];
  source = await addSource(house.database, author);
}, 120_000);

beforeEach(async () => {
  item = await submitDraft(house.database, author, lawDraft(source));
});

afterAll(() => house?.close());

/** Runs statements as a member in one transaction of the run-time role. */
async function asMember(memberId: string, ...statements: string[]): Promise<void> {
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

const decide = (member: string, change: { hash?: string; role?: string; decision?: string } = {}): string =>
  `INSERT INTO evidence_decision (evidence_id, version, content_hash, member_id, role, decision)
   VALUES ('${item.id}', ${item.version}, '${change.hash ?? item.contentHash}', '${member}', '${change.role ?? 'REVIEWER'}',
           '${change.decision ?? 'APPROVE'}')`;
const publish = (writer: string): string[] => [
  `UPDATE evidence SET state = 'APPROVED', approved_at = now(), version = version + 1 WHERE id = '${item.id}'`,
  `INSERT INTO evidence_revision (evidence_id, version, snapshot, state, content_hash, regions, author_id, editor_id)
   SELECT id, version, to_jsonb(e), state, content_hash, regions, author_id, '${writer}' FROM evidence e WHERE id = '${item.id}'`,
];
const [first, second, lead] = [0, 1, 2].map((index) => () => reviewers[index]!) as [
  () => string,
  () => string,
  () => string,
];

const TWO_PEOPLE = /Two people, neither its author nor its last editor/;

describe('the database publishes nothing that fewer than two people approved', () => {
  it('lets two reviewers publish', async () => {
    await asMember(first(), decide(first()));
    await asMember(second(), decide(second()), ...publish(second()));
    const { rows } = await house.owner.query('SELECT state FROM evidence WHERE id = $1', [item.id]);
    expect(rows).toEqual([{ state: 'APPROVED' }]);
  });

  it('counts a regional lead as one of the two', async () => {
    await asMember(first(), decide(first()));
    await asMember(lead(), decide(lead(), { role: 'REGIONAL_LEAD' }), ...publish(lead()));
  });

  it('refuses one approval alone, and one person twice', async () => {
    await expect(asMember(first(), decide(first()), ...publish(first()))).rejects.toThrow(TWO_PEOPLE);
    await asMember(first(), decide(first()));
    await expect(asMember(first(), decide(first()))).rejects.toMatchObject({ code: '23505' });
    await expect(asMember(first(), ...publish(first()))).rejects.toThrow(TWO_PEOPLE);
  });

  it("does not count the author's approval", async () => {
    await asMember(first(), decide(first()));
    await expect(asMember(author, decide(author), ...publish(author))).rejects.toThrow(TWO_PEOPLE);
  });

  it('does not count an approval of another content', async () => {
    await asMember(first(), decide(first(), { hash: 'ab'.repeat(32) }));
    await expect(asMember(second(), decide(second()), ...publish(second()))).rejects.toThrow(TWO_PEOPLE);
  });

  it('does not count an approval that its giver took back by sending the item back', async () => {
    await asMember(first(), decide(first()));
    await asMember(first(), decide(first(), { decision: 'SEND_BACK' }));
    await expect(asMember(second(), decide(second()), ...publish(second()))).rejects.toThrow(TWO_PEOPLE);
  });

  it('does not count an approval by somebody whose right has ended since', async () => {
    const gone = await addMember(house.owner, 'REVIEWER');
    await asMember(gone, decide(gone));
    await house.owner.query('UPDATE member_grant SET ended_at = now() WHERE member_id = $1', [gone]);
    await expect(asMember(second(), decide(second()), ...publish(second()))).rejects.toThrow(TWO_PEOPLE);
  });

  it('takes no decision under a role that its giver does not hold', async () => {
    await expect(asMember(first(), decide(first(), { role: 'REGIONAL_LEAD' }))).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('lets nobody without rights in all of its regions approve', async () => {
    item = await submitDraft(
      house.database,
      author,
      lawDraft(source, { links: [linkTo('NZ', 'CRM-1.a'), linkTo('NO', 'CRM-1.a')] }),
    );
    await expect(asMember(lead(), decide(lead(), { role: 'REGIONAL_LEAD' }))).rejects.toMatchObject({ code: '42501' });
  });

  it('refuses a published item whose content is changed behind its hash', async () => {
    const published = await approveBy(house.database, item, reviewers.slice(0, 2));
    item = published;
    const quietly = `UPDATE evidence SET title = 'Another title' WHERE id = '${item.id}'`;
    await expect(asMember(first(), quietly)).rejects.toThrow(/content hash is not that of the item/);
    const withHash = `UPDATE evidence SET content_hash = evidence_content_hash(id) WHERE id = '${item.id}'`;
    await expect(asMember(first(), quietly, withHash)).rejects.toThrow(/not on record/);
    const revision = publish(first())[1]!;
    const step = `UPDATE evidence SET version = version + 1 WHERE id = '${item.id}'`;
    await expect(asMember(first(), quietly, withHash, step, revision)).rejects.toThrow(TWO_PEOPLE);
    const link = `UPDATE evidence_link SET effect = 'CONTRADICTS' WHERE evidence_id = '${item.id}'`;
    await expect(asMember(first(), link)).rejects.toThrow(/content hash is not that of the item/);
  });

  it('refuses regions that are not those of the links', async () => {
    const moved = `UPDATE evidence SET regions = '{africa}' WHERE id = '${item.id}'`;
    await expect(asMember(first(), moved)).rejects.toThrow(/regions are not those/);
  });

  it('lets no run-time role write what the catalogue publishes', async () => {
    const founding = `UPDATE evidence SET title = 'Changed', version = version + 1 WHERE reference = 'E23'`;
    await asMember(first(), founding);
    const { rows } = await house.owner.query(`SELECT version FROM evidence WHERE reference = 'E23'`);
    expect(rows).toEqual([{ version: 1 }]);
    const invented = `INSERT INTO evidence (source_id, kind, title, summary, language, credibility, visibility, state, sensitive,
        origin, regions, content_hash, version, approved_at)
      VALUES ('${source}', 'LAW', 't', 's', 'en', 1, 'PUBLIC', 'APPROVED', false, 'CATALOGUE', '{}', '', 1, now())`;
    await expect(asMember(first(), invented)).rejects.toMatchObject({ code: '42501' });
  });

  it('skips no version and goes back to none', async () => {
    for (const version of ['version + 2', 'version - 1']) {
      const jump = `UPDATE evidence SET version = ${version} WHERE id = '${item.id}'`;
      await expect(asMember(first(), jump)).rejects.toThrow(/followed by the next one/);
    }
  });
});
