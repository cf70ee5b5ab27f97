import { randomUUID } from 'node:crypto';
import { askDatabase } from '@states-must/database/testing';
import { startService, type TestService } from './start-service.js';
import { signInCast, type Cast } from './people/sign-in.js';
import { attach, law, move, object, submitted } from './people/write.js';
import { published } from './people/publish.js';

describe('an item that was public', () => {
  let service: TestService;
  let cast: Cast;
  beforeAll(async () => {
    service = await startService();
    cast = await signInCast(service);
  }, 120_000);
  afterAll(() => service?.stop());

  const tombstone = async (id: string) =>
    (await service.ask(`query ($id: ID!) { tombstone(id: $id) { id withdrawnOn reason } }`, { id })).data!['tombstone'];
  const evidence = async (id: string, knownAt: string | null = null) => {
    const answer = await service.ask(
      `query ($id: ID!, $knownAt: DateTime) { evidence(id: $id, knownAt: $knownAt) {
        title version relatedBy { kind } links { id } } }`,
      { id, knownAt },
    );
    return { item: answer.data?.['evidence'] as { title: string; relatedBy: unknown[] } | null, errors: answer.errors };
  };
  const withdraw = async (item: { id: string; version: number }, reasonClass: string) => {
    const answer = await cast.reviewer.ask(
      `mutation ($id: ID!, $version: Int!, $reasonClass: WithdrawalReason, $key: String!) {
        withdrawEvidence(id: $id, version: $version, reason: "SECRET-WORDS", reasonClass: $reasonClass, key: $key) {
          __typename } }`,
      { id: item.id, version: item.version, reasonClass, key: randomUUID() },
    );
    expect(answer.data).toMatchObject({ withdrawEvidence: { __typename: 'EvidenceChanged' } });
  };

  it('leaves a tombstone with the day and the class of reason, and nothing of what it said', async () => {
    const item = await published(cast, { title: 'SECRET-TITLE' });
    expect(await tombstone(item.id)).toBeNull();
    await withdraw(item, 'HARM');
    const day = new Date().toISOString().slice(0, 10);
    expect(await tombstone(item.id)).toEqual({ id: item.id, withdrawnOn: day, reason: 'HARM' });
    expect((await evidence(item.id)).item).toBeNull();
    const [row] = await askDatabase<Record<string, unknown>>(
      service.database.publicUrl,
      'SELECT * FROM evidence_tombstone WHERE evidence_id = $1',
      [item.id],
    );
    expect(Object.keys(row!).sort()).toEqual(['evidence_id', 'reason', 'reference', 'withdrawn_on']);
    expect(JSON.stringify(row)).not.toMatch(/SECRET/);
  });

  it('says OTHER where no class is given', async () => {
    const item = await published(cast);
    await object(cast.reviewer, 'withdraw', item);
    expect(await tombstone(item.id)).toMatchObject({ reason: 'OTHER' });
  });

  it('has none where it never was public: a draft, one in review, an internal one, and what is not there', async () => {
    const draft = (await attach(cast.researcher)).evidence!;
    await object(cast.researcher, 'withdraw', draft);
    const waiting = await submitted(cast.researcher);
    await object(cast.reviewer, 'withdraw', waiting);
    const internal = await submitted(cast.researcher, law({ visibility: 'INTERNAL' }));
    await move(cast.reviewer, 'approve', internal);
    const approved = (await move(cast.second, 'approve', internal)).evidence!;
    await object(cast.reviewer, 'withdraw', approved);
    for (const id of [draft.id, waiting.id, internal.id, randomUUID(), "E16' OR true", 'E999']) {
      expect(await tombstone(id)).toBeNull();
    }
  });

  it('cannot be given a tombstone by hand while it stands, nor one that was not public', async () => {
    const item = await published(cast, { title: 'Stands' });
    const draft = (await attach(cast.researcher)).evidence!;
    const [author] = await askDatabase<{ id: string }>(
      service.database.setUpUrl,
      'SELECT author_id AS id FROM evidence WHERE id = $1',
      [item.id],
    );
    for (const id of [item.id, draft.id]) {
      const forged = askDatabase(
        service.database.rwUrl,
        `SELECT set_config('app.caller', 'MEMBER', false), set_config('app.member_id', '${author!.id}', false);
         INSERT INTO evidence_tombstone (evidence_id, withdrawn_on, reason) VALUES ('${id}', '2026-01-01', 'WRONG')`,
      );
      await expect(forged).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('is shown as it was known at a moment, and not before it was published', async () => {
    const before = new Date().toISOString();
    const item = await published(cast, { title: 'Known since today' });
    const since = new Date().toISOString();
    await published(cast, {
      title: 'Says more of it later',
      relations: [{ kind: 'AMENDS', target: item.id }],
    });
    expect((await evidence(item.id, before)).item).toBeNull();
    expect((await evidence(item.id, since)).item).toMatchObject({ title: 'Known since today', relatedBy: [] });
    expect((await evidence(item.id, new Date().toISOString())).item).toMatchObject({ relatedBy: [{ kind: 'AMENDS' }] });
    expect((await evidence(item.id, '2999-01-01T00:00:00Z')).errors![0]!.extensions['code']).toBe('TIME_INVALID');
  });

  it('is shown at no moment once it is withdrawn', async () => {
    const item = await published(cast, { title: 'Gone' });
    const known = new Date().toISOString();
    await withdraw(item, 'CONSENT');
    expect((await evidence(item.id, known)).item).toBeNull();
    expect(await tombstone(item.id)).toMatchObject({ reason: 'CONSENT' });
  });

  it('is read in its former words where the catalogue revised it, without anybody who wrote it', async () => {
    const between = new Date().toISOString();
    await askDatabase(
      service.database.setUpUrl,
      `SET ROLE app_owner;
       UPDATE evidence SET title = 'In other words', version = version + 1 WHERE reference = 'E16';
       UPDATE evidence SET content_hash = evidence_content_hash(id) WHERE reference = 'E16';
       INSERT INTO evidence_revision (evidence_id, version, snapshot, state, content_hash, regions)
         SELECT id, version, to_jsonb(e) || '{"links": []}', state, content_hash, regions FROM evidence e WHERE reference = 'E16'`,
    );
    const [then, now] = [await evidence('E16', between), await evidence('E16')];
    expect(now.item!.title).toBe('In other words');
    expect(then.item!.title).not.toBe('In other words');
    expect(then.item).toMatchObject({ version: 1, links: expect.arrayContaining([{ id: expect.any(String) }]) });
    const kept = await askDatabase<{ keys: string[] }>(
      service.database.publicUrl,
      `SELECT ARRAY(SELECT jsonb_object_keys(content)) AS keys FROM evidence_published LIMIT 1`,
    );
    expect(kept[0]!.keys).not.toEqual(expect.arrayContaining(['author_id']));
    expect(kept[0]!.keys).not.toEqual(expect.arrayContaining(['last_editor_id']));
  });
});
