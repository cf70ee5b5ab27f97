import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EvidenceRelation, PartialDate } from '@states-must/domain';
import { gatherFacts } from '../cells/gather-facts.js';
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
import type { EvidenceDraft, EvidenceRecord } from './evidence-record.js';
import { findEvidence } from './find-evidence.js';
import { leadingBack, relationsToward } from './relations.js';
import { insertEvidence, moveEvidence } from './write-evidence.js';

let house: TestHouse;
let author: string;
let reviewers: string[];
let source: string;

const as = (memberId: string) => ({ kind: 'MEMBER', memberId }) as const;
const relation = (target: string, kind: EvidenceRelation['kind'] = 'SUPERSEDES'): EvidenceRelation => {
  return { kind, target, on: kind === 'CORRECTS' ? null : ('2020' as PartialDate), note: null };
};
const publish = async (change: Partial<EvidenceDraft>): Promise<EvidenceRecord> =>
  approveBy(house.database, await submitDraft(house.database, author, lawDraft(source, change)), reviewers);
const draft = (change: Partial<EvidenceDraft>): Promise<EvidenceRecord> =>
  house.database.write(as(author), (tx) => insertEvidence(tx, lawDraft(source, change), author));

beforeAll(async () => {
  house = await openHouse();
  author = await addMember(house.owner, 'RESEARCHER');
  reviewers = [await addMember(house.owner, 'REVIEWER'), await addMember(house.owner, 'REVIEWER')];
  source = await addSource(house.database, author);
}, 120_000);

afterAll(() => house?.close());

describe('the content of an item', () => {
  it('keeps the hash that it had before there was more to say', async () => {
    const { rows } = await house.owner.query(
      `SELECT count(*) AS items, count(*) FILTER (WHERE e.content_hash = encode(sha256(convert_to(jsonb_build_array(
           e.source_id, e.kind, e.title, e.summary, e.url, e.language, e.credibility, e.visibility, e.sensitive, e.locality,
           e.adopted, e.in_force_from, e.in_force_to, e.observed, e.published, e.checked,
           (SELECT jsonb_agg(jsonb_build_array(l.jurisdiction, l.standard, l.obligation, l.criterion, l.effect, l.locator,
              l.quote, l.in_force_from, l.in_force_to) ORDER BY l.standard, l.jurisdiction, l.criterion)
            FROM evidence_link l WHERE l.evidence_id = e.id))::text, 'UTF8')), 'hex')) AS same
       FROM evidence e WHERE evidence_extras(e.id) IS NULL`,
    );
    expect(Number(rows[0].items)).toBeGreaterThan(0);
    expect(rows[0].same).toBe(rows[0].items);
  });

  it('holds its relations: one that is put in beside it breaks the seal', async () => {
    const [one, other] = [await draft({}), await draft({})];
    const forged = house.database.write(as(author), async (tx) => {
      await insertEvidence(tx, lawDraft(source), author);
      await forge(one.id, other.id);
    });
    await expect(forged).rejects.toMatchObject({ code: 'SM001' });
  });

  it.each([
    ['a date where the other ends', `('SUPERSEDES', NULL)`],
    ['no date where it corrects', `('CORRECTS', '2020')`],
    ['a kind that we know', `('REPLACES', '2020')`],
  ])('needs %s', async (_, values) => {
    const [one, other] = [await draft({}), await draft({})];
    const forged = house.owner.query(
      `INSERT INTO evidence_relation (evidence_id, target_id, kind, on_date) SELECT $1, $2, v.* FROM (VALUES ${values}) v`,
      [one.id, other.id],
    );
    await expect(forged).rejects.toMatchObject({ code: '23514' });
  });
});

async function forge(from: string, to: string): Promise<void> {
  await house.owner.query(
    `INSERT INTO evidence_relation (evidence_id, kind, target_id, on_date) VALUES ($1, 'SUPERSEDES', $2, '2020')`,
    [from, to],
  );
}

