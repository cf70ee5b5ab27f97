import { offerFirstAdministrator } from '../src/members/first-administrator.js';
import { DatabaseGate } from '../src/platform/database/database-gate.js';
import { startService, type TestService } from './start-service.js';
import { invite, join, PASSWORD, signIn, type Person } from './people/sign-in.js';

const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) {
  ... on InvitationMade { link invitation { id email role regions byYou needsConfirmation confirmed } }
  ... on Refused { problems { code field message } } } }`;
const OFFER = 'query ($token: String!) { invitation(token: $token) { email role regions } }';

interface Made {
  link?: string;
  invitation?: { id: string; needsConfirmation: boolean; confirmed: boolean };
  problems?: { code: string; field: string | null; message: string }[];
}

describe('from nobody to a team', () => {
  let service: TestService;
  let admin: Person;
  const lines: string[] = [];
  const offer = () =>
    offerFirstAdministrator(service.app.get(DatabaseGate), 'http://127.0.0.1:3000', (line) => void lines.push(line));
  const tokenIn = (text: string): string =>
    new URL(text.replace('First administrator: ', '')).searchParams.get('token')!;
  const send = async (who: Person, email: string, role: string, regions: string[]): Promise<Made> =>
    (await who.ask(INVITE, { input: { email, role, regions } })).data!['inviteMember'] as Made;
  const step = async (who: Person, name: 'confirm' | 'revoke', id: string): Promise<Made> =>
    (
      await who.ask(
        `mutation ($id: ID!) { step: ${name}Invitation(id: $id) {
          ... on InvitationMade { link invitation { id confirmed needsConfirmation } } ... on Refused { problems { code field message } } } }`,
        { id },
      )
    ).data!['step'] as Made;

  beforeAll(async () => {
    service = await startService();
  }, 120_000);
  afterAll(() => service?.stop());

  it('prints a link while nobody is a member; a later start prints another, and the older one is dead', async () => {
    expect(await offer()).toBe(true);
    expect(await offer()).toBe(true);
    expect(lines).toHaveLength(2);
    for (const line of lines)
      expect(line).toMatch(/^First administrator: http:\/\/127\.0\.0\.1:3000\/en\/join\?token=[\w-]{43}$/);
    const [older, newer] = lines.map(tokenIn);
    expect((await service.ask(OFFER, { token: older })).data).toEqual({ invitation: null });
    expect((await service.ask(OFFER, { token: newer })).data).toEqual({
      invitation: { email: '', role: 'ADMIN', regions: ['*'] },
    });
    expect((await join(service, older!, { email: 'late@example.org' })).problems).toMatchObject([
      { code: 'INVITATION_OVER' },
    ]);
  });

  it('tells everything that is wrong with name, address and password at once, and the link still works', async () => {
    const bad = await join(service, tokenIn(lines[1]!), {
      displayName: ' ',
      password: 'password1234',
      email: 'nowhere',
    });
    expect(bad.cookie).toBeNull();
    expect(bad.problems.map(({ field }) => field).sort()).toEqual(['displayName', 'email', 'password']);
    for (const password of ['short', 'x'.repeat(129), 'aaaaaaaaaaaaaaaa', 'office-2026!!']) {
      const { problems } = await join(service, tokenIn(lines[1]!), { password, email: 'office@example.org' });
      expect(problems).toMatchObject([{ field: 'password' }]);
    }
  });

  it('makes the first administrator, once', async () => {
    const made = await join(service, tokenIn(lines[1]!), { displayName: 'Office', email: 'First@Example.org' });
    expect(made.viewer).toMatchObject({ email: 'first@example.org' });
    expect((await join(service, tokenIn(lines[1]!), { email: 'second@example.org' })).problems).toMatchObject([
      { code: 'INVITATION_OVER' },
    ]);
    expect(await offer()).toBe(false);
    expect(lines).toHaveLength(2);
    admin = await signIn(service, 'first@example.org');
  });

  it('says how many reviewers there are: none yet', async () => {
    const { data } = await admin.ask('{ reviewQueue { reviewers } viewer { canInvite canReview } }');
    expect(data).toEqual({ reviewQueue: { reviewers: 0 }, viewer: { canInvite: true, canReview: false } });
  });

  it('shows the link once, and the offer to whoever holds it', async () => {
    const made = await send(admin, 'Lead@Example.org', 'REGIONAL_LEAD', ['africa']);
    expect(made.invitation).toMatchObject({ email: 'lead@example.org', byYou: true, needsConfirmation: false });
    const listed = await admin.ask('{ invitations { email role acceptedAt } }');
    expect(JSON.stringify(listed)).not.toContain(tokenIn(made.link!));
    expect((await service.ask(OFFER, { token: tokenIn(made.link!) })).data).toEqual({
      invitation: { email: 'lead@example.org', role: 'REGIONAL_LEAD', regions: ['africa'] },
    });
    // The address is the invitation's, whatever the new member sends.
    const joined = await join(service, tokenIn(made.link!), { email: 'other@example.org' });
    expect(joined.viewer).toMatchObject({ email: 'lead@example.org' });
  });

  it('lets a lead invite up to reviewer in the own region', async () => {
    const lead = await signIn(service, 'lead@example.org');
    expect(await send(lead, 'reviewer@example.org', 'REVIEWER', ['africa'])).toMatchObject({
      link: expect.any(String),
    });
    for (const [role, regions, code, field] of [
      ['REVIEWER', ['mena'], 'NO_RIGHTS_IN_REGION', 'regions'],
      ['REVIEWER', ['*'], 'NO_RIGHTS_IN_REGION', 'regions'],
      ['REGIONAL_LEAD', ['africa'], 'ROLE_TOO_HIGH', 'role'],
      ['ADMIN', ['*'], 'ROLE_TOO_HIGH', 'role'],
      ['RESEARCHER', ['atlantis'], 'UNKNOWN_REGION', 'regions'],
    ] as const) {
      expect((await send(lead, 'x@example.org', role, [...regions])).problems).toMatchObject([{ code, field }]);
    }
    expect((await send(lead, 'no address', 'REVIEWER', ['africa'])).problems).toMatchObject([{ field: 'email' }]);
  });

  it('shows members and invitations to those who invite, and to nobody else', async () => {
    const researcher = await invite(service, admin, 'RESEARCHER', ['mena']);
    for (const query of ['{ members { email } }', '{ invitations { email } }']) {
      expect((await researcher.ask(query)).errors).toMatchObject([{ extensions: { code: 'NO_RIGHTS' } }]);
      expect((await service.ask(query)).errors).toMatchObject([{ extensions: { code: 'NOT_SIGNED_IN' } }]);
    }
    expect((await send(researcher, 'x@example.org', 'CAMPAIGNER', ['mena'])).problems).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    const { data } = await admin.ask('{ members { email active grants { role region } } }');
    expect(data!['members']).toContainEqual({
      email: 'lead@example.org',
      active: true,
      grants: [{ role: 'REGIONAL_LEAD', region: 'africa' }],
    });
    const lead = await signIn(service, 'lead@example.org');
    const seen = (await lead.ask('{ members { email } }')).data!['members'] as { email: string }[];
    expect(seen.map(({ email }) => email)).not.toContain(researcher.email);
  });

  it('asks a second administrator for leads and administrators, once there are two', async () => {
    const second = await invite(service, admin, 'ADMIN', ['*']);
    const made = await send(admin, 'third@example.org', 'ADMIN', ['*']);
    expect(made.invitation).toMatchObject({ needsConfirmation: true, confirmed: false });
    const token = tokenIn(made.link!);
    expect((await service.ask(OFFER, { token })).data).toEqual({ invitation: null });
    expect((await join(service, token)).problems).toMatchObject([{ code: 'INVITATION_OVER' }]);
    expect((await step(admin, 'confirm', made.invitation!.id)).problems).toMatchObject([{ code: 'OWN_INVITATION' }]);
    const lead = await signIn(service, 'lead@example.org');
    expect((await step(lead, 'confirm', made.invitation!.id)).problems).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect(await step(second, 'confirm', made.invitation!.id)).toMatchObject({
      link: null,
      invitation: { confirmed: true },
    });
    expect((await step(second, 'confirm', made.invitation!.id)).problems).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect((await join(service, token)).viewer).toMatchObject({ email: 'third@example.org' });
    expect((await send(admin, 'easy@example.org', 'REVIEWER', ['mena'])).invitation).toMatchObject({
      needsConfirmation: false,
    });
  });

  it('answers writes of the public with a refusal', async () => {
    const refused = { problems: [{ code: 'NOT_SIGNED_IN' }] };
    for (const write of [
      'inviteMember(input: { email: "x@example.org", role: REVIEWER, regions: ["mena"] })',
      'confirmInvitation(id: "x")',
      'revokeInvitation(id: "x")',
      'deactivateMember(id: "x")',
    ]) {
      const { data } = await service.ask(`mutation { write: ${write} { ... on Refused { problems { code } } } }`);
      expect(data).toEqual({ write: refused });
    }
  });

  it('takes an invitation back at once', async () => {
    const made = await send(admin, 'gone@example.org', 'RESEARCHER', ['mena']);
    const researcher = await invite(service, admin, 'RESEARCHER', ['mena']);
    expect((await step(researcher, 'revoke', made.invitation!.id)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await step(admin, 'revoke', made.invitation!.id)).invitation).toBeTruthy();
    expect((await join(service, tokenIn(made.link!))).problems).toMatchObject([{ code: 'INVITATION_OVER' }]);
    expect((await step(admin, 'revoke', made.invitation!.id)).problems).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it('lets one of two who hold the same link in, and no second account with one address', async () => {
    const made = await send(admin, 'twice@example.org', 'RESEARCHER', ['mena']);
    const both = await Promise.all([1, 2].map(() => join(service, tokenIn(made.link!))));
    expect(both.filter(({ viewer }) => viewer)).toHaveLength(1);
    expect(both.find(({ viewer }) => !viewer)!.problems).toMatchObject([{ code: 'INVITATION_OVER' }]);
    expect((await send(admin, 'twice@example.org', 'REVIEWER', ['mena'])).problems).toMatchObject([
      { code: 'ALREADY_MEMBER', field: 'email' },
    ]);
  });

  it('keeps at least one administrator, and nobody closes their own account', async () => {
    const { data } = await admin.ask('{ viewer { id } }');
    const CLOSE = `mutation ($id: ID!) { deactivateMember(id: $id) {
      ... on MemberChanged { member { active } } ... on Refused { problems { code } } } }`;
    const own = (data!['viewer'] as { id: string }).id;
    expect((await admin.ask(CLOSE, { id: own })).data).toEqual({
      deactivateMember: { problems: [{ code: 'OWN_ACCOUNT' }] },
    });
    expect((await admin.ask(CLOSE, { id: 'nobody' })).data).toEqual({
      deactivateMember: { problems: [{ code: 'NOT_FOUND' }] },
    });
    expect((await signIn(service, 'twice@example.org', PASSWORD)).email).toBe('twice@example.org');
  });
});
