import { startService, type TestService } from './start-service.js';
import { invite, PASSWORD, signIn, signInCast, type Cast } from './people/sign-in.js';

const VIEWER = '{ viewer { email } }';

describe('signing in and out', () => {
  let service: TestService;
  let cast: Cast;
  beforeAll(async () => {
    service = await startService({ PUBLIC_URL: 'https://must.example' });
    cast = await signInCast(service);
  }, 120_000);
  afterAll(() => service?.stop());

  const attempt = async (email: string, password: string, headers: Record<string, string> = {}, from = '127.0.0.1') => {
    const answer = await service.app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: from,
      headers,
      payload: {
        query: `mutation ($input: SignInInput!) { signIn(input: $input) {
          ... on SignedIn { viewer { email } } ... on Refused { problems { code field message } } } }`,
        variables: { input: { email, password } },
      },
    });
    return { answer, said: answer.json().data?.signIn };
  };
  const WRONG = { problems: [{ code: 'SIGN_IN_FAILED', field: null, message: 'E-mail or password is not right.' }] };

  it('gives a cookie that scripts and other sites cannot use, and an answer that nobody keeps', async () => {
    const { answer, said } = await attempt(` ${cast.researcher.email.toUpperCase()} `, PASSWORD);
    expect(said).toEqual({ viewer: { email: cast.researcher.email } });
    expect(answer.cookies).toHaveLength(1);
    expect(answer.cookies[0]).toMatchObject({
      name: '__Host-states-must',
      httpOnly: true,
      secure: true,
      sameSite: 'Strict',
      path: '/',
      value: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/),
    });
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('says the same of a wrong password, an unknown account and what is no address', async () => {
    for (const [email, password] of [
      [cast.campaigner.email, 'not the password 1'],
      ['nobody@example.org', PASSWORD],
      ['no address', PASSWORD],
      [cast.campaigner.email, ''],
      [cast.campaigner.email, 'x'.repeat(5000)],
      ["' OR 1=1 --", "' OR 1=1 --"],
      ['nul\0@example.org', 'nul\0'],
    ] as const) {
      const { answer, said } = await attempt(email, password, {}, '10.0.0.1');
      expect(said).toEqual(WRONG);
      expect(answer.cookies).toEqual([]);
    }
  });

  it('takes as long for an unknown account as for a known one', async () => {
    const timed = async (email: string, from: string): Promise<number> => {
      const start = performance.now();
      await attempt(email, 'not the password 1', {}, from);
      return performance.now() - start;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 8; round += 1) {
      known.push(await timed(cast.second.email, '10.0.1.1'));
      unknown.push(await timed(`nobody-${round}@example.org`, '10.0.1.2'));
    }
    const median = (all: number[]): number => all.sort((a, b) => a - b)[4]!;
    expect(median(unknown)).toBeGreaterThan(median(known) * 0.6);
    expect(median(unknown)).toBeLessThan(median(known) * 1.7);
  });

  it('closes an account to guesses after ten failures, from wherever they come, together or in turn', async () => {
    const victim = (await invite(service, cast.admin, 'CAMPAIGNER', ['africa'])).email;
    const guesses = await Promise.all(
      Array.from({ length: 15 }, (_, nth) => attempt(victim, `guess number ${nth} x`, {}, `10.1.0.${nth}`)),
    );
    const codes = guesses.map(({ said }) => said.problems[0].code as string);
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED').length).toBeLessThanOrEqual(10);
    // Those that the gate of the hashes or the limit turned away were no guess.
    for (const code of codes) expect(['SIGN_IN_FAILED', 'TOO_MANY_ATTEMPTS', 'TOO_BUSY']).toContain(code);
    for (let nth = 0; nth < 10; nth += 1) await attempt(victim, `guess number ${nth} y`, {}, '10.1.1.1');
    const { said } = await attempt(victim, PASSWORD, {}, '10.1.2.1');
    expect(said.problems).toMatchObject([
      { code: 'TOO_MANY_ATTEMPTS', message: expect.stringContaining('15 minutes') },
    ]);
  });

  it('closes to an address after thirty failures, whatever it claims to come from', async () => {
    for (let nth = 0; nth < 30; nth += 1) {
      await attempt(
        `someone-${nth}@example.org`,
        'not the password 1',
        { 'x-forwarded-for': `10.9.9.${nth}` },
        '10.2.0.1',
      );
    }
    expect((await attempt(cast.lead.email, PASSWORD, {}, '10.2.0.1')).said.problems[0].code).toBe('TOO_MANY_ATTEMPTS');
    expect((await attempt(cast.lead.email, PASSWORD, {}, '10.2.0.2')).said.viewer).toBeTruthy();
  }, 30_000);

  it('refuses a crowd of sign-ins at once, with a sentence, and serves everybody else meanwhile', async () => {
    const crowd = Array.from({ length: 40 }, (_, nth) =>
      attempt(`crowd-${nth}@example.org`, 'not the password 1', {}, `10.3.0.${nth}`),
    );
    const others: number[] = [];
    for (let nth = 0; nth < 20; nth += 1) {
      const start = performance.now();
      await service.ask('{ site { today } }');
      others.push(performance.now() - start);
    }
    const codes = (await Promise.all(crowd)).map(({ said }) => said.problems[0].code as string);
    expect(codes.filter((code) => code === 'TOO_BUSY').length).toBeGreaterThan(0);
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED').length).toBeGreaterThanOrEqual(22);
    expect(others.sort((a, b) => a - b)[18]).toBeLessThan(500);
  }, 30_000);

  it('refuses a sign-in that comes from another site', async () => {
    const { answer } = await attempt(cast.lead.email, PASSWORD, { origin: 'https://elsewhere.example' });
    expect([answer.statusCode, answer.cookies]).toEqual([403, []]);
  });

  it('ends a session at once: sign-out, a new sign-in over the old one, a closed account', async () => {
    const one = await signIn(service, cast.second.email);
    expect((await one.ask(VIEWER)).data).toEqual({ viewer: { email: cast.second.email } });
    expect((await one.ask('mutation { signOut }')).data).toEqual({ signOut: true });
    expect((await one.ask(VIEWER)).data).toEqual({ viewer: null });
    expect((await one.ask('mutation { signOut }')).data).toEqual({ signOut: false });

    const old = await signIn(service, cast.second.email);
    const { answer } = await attempt(cast.second.email, PASSWORD, { cookie: old.cookie });
    expect(answer.cookies[0]!.value).not.toBe(old.cookie.split('=')[1]);
    expect((await old.ask(VIEWER)).data).toEqual({ viewer: null });

    const closing = await invite(service, cast.admin, 'REVIEWER', ['africa']);
    expect((await closing.ask(VIEWER)).data).toEqual({ viewer: { email: closing.email } });
    const CLOSE = `mutation ($id: ID!) { deactivateMember(id: $id) {
      ... on MemberChanged { member { active } } ... on Refused { problems { code } } } }`;
    expect((await cast.lead.ask(CLOSE, { id: closing.id })).data).toEqual({
      deactivateMember: { problems: [{ code: 'NOT_ALLOWED' }] },
    });
    expect((await cast.admin.ask(CLOSE, { id: closing.id })).data).toEqual({
      deactivateMember: { member: { active: false } },
    });
    expect((await closing.ask(VIEWER)).data).toEqual({ viewer: null });
    expect((await attempt(closing.email, PASSWORD)).said).toEqual(WRONG);
    expect((await cast.admin.ask(CLOSE, { id: closing.id })).data).toEqual({
      deactivateMember: { problems: [{ code: 'WRONG_STATE' }] },
    });
  });

  it('takes no cookie that it did not give', async () => {
    for (const cookie of [
      '__Host-states-must=',
      `__Host-states-must=${'A'.repeat(43)}`,
      "__Host-states-must=' OR 1=1",
      `states-must=${cast.admin.cookie.split('=')[1]}`,
    ]) {
      expect((await service.ask(VIEWER, {}, cookie)).data).toEqual({ viewer: null });
    }
  });
});
