import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReviewState, Visibility } from '@states-must/domain';
import { Client } from 'pg';
import { findEvidence } from '../evidence/find-evidence.js';
import { searchEvidence } from '../evidence/search-evidence.js';
import { insertEvidence, moveEvidence } from '../evidence/write-evidence.js';
import { findSource } from '../sources/sources.js';
import {
  addMember,
  addSource,
  approveBy,
  lawDraft,
  linkTo,
  openHouse,
  submitDraft,
  unstale,
  type TestHouse,
} from '../testing/test-house.js';
import type { Caller } from './caller.js';

let house: TestHouse;
const people: Record<string, string> = {};
const items: Record<string, string> = {};

const as = (who: string): Caller =>
  who === 'public' ? { kind: 'PUBLIC' } : { kind: 'MEMBER', memberId: people[who]! };

beforeAll(async () => {
  house = await openHouse();
  for (const [name, ...roles] of [
    ['author', 'RESEARCHER'],
    ['colleague', 'RESEARCHER'],
    ['reviewer', 'REVIEWER'],
    ['second', 'REVIEWER'],
    ['lead here', 'REGIONAL_LEAD@asia-pacific'],
    ['lead elsewhere', 'REGIONAL_LEAD@africa'],
    ['campaigner here', 'CAMPAIGNER@asia-pacific'],
    ['campaigner elsewhere', 'CAMPAIGNER@africa'],
    ['admin', 'ADMIN'],
  ] as const) {
    people[name] = await addMember(house.owner, ...roles);
  }
  const make = async (name: string, visibility: Visibility, state: ReviewState): Promise<void> => {
    const source = await addSource(house.database, people.author!, `${name} gazette`);
    const draft = lawDraft(source, { visibility, title: `canary ${name}` });
    const approve = [people.reviewer!, people.second!];
    if (state === 'DRAFT') {
      items[name] = (await house.database.write(as('author'), (tx) => insertEvidence(tx, draft, people.author!))).id;
      return;
    }
    let item = await submitDraft(house.database, people.author!, draft);
    if (state === 'APPROVED' || state === 'WITHDRAWN') item = await approveBy(house.database, item, approve);
    if (state === 'WITHDRAWN' || state === 'SENT_BACK') {
      item = await house.database.write(as('reviewer'), async (tx) =>
        unstale(await moveEvidence(tx, item.id, item.version, state, people.reviewer!, 'Because.')),
      );
    }
    items[name] = item.id;
  };
  await make('public', 'PUBLIC', 'APPROVED');
  await make('internal', 'INTERNAL', 'APPROVED');
  await make('draft', 'PUBLIC', 'DRAFT');
  await make('submitted', 'PUBLIC', 'SUBMITTED');
  await make('sent back', 'PUBLIC', 'SENT_BACK');
  await make('withdrawn', 'PUBLIC', 'WITHDRAWN');
}, 120_000);

afterAll(() => house?.close());

const EVERYTHING = ['public', 'internal', 'draft', 'submitted', 'sent back', 'withdrawn'];
const IN_REVIEW = ['public', 'internal', 'submitted', 'sent back', 'withdrawn'];
/** What each caller may see of six items of one region; the same by id, by search and by its source. */
const SIGHT: [string, string[]][] = [
  ['public', ['public']],
  ['author', EVERYTHING],
  ['colleague', ['public', 'internal']],
  ['reviewer', IN_REVIEW],
  ['lead here', IN_REVIEW],
  ['lead elsewhere', ['public']],
  ['campaigner here', ['public', 'internal']],
  ['campaigner elsewhere', ['public']],
  ['admin', ['public']],
];

describe('who sees which evidence', () => {
  it.each(SIGHT)('%s', async (who, sees) => {
    const byId = await house.database.read(as(who), async (tx) => {
      const seen: string[] = [];
      for (const name of EVERYTHING) if (await findEvidence(tx, items[name]!)) seen.push(name);
      return seen;
    });
    expect(byId).toEqual(sees);
    const found = await house.database.read(as(who), (tx) =>
      searchEvidence(tx, { text: 'canary' }, { first: 50, after: null, sort: 'TITLE' }),
    );
    expect(found.items.map(({ record }) => record.title.replace('canary ', ''))).toEqual([...sees].sort());
    expect(found.total).toBe(sees.length);
    expect(found.facets.find(({ name }) => name === 'jurisdiction')!.values).toEqual([
      { value: 'NZ', count: sees.length },
    ]);
  });

  it('shows a source to those who see something that rests on it', async () => {
    const sourceOf = async (name: string): Promise<string> =>
      (await house.owner.query('SELECT source_id AS id FROM evidence WHERE id = $1', [items[name]])).rows[0].id;
    const internal = await sourceOf('internal');
    const open = await sourceOf('public');
    const sees = (who: string, id: string) => house.database.read(as(who), (tx) => findSource(tx, id));
    expect(await sees('public', open)).not.toBeNull();
    expect(await sees('public', internal)).toBeNull();
    expect(await sees('campaigner here', internal)).not.toBeNull();
    expect(await sees('campaigner elsewhere', internal)).toBeNull();
  });
});

