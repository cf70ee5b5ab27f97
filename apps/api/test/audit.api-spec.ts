import { askDatabase } from '@states-must/database/testing';
import { startService, type TestService } from './start-service.js';
import { invite, join, PASSWORD, signIn, signInCast, type Cast } from './people/sign-in.js';
import { attach, law, move, object, revise } from './people/write.js';

interface Entry {
  action: string;
  actor: string | null;
  regions: string[];
  detail: Record<string, unknown>;
}

describe('what is on record afterwards, and what ends by itself', () => {
  let service: TestService;
  let cast: Cast;
  beforeAll(async () => {
    service = await startService();
    cast = await signInCast(service);
  }, 120_000);
  afterAll(() => service?.stop());

  const sql = <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
    askDatabase<Row>(service.database.setUpUrl, text, values);
  const entries = (subject: string): Promise<Entry[]> =>
    sql(
      `SELECT a.action, m.email AS actor, a.regions, a.detail FROM audit_entry a LEFT JOIN member m ON m.id = a.actor_id
       WHERE a.subject_id = $1 ORDER BY a.at, a.id`,
      [subject],
    );

  it('every step of an item, once, by whom and on which version, without a word of what it says', async () => {
    const draft = (await attach(cast.researcher)).evidence!;
    const sent = (await move(cast.researcher, 'submit', draft)).evidence!;
    const back = (await object(cast.reviewer, 'sendBack', sent, 'A canary in the reason')).evidence!;
    const mended = (await revise(cast.researcher, back, law({ title: 'A canary in the title' }))).evidence!;
    const again = (await move(cast.researcher, 'submit', mended)).evidence!;
    await move(cast.reviewer, 'approve', again);
    const published = (await move(cast.second, 'approve', again)).evidence!;
    await object(cast.lead, 'withdraw', published, 'A canary in the reason');
    // Refused writes leave nothing.
    await move(cast.reviewer, 'approve', published);
    await attach(cast.researcher, law({ title: '' }));

    const found = await entries(draft.id);
    expect(found.map(({ action, actor, detail }) => [action, actor, detail['version']])).toEqual([
      ['evidence.attach', cast.researcher.email, 1],
      ['evidence.submit', cast.researcher.email, 2],
      ['evidence.send-back', cast.reviewer.email, 3],
      ['evidence.revise', cast.researcher.email, 4],
      ['evidence.submit', cast.researcher.email, 5],
      ['evidence.approve', cast.reviewer.email, 5],
      ['evidence.approve', cast.second.email, 6],
      ['evidence.withdraw', cast.lead.email, 7],
    ]);
    expect(found.every(({ regions }) => regions.join() === 'asia-pacific')).toBe(true);
    expect(JSON.stringify(found)).not.toMatch(/canary|Reform|section/);
  });

  it('sign-ins, invitations and closed accounts, without a secret', async () => {
    const person = await invite(service, cast.admin, 'REVIEWER', ['mena']);
    await cast.admin.ask('mutation ($id: ID!) { deactivateMember(id: $id) { __typename } }', { id: person.id });
    expect((await entries(person.id)).map(({ action }) => action)).toEqual(['session.open', 'member.deactivate']);
    const made = await sql<{ action: string }>(
      `SELECT action FROM audit_entry WHERE subject_kind = 'INVITATION' ORDER BY at`,
    );
    expect(made.map(({ action }) => action)).toEqual(['invitation.make', 'invitation.accept']);
    const everything = JSON.stringify([await sql('SELECT * FROM audit_entry'), await sql('SELECT * FROM session')]);
    for (const secret of [PASSWORD, person.cookie.split('=')[1]!, cast.admin.cookie.split('=')[1]!]) {
      expect(everything).not.toContain(secret);
    }
    const [kept] = await sql<{ hash: string }>('SELECT password_hash AS hash FROM member_credential LIMIT 1');
    expect(kept!.hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  });

  it('a session that was idle for half an hour, and one that is twelve hours old', async () => {
    const over = `now() - interval '1 second'`;
    // A session is never idle for longer than it lasts, so both ends move where the last one does.
    for (const ended of [`idle_until = ${over}`, `idle_until = ${over}, absolute_until = ${over}`]) {
      const person = await signIn(service, cast.second.email);
      expect((await person.ask('{ viewer { email } }')).data).toEqual({ viewer: { email: person.email } });
      const [session] = await sql<{ idle: number; absolute: number }>(
        `SELECT extract(epoch FROM idle_until - opened_at)::int AS idle,
                extract(epoch FROM absolute_until - opened_at)::int AS absolute
         FROM session ORDER BY opened_at DESC LIMIT 1`,
      );
      expect(session).toEqual({ idle: 30 * 60, absolute: 12 * 3600 });
      await sql(`UPDATE session SET ${ended} WHERE opened_at = (SELECT max(opened_at) FROM session)`);
      expect((await person.ask('{ viewer { email } }')).data).toEqual({ viewer: null });
    }
  });

  it('an invitation after seven days', async () => {
    const made = await cast.admin.ask(
      `mutation { inviteMember(input: { email: "late@example.org", role: REVIEWER, regions: ["mena"] }) {
        ... on InvitationMade { link invitation { id expiresAt } } } }`,
    );
    const { link, invitation } = made.data!['inviteMember'] as {
      link: string;
      invitation: { id: string; expiresAt: string };
    };
    const days = (Date.parse(invitation.expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.99);
    expect(days).toBeLessThanOrEqual(7);
    await sql(`UPDATE invitation SET expires_at = now() - interval '1 second' WHERE id = $1`, [invitation.id]);
    const token = new URL(link).searchParams.get('token')!;
    expect(
      (await service.ask('query ($token: String!) { invitation(token: $token) { email } }', { token })).data,
    ).toEqual({
      invitation: null,
    });
    expect((await join(service, token)).problems).toMatchObject([{ code: 'INVITATION_OVER' }]);
  });
});
