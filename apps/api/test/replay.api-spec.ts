import { randomUUID } from 'node:crypto';
import { startService, type TestService } from './start-service.js';
import { signInCast, type Cast } from './people/sign-in.js';
import { attach, law, move, revise, submitted } from './people/write.js';

describe('a write that is sent again', () => {
  let service: TestService;
  let cast: Cast;
  beforeAll(async () => {
    service = await startService();
    cast = await signInCast(service);
  }, 120_000);
  afterAll(() => service?.stop());

  const mine = async (): Promise<number> => {
    const { data } = await cast.researcher.ask('{ evidenceSearch(filter: { mine: true }) { totalCount } }');
    return (data!['evidenceSearch'] as { totalCount: number }).totalCount;
  };

  it('gets the first answer and makes no second row, whatever the order of its fields', async () => {
    const key = randomUUID();
    const before = await mine();
    const first = await attach(cast.researcher, law(), key);
    const turned = Object.fromEntries(Object.entries(law()).reverse());
    expect(await attach(cast.researcher, turned, key)).toEqual(first);
    expect(await mine()).toBe(before + 1);
  });

  it('gets it after the item has moved on, too', async () => {
    const key = randomUUID();
    const draft = await attach(cast.researcher);
    const sent = await move(cast.researcher, 'submit', draft.evidence!, key);
    await move(cast.reviewer, 'approve', sent.evidence!);
    await move(cast.second, 'approve', sent.evidence!);
    expect(await move(cast.researcher, 'submit', draft.evidence!, key)).toEqual(sent);
    const { data } = await cast.reviewer.ask(
      'query ($id: ID!) { evidence(id: $id) { review { events { decision } } } }',
      {
        id: draft.evidence!.id,
      },
    );
    const { events } = (data!['evidence'] as { review: { events: { decision: string }[] } }).review;
    expect(events.map(({ decision }) => decision)).toEqual(['SUBMIT', 'APPROVE', 'APPROVE']);
  });

  it('is refused where the same key comes with something else', async () => {
    const key = randomUUID();
    await attach(cast.researcher, law(), key);
    const before = await mine();
    for (const other of [
      await attach(cast.researcher, law({ title: 'Another item' }), key),
      await move(cast.researcher, 'submit', (await attach(cast.researcher)).evidence!, key),
    ]) {
      expect(other).toMatchObject({ kind: 'Refused', problems: [{ code: 'KEY_REUSED', field: 'key' }] });
    }
    expect(await mine()).toBe(before + 1);
  });

  it('keeps keys apart by person', async () => {
    const key = randomUUID();
    const one = await attach(cast.researcher, law(), key);
    const other = await attach(cast.lead, law(), key);
    expect(other.kind).toBe('EvidenceAttached');
    expect(other.evidence!.id).not.toBe(one.evidence!.id);
  });

  it('does not use up the key of a refused write', async () => {
    const key = randomUUID();
    expect((await attach(cast.researcher, law({ observed: '2025-02-30' }), key)).kind).toBe('Refused');
    expect((await attach(cast.researcher, law({ observed: '2025-02-28' }), key)).kind).toBe('EvidenceAttached');
  });

  it('asks for a key that is one', async () => {
    for (const key of ['', 'x'.repeat(256), 'line\nbreak', 'nul\0']) {
      expect(await attach(cast.researcher, law(), key)).toMatchObject({
        problems: [{ code: 'KEY_INVALID', field: 'key' }],
      });
    }
  });

  it('makes one row out of twenty that arrive together', async () => {
    const key = randomUUID();
    const before = await mine();
    const all = await Promise.all(Array.from({ length: 20 }, () => attach(cast.researcher, law(), key)));
    const made = all.filter(({ kind }) => kind === 'EvidenceAttached');
    expect(new Set(made.map(({ evidence }) => evidence!.id)).size).toBe(1);
    // Those that waited too long for the first are told to try again; trying again gives the first answer.
    for (const { problems } of all.filter(({ kind }) => kind === 'Refused')) expect(problems[0]!.code).toBe('TOO_BUSY');
    expect(await attach(cast.researcher, law(), key)).toEqual(made[0]);
    expect(await mine()).toBe(before + 1);
  });

  it('is refused on a stale version, with the item as it stands now; nothing changes', async () => {
    const draft = await attach(cast.researcher);
    const newer = await revise(cast.researcher, draft.evidence!, law({ title: 'A better title' }));
    for (const stale of [
      await revise(cast.researcher, draft.evidence!, law({ title: 'An older thought' })),
      await move(cast.researcher, 'submit', draft.evidence!),
    ]) {
      expect(stale).toMatchObject({
        kind: 'Refused',
        problems: [{ code: 'STALE_VERSION', field: 'version', message: expect.stringContaining('version 2') }],
        current: { id: draft.evidence!.id, version: 2, state: 'DRAFT' },
      });
    }
    expect((await move(cast.researcher, 'submit', newer.evidence!)).evidence).toMatchObject({ version: 3 });
  });

  it('is answered only to the signed-in', async () => {
    const { data } = await service.ask(
      'mutation ($id: ID!) { approveEvidence(id: $id, version: 1, key: "k") { ... on Refused { problems { code } } } }',
      { id: randomUUID() },
    );
    expect(data).toEqual({ approveEvidence: { problems: [{ code: 'NOT_SIGNED_IN' }] } });
  });

  it('lets one of two writers with the same version through, fifty times', async () => {
    let item = (await attach(cast.researcher)).evidence!;
    for (let round = 0; round < 50; round += 1) {
      const both = await Promise.all(
        ['one', 'other'].map((title) => revise(cast.researcher, item, law({ title: `${title} ${round}` }))),
      );
      const won = both.filter(({ kind }) => kind === 'EvidenceChanged');
      expect(won).toHaveLength(1);
      expect(won[0]!.evidence!.version).toBe(item.version + 1);
      item = won[0]!.evidence!;
    }
  }, 60_000);

  it('publishes once where two reviewers approve at the same moment, twenty times', async () => {
    for (let round = 0; round < 20; round += 1) {
      const item = await submitted(cast.researcher);
      const both = await Promise.all([cast.reviewer, cast.second].map((who) => move(who, 'approve', item)));
      expect(both.map(({ kind }) => kind)).toEqual(['EvidenceChanged', 'EvidenceChanged']);
      expect(both.filter(({ evidence }) => evidence!.state === 'APPROVED')).toHaveLength(1);
      expect(Math.max(...both.map(({ evidence }) => evidence!.version))).toBe(item.version + 1);
    }
  }, 60_000);
});