/** Runs one statement as the role behind an address, with the settings that name a member. */
async function sql(
  url: string,
  memberId: string | null,
  statement: string,
): Promise<{ rows: unknown[]; count: number }> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    if (memberId) {
      await client.query(`SELECT set_config('app.caller', 'MEMBER', true), set_config('app.member_id', $1, true)`, [
        memberId,
      ]);
    }
    const { rows, rowCount } = await client.query(statement);
    await client.query('COMMIT');
    return { rows: rows as unknown[], count: rowCount ?? 0 };
  } finally {
    await client.end();
  }
}

describe('what the roles may do with bare SQL', () => {
  const PRIVATE = [
    ...['member', 'member_credential', 'member_grant', 'session', 'invitation', 'sign_in_attempt', 'idempotency_key'],
    ...['audit_entry', 'evidence_revision', 'evidence_decision', 'evidence_search_internal'],
  ];
  it.each(PRIVATE)('the public has no right on %s', async (table) => {
    await expect(sql(house.test.publicUrl, null, `SELECT 1 FROM ${table}`)).rejects.toMatchObject({ code: '42501' });
  });

  it.each(['author_id', 'last_editor_id', 'created_at', 'submitted_at', 'withdrawal_reason'])(
    'nor on evidence.%s',
    async (column) => {
      const look = sql(house.test.publicUrl, null, `SELECT ${column} FROM evidence`);
      await expect(look).rejects.toMatchObject({ code: '42501' });
    },
  );

  it('the public changes nothing, even where it would be let read', async () => {
    for (const act of [
      `DELETE FROM evidence`,
      `UPDATE cell SET letter = 'M'`,
      `INSERT INTO region VALUES ('x', 1, '{}')`,
    ]) {
      await expect(sql(house.test.publicUrl, null, act)).rejects.toMatchObject({
        code: expect.stringMatching(/42501|25006/),
      });
    }
  });

  it('without a name the service sees what the public sees', async () => {
    const { rows } = await sql(house.test.rwUrl, null, `SELECT DISTINCT state, visibility FROM evidence`);
    expect(rows).toEqual([{ state: 'APPROVED', visibility: 'PUBLIC' }]);
    expect((await sql(house.test.rwUrl, null, 'SELECT * FROM member')).count).toBe(0);
    expect((await sql(house.test.rwUrl, null, 'SELECT * FROM member_grant')).count).toBe(0);
  });

  it('a member reads no hash of a password, not even an own one or as an administrator', async () => {
    for (const who of ['author', 'admin']) {
      expect((await sql(house.test.rwUrl, people[who]!, 'SELECT * FROM member_credential')).count).toBe(0);
    }
  });

  it('the log takes lines in the own name only, and changes none', async () => {
    const line = (actor: string) =>
      `INSERT INTO audit_entry (actor_id, action, subject_kind, subject_id, regions, detail)
       VALUES ('${actor}', 'test', 'SYSTEM', 'x', '{}', '{}')`;
    await sql(house.test.rwUrl, people.author!, line(people.author!));
    await expect(sql(house.test.rwUrl, people.author!, line(people.admin!))).rejects.toMatchObject({ code: '42501' });
    for (const act of [`UPDATE audit_entry SET action = 'other'`, 'DELETE FROM audit_entry', 'TRUNCATE audit_entry']) {
      await expect(sql(house.test.rwUrl, people.author!, act)).rejects.toMatchObject({ code: '42501' });
      await expect(house.owner.query(act)).rejects.toThrow(/never changed/);
    }
    expect((await sql(house.test.rwUrl, people.colleague!, 'SELECT * FROM audit_entry')).count).toBe(0);
  });

  it('nothing of a caller is left on a pooled connection', async () => {
    const small = await openHouse({ rw: 1 });
    try {
      const member = await addMember(small.owner, 'RESEARCHER');
      const source = await addSource(small.database, member);
      const made = await submitDraft(small.database, member, lawDraft(source, { links: [linkTo('NZ', 'CRM-1.a')] }));
      await expect(
        small.database.write({ kind: 'MEMBER', memberId: member }, () => Promise.reject(new Error('stop'))),
      ).rejects.toThrow('stop');
      expect(await small.database.read({ kind: 'CLOCK' }, (tx) => findEvidence(tx, made.id))).toBeNull();
      expect(await small.database.read({ kind: 'SIGN_IN' }, (tx) => findEvidence(tx, made.id))).toBeNull();
    } finally {
      await small.close();
    }
  });
});
