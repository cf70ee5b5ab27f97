import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appendAudit } from '../audit/append-audit.js';
import { addMember, openHouse, type TestHouse } from '../testing/test-house.js';
import { claimKey, keepAnswer } from './claim-key.js';

let house: TestHouse;
let member: string;

beforeAll(async () => {
  house = await openHouse();
  member = await addMember(house.owner, 'RESEARCHER');
}, 120_000);

afterAll(() => house?.close());

/** Does a piece of work once under a key; the work is one line in the log. */
async function once(key: string, hash = 'same', memberId = member): Promise<unknown> {
  return house.database.write({ kind: 'MEMBER', memberId }, async (tx) => {
    const claimed = await claimKey(tx, memberId, key, hash);
    if (!('fresh' in claimed)) return claimed;
    await appendAudit(tx, { action: key, subjectKind: 'SYSTEM', subjectId: key, regions: [], detail: {} });
    await keepAnswer(tx, memberId, key, { done: key });
    return { done: key };
  });
}

const lines = async (key: string): Promise<number> =>
  (await house.owner.query('SELECT 1 FROM audit_entry WHERE action = $1', [key])).rowCount ?? 0;

describe('a key', () => {
  it('does its work once, and answers the same again', async () => {
    expect(await once('first')).toEqual({ done: 'first' });
    expect(await once('first')).toEqual({ answer: { done: 'first' } });
    expect(await lines('first')).toBe(1);
  });

  it('does its work once for 50 at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => once('many')));
    expect(answers.filter((answer) => JSON.stringify(answer) === '{"done":"many"}')).toHaveLength(1);
    expect(answers.filter((answer) => JSON.stringify(answer) === '{"answer":{"done":"many"}}')).toHaveLength(49);
    expect(await lines('many')).toBe(1);
  });

  it('is refused with another request', async () => {
    await once('body');
    expect(await once('body', 'other')).toEqual({ conflict: true });
  });

  it('is free again where its work was taken back', async () => {
    const broken = house.database.write({ kind: 'MEMBER', memberId: member }, async (tx) => {
      await claimKey(tx, member, 'broken', 'same');
      throw new Error('stop');
    });
    await expect(broken).rejects.toThrow('stop');
    expect(await once('broken')).toEqual({ done: 'broken' });
  });

  it('belongs to one member, and for 24 hours', async () => {
    await once('own');
    const other = await addMember(house.owner, 'RESEARCHER');
    expect(await once('own', 'different', other)).toEqual({ done: 'own' });
    await house.owner.query(
      `UPDATE idempotency_key SET created_at = created_at - interval '25 hours' WHERE key = 'own'`,
    );
    expect(await once('own', 'another')).toEqual({ done: 'own' });
  });
});
