import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { Caller } from '../connection/caller.js';
import { pendingSchemaChanges } from '../drift/pending-schema-changes.js';
import { recordDecision } from '../evidence/decisions.js';
import type { EvidenceRecord } from '../evidence/evidence-record.js';
import { findEvidence } from '../evidence/find-evidence.js';
import { insertEvidence, moveEvidence, returnToReview } from '../evidence/write-evidence.js';
import {
  addMember,
  addSource,
  approveBy,
  lawDraft,
  openHouse,
  unstale,
  type TestHouse,
} from '../testing/test-house.js';
import { custodyOf, noteCustody, noteFault, receivedToday } from './custody.js';
import type { FileDraft } from './file-record.js';
import { filesOf, findFile, withdrawalOfFile } from './find-files.js';
import { addFile, markFile, removeFile } from './write-files.js';

const PEOPLE = {
  author: ['RESEARCHER'],
  colleague: ['RESEARCHER'],
  reviewer: ['REVIEWER'],
  second: ['REVIEWER'],
  elsewhere: ['REVIEWER@africa'],
  campaigner: ['CAMPAIGNER@asia-pacific'],
  admin: ['ADMIN'],
};

let house: TestHouse;
let source: string;
let item: EvidenceRecord;
const people: Record<string, string> = {};
const as = (who: string): Caller =>
  who === 'public' ? { kind: 'PUBLIC' } : { kind: 'MEMBER', memberId: people[who]! };

const pdf = (text: string): FileDraft => ({
  sha256: createHash('sha256').update(text).digest('hex'),
  bytes: 40,
  mediaType: 'application/pdf',
  name: `${text}.pdf`,
});
const reread = async (): Promise<EvidenceRecord> =>
  (item = (await house.database.read(as('author'), (tx) => findEvidence(tx, item.id)))!);
const write = () => ({ evidenceId: item.id, version: item.version, editor: people['author']! });
const add = async (draft: FileDraft, who = 'author'): Promise<string> => {
  const made = await house.database.write(as(who), (tx) => addFile(tx, write(), draft));
  await reread();
  return typeof made === 'string' ? made : made.id;
};
const move = async (who: string, to: 'SUBMITTED' | 'SENT_BACK' | 'WITHDRAWN'): Promise<void> => {
  const decision = to === 'SUBMITTED' ? 'SUBMIT' : to === 'SENT_BACK' ? 'SEND_BACK' : 'WITHDRAW';
  item = await house.database.write(as(who), async (tx) => {
    const { id: evidenceId, version, contentHash } = item;
    const memberId = people[who]!;
    const role = who === 'author' ? 'RESEARCHER' : 'REVIEWER';
    await recordDecision(tx, { evidenceId, version, contentHash, memberId, role, decision, reason: null });
    return unstale(await moveEvidence(tx, item.id, item.version, to, memberId, null));
  });
};
const seenBy = async (who: string): Promise<string[]> =>
  (await house.database.read(as(who), (tx) => filesOf(tx, item.id))).map(({ name }) => name);

beforeAll(async () => {
  house = await openHouse();
  for (const [name, roles] of Object.entries(PEOPLE)) people[name] = await addMember(house.owner, ...roles);
  source = await addSource(house.database, people['author']!);
}, 120_000);
afterAll(() => house?.close());

beforeEach(async () => {
  item = await house.database.write(as('author'), (tx) => insertEvidence(tx, lawDraft(source), people['author']!));
});