describe('what one item does to another', () => {
  it('is seen by the public where both are public, and by their author before', async () => {
    const act = await publish({ title: 'Act' });
    const later = await draft({ relations: [relation(act.id)] });
    const toward = (who: 'public' | 'author') =>
      house.database.read(who === 'public' ? { kind: 'PUBLIC' } : as(author), (tx) => relationsToward(tx, [act.id]));
    expect((await toward('public')).size).toBe(0);
    expect((await toward('author')).get(act.id)).toMatchObject([{ kind: 'SUPERSEDES', by: later.id, on: '2020' }]);
    await house.database.write(as(author), async (tx) =>
      unstale(await moveEvidence(tx, later.id, later.version, 'WITHDRAWN', author, 'No.')),
    );
    expect((await toward('author')).size).toBe(0);
  });

  it('ends the other item in the facts on the first of several days, and a correction takes it out', async () => {
    const key = { standard: 'SW-2015', jurisdiction: 'WS', obligation: 'CRM-1' };
    const facts = () => house.database.read({ kind: 'CLOCK' }, (tx) => gatherFacts(tx, key));
    const act = await publish({ links: [linkTo('WS', 'CRM-1.a')] });
    expect((await facts()).items).toMatchObject([{ id: act.id, superseded: null }]);
    await publish({ relations: [{ ...relation(act.id), on: '2021-05' as PartialDate }] });
    const first = await publish({ relations: [{ ...relation(act.id, 'REPEALS'), on: '2019' as PartialDate }] });
    expect((await facts()).items).toMatchObject([{ id: act.id, superseded: { by: first.id, on: '2019' } }]);
    const right = await publish({ relations: [relation(act.id, 'CORRECTS')] });
    expect(await facts()).toMatchObject({ items: [], links: [] });
    await house.database.write(as(author), async (tx) =>
      unstale(await moveEvidence(tx, right.id, right.version, 'WITHDRAWN', author, 'It was right.')),
    );
    expect((await facts()).items).toHaveLength(1);
  });

  it('is not written for the item of somebody else, nor to one that its author does not see', async () => {
    const act = await publish({});
    const stranger = await addMember(house.owner, 'RESEARCHER');
    const hidden = await draft({});
    const to = (target: string) =>
      house.database.write(as(stranger), (tx) =>
        insertEvidence(tx, lawDraft(source, { relations: [relation(target)] }), stranger),
      );
    await expect(to(hidden.id)).rejects.toMatchObject({ code: '42501' });
    expect((await to(act.id)).relations).toEqual([relation(act.id)]);
  });

  it('leads back over any number of steps, drafts among them', async () => {
    const first = await draft({});
    const second = await draft({ relations: [relation(first.id)] });
    const third = await draft({ relations: [relation(second.id, 'CORRECTS')] });
    const aside = await draft({ relations: [relation(first.id, 'AMENDS')] });
    const back = await house.database.read(as(author), (tx) =>
      leadingBack(tx, [second.id, third.id, aside.id], first.id),
    );
    expect([...back].sort()).toEqual([second.id, third.id].sort());
  });
});

describe('the database behind the service', () => {
  it('publishes no circle', async () => {
    const act = await publish({ title: 'First' });
    const closing = await submitDraft(house.database, author, lawDraft(source, { relations: [relation(act.id)] }));
    await house.owner.query('ALTER TABLE evidence_relation DISABLE TRIGGER holds_together');
    await forge(act.id, closing.id);
    await house.owner.query('ALTER TABLE evidence_relation ENABLE TRIGGER holds_together');
    await expect(approveBy(house.database, closing, reviewers)).rejects.toMatchObject({ code: 'SM001' });
    const still = await house.database.read(as(author), (tx) => findEvidence(tx, closing.id));
    expect(still?.state).toBe('SUBMITTED');
  });

  it('lets no law strike down', async () => {
    const act = await publish({});
    const item = await submitDraft(
      house.database,
      author,
      lawDraft(source, { relations: [relation(act.id, 'STRIKES_DOWN')] }),
    );
    await expect(approveBy(house.database, item, reviewers)).rejects.toMatchObject({ code: 'SM001' });
  });

  it('takes two people who review in the regions of the other item too', async () => {
    const act = await publish({ links: [linkTo('KE', 'CRM-1.a')] });
    const item = await submitDraft(house.database, author, lawDraft(source, { relations: [relation(act.id)] }));
    expect(item.regions).toEqual(['africa', 'asia-pacific']);
    const near = [
      await addMember(house.owner, 'REVIEWER@asia-pacific'),
      await addMember(house.owner, 'REVIEWER@asia-pacific'),
    ];
    await expect(approveBy(house.database, item, near)).rejects.toMatchObject({ code: 'SM001' });
    await expect(approveBy(house.database, item, [near[0]!, reviewers[0]!])).rejects.toMatchObject({
      code: expect.any(String),
    });
    expect((await approveBy(house.database, item, reviewers)).state).toBe('APPROVED');
  });
});
