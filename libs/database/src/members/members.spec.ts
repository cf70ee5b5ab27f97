import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Tx } from '../connection/tx.js';
import { addMember, openHouse, type TestHouse } from '../testing/test-house.js';
import {
  countAdmins,
  countMembers,
  deactivateMember,
  findForSignIn,
  findMember,
  listMembers,
  reviewersFor,
} from './accounts.js';
import {
  acceptInvitation,
  confirmInvitation,
  findInvitationByToken,
  insertInvitation,
  listInvitations,
  revokeInvitation,
} from './invitations.js';
import type { InvitationDraft } from './member-records.js';
import { closeSession, openSession, touchSession } from './sessions.js';
import { noteSignInAttempt, recentSignInAttempts } from './sign-in-attempts.js';

let house: TestHouse;

const signIn = <T>(work: (tx: Tx) => Promise<T>) => house.database.write({ kind: 'SIGN_IN' }, work);
const as = <T>(memberId: string, work: (tx: Tx) => Promise<T>) =>
  house.database.write({ kind: 'MEMBER', memberId }, work);
const token = (): string => randomBytes(16).toString('hex');
const person = { displayName: 'Somebody', passwordHash: 'hash' };

function invitation(change: Partial<InvitationDraft> = {}): InvitationDraft {
  return {
    tokenHash: token(),
    email: `${token()}@test.invalid`,
    role: 'RESEARCHER',
    regions: ['*'],
    needsConfirmation: false,
    expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
    ...change,
  };
}

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house?.close());

describe('the first administrator', () => {
  it('comes by an invitation that nobody sent, once, and never again after that', async () => {
    const first = invitation({ email: '', role: 'ADMIN', expiresAt: null });
    await signIn((tx) => insertInvitation(tx, first));
    expect(await signIn((tx) => listInvitations(tx))).toHaveLength(1);
    expect(await signIn((tx) => acceptInvitation(tx, first.tokenHash, person))).toBeNull();
    const member = await signIn((tx) =>
      acceptInvitation(tx, first.tokenHash, { ...person, email: 'First@Test.invalid' }),
    );
    expect(member).toMatchObject({ email: 'first@test.invalid', grants: [{ role: 'ADMIN', region: '*' }] });
    expect(
      await signIn((tx) => acceptInvitation(tx, first.tokenHash, { ...person, email: 'x@test.invalid' })),
    ).toBeNull();
    const again = signIn((tx) => insertInvitation(tx, invitation({ role: 'ADMIN' })));
    await expect(again).rejects.toMatchObject({ code: '42501' });
    expect(await signIn(countMembers)).toBe(1);
    expect(await signIn(countAdmins)).toBe(1);
  });
});

describe('signing in', () => {
  it('finds an account by its address alone, whatever its case', async () => {
    const found = await signIn((tx) => findForSignIn(tx, 'FIRST@test.invalid'));
    expect(found).toMatchObject({ passwordHash: 'hash', member: { displayName: 'Somebody', active: true } });
    expect(await signIn((tx) => findForSignIn(tx, 'nobody@test.invalid'))).toBeNull();
    expect(await signIn((tx) => listMembers(tx))).toEqual([]);
  });

  it('keeps a session until it is idle, over or closed', async () => {
    const memberId = await addMember(house.owner, 'RESEARCHER');
    const open = async (idleMinutes = 30, absoluteHours = 12): Promise<string> => {
      const tokenHash = token();
      await signIn((tx) => openSession(tx, { memberId, tokenHash, idleMinutes, absoluteHours }));
      return tokenHash;
    };
    const touch = (tokenHash: string) => signIn((tx) => touchSession(tx, tokenHash));
    const kept = await open();
    expect(await touch(kept)).toEqual({ memberId });
    expect(await touch(token())).toBeNull();
    const aged = await open();
    await house.owner.query(`UPDATE session SET idle_until = now() + interval '3 minutes' WHERE token_hash = $1`, [
      aged,
    ]);
    await touch(aged);
    const slid = `SELECT idle_until > now() + interval '29 minutes' AS slid FROM session WHERE token_hash = $1`;
    expect((await house.owner.query(slid, [aged])).rows).toEqual([{ slid: true }]);
    for (const end of ['idle_until', 'absolute_until']) {
      const over = await open();
      const past = end === 'idle_until' ? '' : `, idle_until = now() - interval '1 second'`;
      await house.owner.query(`UPDATE session SET ${end} = now() - interval '1 second'${past} WHERE token_hash = $1`, [
        over,
      ]);
      expect(await touch(over)).toBeNull();
    }
    await signIn((tx) => closeSession(tx, kept));
    expect(await touch(kept)).toBeNull();
  });

  it('counts failed attempts for the account and from the address, and forgets them', async () => {
    const who = { account: 'a@test.invalid', address: '192.0.2.1' };
    for (const succeeded of [false, false, true]) await signIn((tx) => noteSignInAttempt(tx, { ...who, succeeded }));
    await signIn((tx) => noteSignInAttempt(tx, { ...who, account: 'b@test.invalid', succeeded: false }));
    const recent = (account = who.account) => signIn((tx) => recentSignInAttempts(tx, { ...who, account }));
    expect(await recent()).toEqual({ forAccount: 2, fromAddress: 3 });
    await house.owner.query(`UPDATE sign_in_attempt SET at = at - interval '16 minutes'`);
    expect(await recent()).toEqual({ forAccount: 0, fromAddress: 0 });
    const { rows } = await house.owner.query('SELECT account_hash, address_hash FROM sign_in_attempt LIMIT 1');
    expect(JSON.stringify(rows)).not.toMatch(/invalid|192/);
  });
});

