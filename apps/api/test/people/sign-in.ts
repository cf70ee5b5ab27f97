import { randomUUID } from 'node:crypto';
import { seedDemoMembers } from '../../src/demo/seed-demo.js';
import type { Answer, TestService } from '../start-service.js';

/** The password of every member that a test makes. */
export const PASSWORD = 'lantern teacup fjord 88';

/** A signed-in person: asks as themselves. */
export interface Person {
  cookie: string;
  email: string;
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
}

/** The invented members, for all regions. */
export interface Cast {
  campaigner: Person;
  researcher: Person;
  reviewer: Person;
  second: Person;
  lead: Person;
  admin: Person;
}

/** Makes the six invented members and signs each of them in. */
export async function signInCast(service: TestService): Promise<Cast> {
  const members = await seedDemoMembers(service.database.setUpUrl, PASSWORD);
  const by = (role: string, nth = 0): string =>
    members.filter((member) => member.grants.some((grant) => grant.role === role))[nth]!.email;
  return {
    campaigner: await signIn(service, by('CAMPAIGNER')),
    researcher: await signIn(service, by('RESEARCHER')),
    reviewer: await signIn(service, by('REVIEWER')),
    second: await signIn(service, by('REVIEWER', 1)),
    lead: await signIn(service, by('REGIONAL_LEAD')),
    admin: await signIn(service, by('ADMIN')),
  };
}

/** Signs a member in. A refusal is a failed test. */
export async function signIn(service: TestService, email: string, password = PASSWORD): Promise<Person> {
  const answer = await service.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: {
      query: `mutation ($input: SignInInput!) { signIn(input: $input) {
        ... on SignedIn { viewer { email } } ... on Refused { problems { code message } } } }`,
      variables: { input: { email, password } },
    },
  });
  const cookie = answer.cookies[0];
  if (!cookie) throw new Error(`Sign-in as ${email} was refused: ${answer.body}`);
  return personOf(service, email, `${cookie.name}=${cookie.value}`);
}

const personOf = (service: TestService, email: string, cookie: string): Person => ({
  cookie,
  email,
  ask: (query, variables) => service.ask(query, variables, cookie),
});

/** A new member with one role in some regions: invited by the administrator and joined by the link. */
export async function invite(
  service: TestService,
  admin: Person,
  role: string,
  regions: string[],
): Promise<Person & { id: string }> {
  const email = `${role.toLowerCase()}-${randomUUID()}@example.org`;
  const made = await admin.ask(
    `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) {
      ... on InvitationMade { link } ... on Refused { problems { code message } } } }`,
    { input: { email, role, regions } },
  );
  const { link } = made.data!['inviteMember'] as { link: string };
  const joined = await join(service, new URL(link).searchParams.get('token')!, { displayName: `Field desk ${role}` });
  return { ...personOf(service, email, joined.cookie!), id: joined.viewer!.id };
}

/** What joining gave: a cookie and a viewer, or problems. */
export interface Joined {
  cookie: string | null;
  viewer: { id: string; email: string } | null;
  problems: { code: string; field: string | null; message: string }[];
}

/** Accepts an invitation. */
export async function join(
  service: TestService,
  token: string,
  input: { displayName?: string; password?: string; email?: string } = {},
): Promise<Joined> {
  const answer = await service.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: {
      query: `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
        ... on SignedIn { viewer { id email } } ... on Refused { problems { code field message } } } }`,
      variables: { input: { token, displayName: 'Field desk', password: PASSWORD, ...input } },
    },
  });
  const outcome = answer.json().data?.acceptInvitation;
  if (!outcome) throw new Error(`No answer to acceptInvitation: ${answer.body}`);
  const cookie = answer.cookies[0];
  return {
    cookie: cookie ? `${cookie.name}=${cookie.value}` : null,
    viewer: outcome.viewer ?? null,
    problems: outcome.problems ?? [],
  };
}