/** Runs one statement as a member, as the run-time role and past every store. */
async function bare(who: string, statement: string): Promise<unknown> {
  const client = new Client({ connectionString: house.test.rwUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    const named = `set_config('app.caller', 'MEMBER', true), set_config('app.member_id', '${people[who]}', true)`;
    await client.query(`SELECT ${named}`);
    const { rowCount } = await client.query(statement);
    await client.query('COMMIT');
    return rowCount;
  } finally {
    await client.end();
  }
}

it('the entities say what the migrations make', async () => {
  const ours = (line: string): boolean => /stored_file|evidence_file|custody_entry|file_tombstone/.test(line);
  expect((await pendingSchemaChanges(house.test.setUpUrl)).filter(ours)).toEqual([]);
});

describe('files are content', () => {
  it('each change of a draft’s files is a version of its own with a hash of its own, kept in its history', async () => {
    const hashes = [item.contentHash];
    const id = await add(pdf('one'));
    hashes.push(item.contentHash);
    await house.database.write(as('author'), (tx) => markFile(tx, write(), id, true));
    hashes.push((await reread()).contentHash);
    await house.database.write(as('author'), (tx) => removeFile(tx, write(), id));
    expect((await reread()).version).toBe(4);
    expect(new Set(hashes).size).toBe(3);
    expect(item.contentHash).toBe(hashes[0]);
    const { rows } = await house.owner.query(
      `SELECT snapshot -> 'files' AS files FROM evidence_revision WHERE evidence_id = $1 ORDER BY version`,
      [item.id],
    );
    const one = { sha256: pdf('one').sha256, name: 'one.pdf' };
    expect(rows.map(({ files }) => files)).toEqual([
      null,
      [{ ...one, public: false }],
      [{ ...one, public: true }],
      null,
    ]);
  });

  it('the same bytes are told of in one item, and nobody learns of them from another', async () => {
    await add(pdf('two'));
    expect(await add(pdf('two'))).toBe('TWICE');
    const mine = item;
    item = await house.database.write(as('colleague'), (tx) =>
      insertEvidence(tx, lawDraft(source), people['colleague']!),
    );
    const made = await house.database.write(as('colleague'), (tx) =>
      addFile(tx, { ...write(), editor: people['colleague']! }, { ...pdf('two'), name: 'other.pdf' }),
    );
    expect(typeof made).toBe('object');
    item = mine;
  });

  it('a version that is over changes nothing', async () => {
    await add(pdf('three'));
    const stale = { ...write(), version: item.version - 1 };
    expect(await house.database.write(as('author'), (tx) => addFile(tx, stale, pdf('four')))).toBe('STALE');
    expect(await house.database.write(as('author'), (tx) => removeFile(tx, stale, item.id))).toBe(false);
  });

  it('an approval stands for exactly the files that there were', async () => {
    await add(pdf('five'));
    await move('author', 'SUBMITTED');
    const first = people['reviewer']!;
    await approveBy(house.database, item, []);
    await house.database.write(as('reviewer'), (tx) => {
      const { id: evidenceId, version, contentHash } = item;
      const approval = { evidenceId, version, contentHash, memberId: first, reason: null } as const;
      return recordDecision(tx, { ...approval, decision: 'APPROVE', role: 'REVIEWER' });
    });
    await move('second', 'SENT_BACK');
    await add(pdf('six'));
    await move('author', 'SUBMITTED');
    await expect(approveBy(house.database, item, [people['second']!])).rejects.toMatchObject({ code: 'SM001' });
    expect((await approveBy(house.database, item, [first, people['second']!])).state).toBe('APPROVED');
  });

  it('a file that bypasses the hash, or is added to what is in review or to another’s draft, is refused by the database', async () => {
    const id = await add(pdf('seven'));
    const sql = (name: string): string =>
      `INSERT INTO evidence_file (evidence_id, sha256, name, position, author_id)
       VALUES ('${item.id}', '${pdf('two').sha256}', '${name}', 9, '${people['author']}')`;
    await expect(bare('author', sql('sly.pdf'))).rejects.toMatchObject({ code: 'SM001' });
    await expect(bare('author', `DELETE FROM evidence_file WHERE id = '${id}'`)).rejects.toMatchObject({
      code: 'SM001',
    });
    await expect(bare('colleague', sql('sly.pdf'))).rejects.toMatchObject({ code: '42501' });
    await move('author', 'SUBMITTED');
    await expect(bare('author', sql('late.pdf'))).rejects.toMatchObject({ code: '42501' });
    expect(await bare('author', `DELETE FROM evidence_file WHERE id = '${id}'`)).toBe(0);
    expect(await bare('author', `UPDATE evidence_file SET marked_public = true WHERE id = '${id}'`)).toBe(0);
    const rename = `UPDATE evidence_file SET name = 'x' WHERE id = '${id}'`;
    await expect(bare('author', rename)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('who sees a file', () => {
  it('follows its item, and its mark where the item is public; when withdrawn only a tombstone is left outside', async () => {
    const open = await add(pdf('open'));
    await add(pdf('inside'));
    await house.database.write(as('author'), (tx) => markFile(tx, write(), open, true));
    await reread();
    const both = ['open.pdf', 'inside.pdf'];
    const matrix = async (): Promise<Record<string, string[]>> =>
      Object.fromEntries(
        await Promise.all([...Object.keys(PEOPLE), 'public'].map(async (who) => [who, await seenBy(who)])),
      );
    const nobody = { colleague: [], reviewer: [], second: [], elsewhere: [], campaigner: [], admin: [], public: [] };
    expect(await matrix()).toEqual({ ...nobody, author: both });
    await move('author', 'SUBMITTED');
    expect(await matrix()).toEqual({ ...nobody, author: both, reviewer: both, second: both });
    item = await approveBy(house.database, item, [people['reviewer']!, people['second']!]);
    const outside = ['open.pdf'];
    const inside = { author: both, colleague: both, reviewer: both, second: both, campaigner: both };
    expect(await matrix()).toEqual({ ...inside, elsewhere: outside, admin: outside, public: outside });
    expect((await house.database.read(as('public'), (tx) => findFile(tx, open)))?.state).toBe('APPROVED');
    expect(await house.database.read(as('public'), (tx) => withdrawalOfFile(tx, open))).toBeNull();

    await move('reviewer', 'WITHDRAWN');
    expect(await matrix()).toEqual({ ...nobody, author: both, reviewer: both, second: both });
    expect(await house.database.read(as('public'), (tx) => withdrawalOfFile(tx, open))).toBe(item.withdrawnAt);
    const { rows } = await house.owner.query('SELECT count(*)::int AS total FROM file_tombstone');
    expect(rows[0].total).toBe(1);

    const told = await house.database.read(as('author'), (tx) => custodyOf(tx, item.id));
    expect(told.map(({ event, role, name }) => [event, role, name])).toEqual([
      ['PUBLISHED', 'REVIEWER', 'open.pdf'],
      ['WITHDRAWN', 'REVIEWER', 'open.pdf'],
      ['WITHDRAWN', 'REVIEWER', 'inside.pdf'],
    ]);
    for (const who of ['colleague', 'campaigner', 'admin', 'elsewhere', 'public']) {
      expect(await house.database.read(as(who), (tx) => custodyOf(tx, item.id))).toEqual([]);
    }
  });
});

describe('an approval that is taken back', () => {
  it('takes the public files out of sight again, and the list says so', async () => {
    const open = await add(pdf('undone'));
    await house.database.write(as('author'), (tx) => markFile(tx, write(), open, true));
    await reread();
    await move('author', 'SUBMITTED');
    item = await approveBy(house.database, item, [people['reviewer']!, people['second']!]);
    expect(await seenBy('public')).toEqual(['undone.pdf']);
    await house.database.write(as('second'), (tx) => returnToReview(tx, item.id, item.version, people['second']!));
    expect(await seenBy('public')).toEqual([]);
    expect(await house.database.read(as('public'), (tx) => withdrawalOfFile(tx, open))).toBeNull();
    const told = await house.database.read(as('author'), (tx) => custodyOf(tx, item.id));
    expect(told.map(({ event }) => event)).toEqual(['PUBLISHED', 'WITHDRAWN']);
  });
});

describe('the custody list', () => {
  it('takes entries in the own name and a held role only, and never changes', async () => {
    const id = await add(pdf('eight'));
    const file = (await house.database.read(as('author'), (tx) => findFile(tx, id)))!;
    const note = (role: 'RESEARCHER' | 'REVIEWER', event: 'OPENED' | 'FAULT' | 'PUBLISHED', who = 'author') =>
      house.database.write(as(who), (tx) => noteCustody(tx, { file, event, role }));
    await note('RESEARCHER', 'OPENED');
    await expect(note('REVIEWER', 'OPENED')).rejects.toMatchObject({ code: '42501' });
    await expect(note('RESEARCHER', 'FAULT')).rejects.toMatchObject({ code: '42501' });
    await expect(note('RESEARCHER', 'PUBLISHED')).rejects.toMatchObject({ code: '42501' });
    await expect(note('RESEARCHER', 'OPENED', 'colleague')).rejects.toMatchObject({ code: '42501' });
    for (const statement of ['UPDATE custody_entry SET role = role', 'DELETE FROM custody_entry']) {
      await expect(house.owner.query(statement)).rejects.toMatchObject({ code: 'SM001' });
    }
    await house.database.write({ kind: 'CLOCK' }, (tx) => noteFault(tx, file));
    await house.database.write({ kind: 'CLOCK' }, (tx) => noteFault(tx, file));
    const told = await house.database.read(as('author'), (tx) => custodyOf(tx, item.id));
    expect(told.map(({ event, role }) => [event, role])).toEqual([
      ['OPENED', 'RESEARCHER'],
      ['FAULT', null],
    ]);
  });

  it('tells with bare SQL of files of its item alone, as they are and as they were', async () => {
    const own = item;
    const id = await add(pdf('nine'));
    const entry = (event: string, change: Record<string, string | number> = {}): string => {
      const file = { evidence_id: own.id, file_id: id, name: 'nine.pdf', bytes: 40, ...change };
      const sha256 = change['sha256'] ?? pdf('nine').sha256;
      return `INSERT INTO custody_entry (evidence_id, file_id, sha256, name, bytes, event, role, member_id)
        VALUES ('${file.evidence_id}', '${file.file_id}', '${sha256}', '${file.name}', ${file.bytes}, '${event}',
                'RESEARCHER', '${people['author']}')`;
    };
    const other = await house.database.write(as('author'), (tx) =>
      insertEvidence(tx, lawDraft(source), people['author']!),
    );
    for (const event of ['RECEIVED', 'OPENED', 'COPIED']) {
      for (const wrong of [
        { file_id: randomUUID() },
        { evidence_id: other.id },
        { sha256: pdf('ten').sha256 },
        { name: 'other.pdf' },
        { bytes: 41 },
      ] as Record<string, string | number>[]) {
        await expect(bare('author', entry(event, wrong))).rejects.toMatchObject({ code: 'SM001' });
      }
    }
    // What was never noted as received was never removed, nor what is there still.
    await expect(bare('author', entry('REMOVED'))).rejects.toMatchObject({ code: 'SM001' });
    await bare('author', entry('RECEIVED'));
    await expect(bare('author', entry('REMOVED'))).rejects.toMatchObject({ code: 'SM001' });
    await house.database.write(as('author'), (tx) => removeFile(tx, write(), id));
    await expect(bare('author', entry('REMOVED', { name: 'other.pdf' }))).rejects.toMatchObject({ code: 'SM001' });
    await expect(bare('author', entry('OPENED'))).rejects.toMatchObject({ code: 'SM001' });
    await bare('author', entry('REMOVED'));
  });

  it('counts what a person has added today, removed or not', async () => {
    const before = await house.database.read(as('colleague'), (tx) => receivedToday(tx));
    expect(before).toEqual({ files: 0, bytes: 0 });
    const own = await house.database.read(as('author'), (tx) => receivedToday(tx));
    const id = await add(pdf('nine'));
    const file = (await house.database.read(as('author'), (tx) => findFile(tx, id)))!;
    await house.database.write(as('author'), (tx) => noteCustody(tx, { file, event: 'RECEIVED', role: 'RESEARCHER' }));
    expect(await house.database.read(as('author'), (tx) => receivedToday(tx))).toEqual({
      ...{ files: own.files + 1, bytes: own.bytes + 40 },
    });
  });
});