describe('members', () => {
  it('see themselves; a lead sees those of the region; an administrator sees all', async () => {
    const here = await addMember(house.owner, 'RESEARCHER@africa');
    const lead = await addMember(house.owner, 'REGIONAL_LEAD@africa');
    const elsewhere = await addMember(house.owner, 'RESEARCHER@mena');
    const admin = await addMember(house.owner, 'ADMIN');
    const seenBy = async (who: string) => (await as(who, listMembers)).map(({ id }) => id);
    expect(await seenBy(here)).toEqual([here]);
    expect((await seenBy(lead)).sort()).toEqual(expect.arrayContaining([here, lead].sort()));
    expect(await seenBy(lead)).not.toContain(elsewhere);
    expect(await seenBy(admin)).toEqual(expect.arrayContaining([here, lead, elsewhere, admin]));
    expect(await as(here, (tx) => findMember(tx, lead))).toBeNull();
  });

  it('lose rights and sessions when an administrator closes the account, and nobody else can', async () => {
    const admin = await addMember(house.owner, 'ADMIN');
    const reviewer = await addMember(house.owner, 'REVIEWER@mena');
    const tokenHash = token();
    await signIn((tx) => openSession(tx, { memberId: reviewer, tokenHash, idleMinutes: 30, absoluteHours: 12 }));
    expect(await as(reviewer, (tx) => deactivateMember(tx, admin))).toBe(false);
    expect(await as(reviewer, (tx) => reviewersFor(tx, ['mena']))).toContainEqual({ memberId: reviewer });
    expect(await as(admin, (tx) => deactivateMember(tx, reviewer))).toBe(true);
    expect(await as(admin, (tx) => deactivateMember(tx, reviewer))).toBe(false);
    expect(await signIn((tx) => touchSession(tx, tokenHash))).toBeNull();
    expect(await as(admin, (tx) => reviewersFor(tx, ['mena']))).not.toContainEqual({ memberId: reviewer });
  });

  it('count as reviewers of several regions only with rights in each', async () => {
    const both = await addMember(house.owner, 'REVIEWER@africa', 'REGIONAL_LEAD@americas');
    const one = await addMember(house.owner, 'REVIEWER@africa');
    const found = await as(both, (tx) => reviewersFor(tx, ['africa', 'americas']));
    expect(found).toContainEqual({ memberId: both });
    expect(found).not.toContainEqual({ memberId: one });
  });
});

describe('an invitation', () => {
  it('is made by an administrator for any role, by a lead for up to a reviewer of the own region', async () => {
    const admin = await addMember(house.owner, 'ADMIN');
    const lead = await addMember(house.owner, 'REGIONAL_LEAD@africa');
    const made = await as(admin, (tx) => insertInvitation(tx, invitation({ role: 'REGIONAL_LEAD' })));
    expect(made).toMatchObject({ invitedBy: admin, role: 'REGIONAL_LEAD' });
    const byLead = (change: Partial<InvitationDraft>) => as(lead, (tx) => insertInvitation(tx, invitation(change)));
    await byLead({ role: 'REVIEWER', regions: ['africa'] });
    for (const change of [
      { role: 'REVIEWER', regions: ['*'] },
      { role: 'REVIEWER', regions: ['africa', 'mena'] },
      { role: 'REGIONAL_LEAD', regions: ['africa'] },
    ] as const) {
      await expect(byLead({ ...change, regions: [...change.regions] })).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('that needs a second administrator opens nothing before, and not by its maker', async () => {
    const [first, second] = [await addMember(house.owner, 'ADMIN'), await addMember(house.owner, 'ADMIN')];
    const draft = invitation({ role: 'ADMIN', needsConfirmation: true });
    const { id } = await as(first, (tx) => insertInvitation(tx, draft));
    expect(await signIn((tx) => acceptInvitation(tx, draft.tokenHash, person))).toBeNull();
    expect(await as(first, (tx) => confirmInvitation(tx, id))).toBeNull();
    expect(await as(second, (tx) => confirmInvitation(tx, id))).toMatchObject({ confirmedBy: second });
    const member = await signIn((tx) => acceptInvitation(tx, draft.tokenHash, person));
    expect(member).toMatchObject({ email: draft.email, grants: [{ role: 'ADMIN', region: '*' }] });
  });

  it('is of no use once it is taken back, over or unknown', async () => {
    const admin = await addMember(house.owner, 'ADMIN');
    const back = invitation();
    const { id } = await as(admin, (tx) => insertInvitation(tx, back));
    expect(await as(admin, (tx) => revokeInvitation(tx, id))).toMatchObject({ revokedAt: expect.any(String) });
    const over = invitation({ expiresAt: new Date(Date.now() - 1000).toISOString() });
    await as(admin, (tx) => insertInvitation(tx, over));
    for (const tokenHash of [back.tokenHash, over.tokenHash, token()]) {
      expect(await signIn((tx) => acceptInvitation(tx, tokenHash, person))).toBeNull();
    }
    expect(await signIn((tx) => findInvitationByToken(tx, back.tokenHash))).toMatchObject({ id });
    expect(await signIn((tx) => findInvitationByToken(tx, token()))).toBeNull();
  });

  it('makes one member, however often its link is used at the same moment', async () => {
    const admin = await addMember(house.owner, 'ADMIN');
    const draft = invitation();
    await as(admin, (tx) => insertInvitation(tx, draft));
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, () => signIn((tx) => acceptInvitation(tx, draft.tokenHash, person))),
    );
    const members = tries.filter((result) => result.status === 'fulfilled' && result.value !== null);
    expect(members).toHaveLength(1);
    const { rows } = await house.owner.query('SELECT 1 FROM member WHERE email = $1', [draft.email]);
    expect(rows).toHaveLength(1);
  });
});
