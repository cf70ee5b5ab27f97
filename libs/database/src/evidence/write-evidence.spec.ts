import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EvidenceRecord } from './evidence-record.js';
import { findEvidence } from './find-evidence.js';
import { decisionsOf, recordDecision } from './decisions.js';
import { insertEvidence, moveEvidence, reviseEvidence } from './write-evidence.js';
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

let house: TestHouse;
let author: string;
let reviewers: string[];
let source: string;

const as = (memberId: string) => ({ kind: 'MEMBER', memberId }) as const;

beforeAll(async () => {
  house = await openHouse();
  author = await addMember(house.owner, 'RESEARCHER');
  reviewers = [await addMember(house.owner, 'REVIEWER'), await addMember(house.owner, 'REVIEWER')];
  source = await addSource(house.database, author);
}, 120_000);

afterAll(() => house?.close());

describe('an item', () => {
  it('comes back as it was attached', async () => {
    const draft = lawDraft(source, {
      links: [
        linkTo('NZ', 'CRM-1.a', { quote: 'Section 7', locator: 's 7' }),
        linkTo('NZ', 'CRM-1.b', { effect: 'CONTEXT' }),
      ],
    });
    const made = await house.database.write(as(author), (tx) => insertEvidence(tx, draft, author));
    expect(made).toMatchObject({ version: 1, state: 'DRAFT', origin: 'MEMBER', authorId: author, title: draft.title });
    expect(made.links.map(({ id: _, ...link }) => link)).toEqual(draft.links);
    expect(made.regions).toEqual(['asia-pacific']);
    expect(made.contentHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps the ids of links that stay, and every version', async () => {
    const draft = lawDraft(source, { links: [linkTo('NZ', 'CRM-1.a'), linkTo('NZ', 'CRM-1.b')] });
    const made = await house.database.write(as(author), (tx) => insertEvidence(tx, draft, author));
    const changed = { ...draft, title: 'Another title', links: [linkTo('NZ', 'CRM-1.b'), linkTo('AU', 'CRM-1.a')] };
    const revised = unstale(
      await house.database.write(as(author), (tx) => reviseEvidence(tx, made.id, 1, changed, author)),
    );
    expect(revised.version).toBe(2);
    expect(revised.links.find(({ criterion }) => criterion === 'CRM-1.b')!.id).toBe(made.links[1]!.id);
    expect(revised.contentHash).not.toBe(made.contentHash);
    const { rows } = await house.owner.query(
      `SELECT version, snapshot ->> 'title' AS title, jsonb_array_length(snapshot -> 'links') AS links,
              snapshot -> 'links' -> 0 ->> 'criterion' AS first FROM evidence_revision WHERE evidence_id = $1
       ORDER BY version`,
      [made.id],
    );
    expect(rows).toEqual([
      { version: 1, title: draft.title, links: 2, first: 'CRM-1.a' },
      { version: 2, title: 'Another title', links: 2, first: 'CRM-1.b' },
    ]);
  });

  it('is published by two people and withdrawn with a moment, and stays on record', async () => {
    const submitted = await submitDraft(house.database, author, lawDraft(source, { title: 'To be withdrawn' }));
    const published = await approveBy(house.database, submitted, reviewers);
    expect(published).toMatchObject({ state: 'APPROVED', version: submitted.version + 1 });
    const seen = await house.database.read({ kind: 'PUBLIC' }, (tx) => findEvidence(tx, published.id));
    expect(seen).toMatchObject({ title: 'To be withdrawn', authorId: null, lastEditorId: null, submittedAt: null });
    const decisions = await house.database.read(as(author), (tx) => decisionsOf(tx, published.id));
    expect(decisions.map(({ memberId }) => memberId)).toEqual(reviewers);

    const withdrawn = unstale(
      await house.database.write(as(author), (tx) =>
        moveEvidence(tx, published.id, published.version, 'WITHDRAWN', author, 'It was repealed.'),
      ),
    );
    expect(withdrawn.withdrawnAt).not.toBeNull();
    expect(await house.database.read({ kind: 'PUBLIC' }, (tx) => findEvidence(tx, published.id))).toBeNull();
    const { rows } = await house.owner.query(
      'SELECT state FROM evidence_revision WHERE evidence_id = $1 ORDER BY version',
      [published.id],
    );
    expect(rows.map(({ state }) => state)).toEqual(['DRAFT', 'SUBMITTED', 'APPROVED', 'WITHDRAWN']);
  });

  it('loses no update: 8 writers, 50 rounds, one winner a version', async () => {
    let current: EvidenceRecord = await house.database.write(as(author), (tx) =>
      insertEvidence(tx, lawDraft(source), author),
    );
    for (let round = 1; round <= 50; round += 1) {
      const results = await Promise.all(
        Array.from({ length: 8 }, (_, writer) =>
          house.database.write(as(author), (tx) =>
            reviseEvidence(tx, current.id, current.version, lawDraft(source, { title: `${round}/${writer}` }), author),
          ),
        ),
      );
      const winners = results.filter((result): result is EvidenceRecord => result !== 'STALE');
      expect(winners).toHaveLength(1);
      expect(winners[0]!.version).toBe(current.version + 1);
      current = winners[0]!;
    }
    const stored = await house.database.read(as(author), (tx) => findEvidence(tx, current.id));
    expect(stored).toEqual(current);
    const { rows } = await house.owner.query(
      'SELECT array_agg(version ORDER BY version) AS versions FROM evidence_revision WHERE evidence_id = $1',
      [current.id],
    );
    expect(rows[0].versions).toEqual(Array.from({ length: 51 }, (_, index) => index + 1));
  }, 120_000);

  it('is stale for whoever may not change it', async () => {
    const draft = await submitDraft(house.database, author, lawDraft(source));
    const stranger = await addMember(house.owner, 'RESEARCHER');
    const tried = await house.database.write(as(stranger), (tx) =>
      reviseEvidence(tx, draft.id, draft.version, lawDraft(source, { title: 'Mine now' }), stranger),
    );
    expect(tried).toBe('STALE');
  });

  it('takes no decision in the name of somebody else', async () => {
    const item = await submitDraft(house.database, author, lawDraft(source));
    const forged = house.database.write(as(reviewers[0]!), (tx) =>
      recordDecision(tx, {
        evidenceId: item.id,
        version: item.version,
        contentHash: item.contentHash,
        memberId: reviewers[1]!,
        role: 'REVIEWER',
        decision: 'APPROVE',
        reason: null,
      }),
    );
    await expect(forged).rejects.toMatchObject({ code: '42501' });
  });
});
