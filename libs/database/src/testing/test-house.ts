import { randomUUID } from 'node:crypto';
import type { Grant, PartialDate } from '@states-must/domain';
import { Client } from 'pg';
import { Database } from '../connection/database.js';
import type { EvidenceDraft, EvidenceRecord } from '../evidence/evidence-record.js';
import { recordDecision } from '../evidence/decisions.js';
import { insertEvidence, moveEvidence } from '../evidence/write-evidence.js';
import { insertSource } from '../sources/sources.js';
import { createTestDatabase, type TestDatabase } from './create-test-database.js';

/** A test's database with the service's way in, and the owner's for preparing what a test needs. */
export interface TestHouse {
  test: TestDatabase;
  database: Database;
  /** The set-up role as the tables' owner. */
  owner: Client;
  close(): Promise<void>;
}

/** Opens a database of a test's own. */
export async function openHouse(pools?: { rw?: number; public?: number }): Promise<TestHouse> {
  const test = await createTestDatabase();
  const database = await Database.open({ ...test, pools });
  const owner = new Client({ connectionString: test.setUpUrl, options: '-c role=app_owner -c search_path=public' });
  await owner.connect();
  const close = async (): Promise<void> => {
    await owner.end();
    await database.close();
    await test.drop();
  };
  return { test, database, owner, close };
}

/** Adds an invented member with the roles given, `ROLE` or `ROLE@region`; gives the id. */
export async function addMember(owner: Client, ...roles: string[]): Promise<string> {
  const id = randomUUID();
  await owner.query('INSERT INTO member (id, email, display_name) VALUES ($1, $2, $3)', [
    id,
    `${id}@test.invalid`,
    'Test member',
  ]);
  await owner.query(`INSERT INTO member_credential (member_id, password_hash) VALUES ($1, 'not a hash')`, [id]);
  const grants = roles.map((text): Grant => {
    const [role, region] = text.split('@');
    return { role: role as Grant['role'], region: region ?? '*' };
  });
  for (const { role, region } of grants) {
    await owner.query('INSERT INTO member_grant (member_id, role, region) VALUES ($1, $2, $3)', [id, role, region]);
  }
  return id;
}

/** A law of New Zealand that speaks for one criterion; change what matters to the test. */
export function lawDraft(sourceId: string, change: Partial<EvidenceDraft> = {}): EvidenceDraft {
  return {
    sourceId,
    kind: 'LAW',
    title: 'A law that decriminalises sex work',
    summary: 'The act takes the offence out of the criminal code.',
    url: null,
    language: 'en',
    credibility: 1,
    visibility: 'PUBLIC',
    sensitive: false,
    locality: null,
    adopted: null,
    inForceFrom: '2003-06-28' as PartialDate,
    inForceTo: null,
    observed: null,
    published: '2003' as PartialDate,
    checked: null,
    links: [linkTo('NZ', 'CRM-1.a')],
    ...{ connection: 'UNKNOWN', promulgated: null, identifiers: [], translations: [], relations: [] },
    ...change,
  };
}

/** A link that supports a criterion in a jurisdiction. */
export function linkTo(
  jurisdiction: string,
  criterion: string,
  change: Partial<EvidenceDraft['links'][number]> = {},
): EvidenceDraft['links'][number] {
  return {
    jurisdiction,
    standard: 'SW-2015',
    obligation: criterion.slice(0, criterion.lastIndexOf('.')),
    criterion,
    effect: 'SUPPORTS',
    locator: null,
    quote: null,
    inForceFrom: null,
    inForceTo: null,
    ...change,
  };
}

/** A researcher's source, a gazette of the highest reliability. */
export async function addSource(database: Database, author: string, publisher = 'Gazette'): Promise<string> {
  const source = await database.write({ kind: 'MEMBER', memberId: author }, (tx) =>
    insertSource(
      tx,
      {
        title: `Acts published by ${publisher}`,
        publisher,
        publisherKind: 'OFFICIAL_GAZETTE',
        year: 2003,
        language: 'en',
        url: null,
        reliability: 'A',
        reliabilityReason: 'The text itself.',
        bodyOf: 'NZ',
        restsOn: [],
      },
      author,
    ),
  );
  return source.id;
}

/** A draft that its author has submitted. */
export async function submitDraft(database: Database, author: string, draft: EvidenceDraft): Promise<EvidenceRecord> {
  return database.write({ kind: 'MEMBER', memberId: author }, async (tx) => {
    const made = await insertEvidence(tx, draft, author);
    return unstale(await moveEvidence(tx, made.id, made.version, 'SUBMITTED', author, null));
  });
}

/** One approval by each reviewer in turn; the last publishes the item. */
export async function approveBy(
  database: Database,
  item: EvidenceRecord,
  reviewers: string[],
): Promise<EvidenceRecord> {
  let current = item;
  for (const [index, memberId] of reviewers.entries()) {
    current = await database.write({ kind: 'MEMBER', memberId }, async (tx) => {
      const { id, version, contentHash } = current;
      const approval = { evidenceId: id, version, contentHash, memberId, reason: null } as const;
      await recordDecision(tx, { ...approval, decision: 'APPROVE', role: 'REVIEWER' });
      const last = index === reviewers.length - 1;
      return last ? unstale(await moveEvidence(tx, id, version, 'APPROVED', memberId, null)) : current;
    });
  }
  return current;
}

/** The record, where the write was not stale. */
export function unstale(result: EvidenceRecord | 'STALE'): EvidenceRecord {
  if (result === 'STALE') throw new Error('The write was stale.');
  return result;
}
