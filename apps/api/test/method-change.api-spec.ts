import { randomUUID } from 'node:crypto';
import { secondAdmin } from './people/second-admin.js';
import { signInCast, type Cast, type Person } from './people/sign-in.js';
import { law, move, submitted } from './people/write.js';
import { startService, type TestService } from './start-service.js';

const PLACES = ['NZ', 'FJ', 'WS'];
const NOTE = 'Sources of reliability C no longer decide: too many of them repeat others.';

interface Job {
  id: string;
  state: string;
  done: number;
  of: number;
  revision: string;
  moved: number | null;
  moves: { jurisdiction: string; obligation: string; before: { status: string }; after: { status: string } }[];
  failure: string | null;
}
interface Said {
  __typename: string;
  job?: Job;
  method?: { version: string; inForce: boolean };
  problems?: { code: string; field: string | null; message: string }[];
}

const JOB = `id state done of revision moved failure moves { jurisdiction obligation before { status } after { status } }`;

describe('a change of method', () => {
  let service: TestService;
  let cast: Cast;
  let other: Person;
  let edition: string;
  let before: string;

  beforeAll(async () => {
    service = await startService();
    cast = await signInCast(service);
    other = await secondAdmin(service, cast.admin);
    for (const [index, jurisdiction] of PLACES.entries()) {
      const source = {
        ...(law()['source'] as { new: object }).new,
        reliability: 'C',
        title: `Review ${index}`,
        publisherKind: 'ORGANISATION',
        bodyOf: null,
        publisher: `Group ${index}`,
      };
      const item = await submitted(
        cast.researcher,
        law({ source: { new: source }, links: [{ jurisdiction, criterion: 'CRM-1.a', effect: 'SUPPORTS' }] }),
      );
      await move(cast.reviewer, 'approve', item);
      expect((await move(cast.second, 'approve', item)).evidence).toMatchObject({ state: 'APPROVED' });
    }
    const frozen = await cast.admin.ask(
      `mutation ($input: FreezeEditionInput!) { freezeEdition(input: $input) {
         ... on EditionFrozen { edition { slug } } ... on Refused { problems { message } } } }`,
      { input: { name: 'Before the change', key: randomUUID() } },
    );
    edition = (frozen.data!['freezeEdition'] as { edition: { slug: string } }).edition.slug;
    before = new Date().toISOString();
    await new Promise((done) => setTimeout(done, 5));
  }, 120_000);
  afterAll(() => service?.stop());

  const write = async (who: Person, mutation: string, variables: Record<string, unknown> = {}): Promise<Said> => {
    const { data, errors } = await who.ask(mutation, variables);
    if (!data) throw new Error(JSON.stringify(errors));
    return data['said'] as Said;
  };
  const propose = (who: Person, input: Record<string, unknown>): Promise<Said> =>
    write(
      who,
      `mutation ($input: ProposeMethodInput!, $key: String!) { said: proposeMethod(input: $input, key: $key) { __typename
         ... on MethodProposed { method { version inForce } } ... on Refused { problems { code field message } } } }`,
      { input: { version: '1.1', note: NOTE, ...input }, key: randomUUID() },
    );
  const start = (who: Person, call: string): Promise<Said> =>
    write(
      who,
      `mutation { said: ${call} { __typename ... on MethodJobStarted { job { ${JOB} } }
         ... on Refused { problems { code field message } } } }`,
    );
  const finish = async (who: Person, said: Said): Promise<Job> => {
    for (let tries = 0; tries < 600; tries += 1) {
      const { data } = await who.ask(`query ($id: ID!) { methodJob(id: $id) { ${JOB} } }`, { id: said.job!.id });
      const job = data!['methodJob'] as Job;
      if (job.state !== 'RUNNING') return job;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('The work did not end.');
  };
  const statusOf = async (jurisdiction: string, knownAt: string | null = null): Promise<unknown> => {
    const { data } = await service.ask(
      `query ($j: String!, $k: DateTime) { cell(jurisdiction: $j, obligation: "CRM-1", knownAt: $k) { status methodVersion } }`,
      { j: jurisdiction, k: knownAt },
    );
    return data!['cell'];
  };

  it('is refused where it is badly written, each fault with its field', async () => {
    const said = await propose(cast.admin, {
      version: '0.9',
      note: 'short',
      historyMonths: 0,
      strongReliability: ['A'],
      clausesOff: ['no-such-sentence'],
    });
    expect(said.problems!.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
      'clausesOff UNKNOWN_CLAUSE',
      'firmReliability BAR_REVERSED',
      'historyMonths MONTHS_RANGE',
      'note NOTE_LENGTH',
      'version VERSION_NOT_HIGHER',
    ]);
    expect((await propose(cast.lead, {})).problems).toMatchObject([{ code: 'NO_RIGHTS' }]);
    expect((await start(cast.admin, 'previewMethod(version: "7.0")')).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('lists what it moves before it is applied, and moves nothing by that', async () => {
    expect(await propose(cast.admin, { strongReliability: ['A', 'B'] })).toMatchObject({
      method: { version: '1.1', inForce: false },
    });
    expect((await propose(cast.admin, {})).problems).toMatchObject([{ code: 'VERSION_EXISTS', field: 'version' }]);
    const job = await finish(cast.admin, await start(cast.admin, 'previewMethod(version: "1.1")'));
    expect(job).toMatchObject({ state: 'DONE', moved: 3 });
    expect(
      job.moves.map(({ jurisdiction, before, after }) => [jurisdiction, before.status, after.status]).sort(),
    ).toEqual(PLACES.map((code) => [code, 'MET', 'NOT_ASSESSED']).sort());
    expect(job.done).toBe(job.of);
    for (const code of PLACES) expect(await statusOf(code)).toMatchObject({ status: 'MET', methodVersion: '1.0' });
  });

  it('is applied by another administrator, on the record that was previewed', async () => {
    const { revision } = await finish(cast.admin, await start(cast.admin, 'previewMethod(version: "1.1")'));
    const own = await start(cast.admin, `applyMethod(version: "1.1", revision: "${revision}")`);
    expect(own.problems).toMatchObject([
      { code: 'NEEDS_ANOTHER', field: 'version', message: expect.stringContaining('Another administrator') },
    ]);
    expect((await start(other, 'applyMethod(version: "1.1", revision: "0")')).problems).toMatchObject([
      { code: 'STALE_PREVIEW', field: 'revision' },
    ]);
    for (const code of PLACES) expect(await statusOf(code)).toMatchObject({ status: 'MET' });
    // Nobody outside sees what is only proposed.
    expect((await service.ask('{ methods { version } }')).data).toEqual({ methods: [{ version: '1.0' }] });

    const done = await finish(other, await start(other, `applyMethod(version: "1.1", revision: "${revision}")`));
    expect(done).toMatchObject({ state: 'DONE', failure: null, moved: 3 });
    for (const code of PLACES) expect(await statusOf(code)).toEqual({ status: 'NOT_ASSESSED', methodVersion: '1.1' });
    expect((await start(other, `applyMethod(version: "1.1", revision: "${revision}")`)).problems).toMatchObject([
      { code: 'ALREADY_APPLIED' },
    ]);
    const { data } = await service.ask(
      '{ methods { version note inForce appliedAt } method { version } site { methodVersion } }',
    );
    expect(data).toMatchObject({
      methods: [
        { version: '1.1', note: NOTE, inForce: true },
        { version: '1.0', inForce: false },
      ],
      method: { version: '1.1' },
      site: { methodVersion: '1.1' },
    });
  });

  it('is logged as a change of method, on the three cells alone', async () => {
    const { data } = await service.ask(
      `{ changes(filter: { kinds: [METHOD] }, first: 50) { nodes { kind methodVersion cell { id } before { status } after { status } } } }`,
    );
    const { nodes } = data!['changes'] as { nodes: { cell: { id: string } }[] };
    expect(nodes.map(({ cell }) => cell.id).sort()).toEqual(['fj.crm-1', 'nz.crm-1', 'ws.crm-1']);
    for (const node of nodes)
      expect(node).toMatchObject({
        methodVersion: '1.1',
        before: { status: 'MET' },
        after: { status: 'NOT_ASSESSED' },
      });
  });

  it('leaves the edition, and what was known before, with the old values', async () => {
    const { data, errors } = await service.ask(
      `query ($slug: String!) { edition(slug: $slug) { methodVersion }
         editionCell(slug: $slug, jurisdiction: "NZ", obligation: "CRM-1") { frozen { status } movedOn } }`,
      { slug: edition },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      edition: { methodVersion: '1.0' },
      editionCell: { frozen: { status: 'MET' }, movedOn: true },
    });
    expect(await statusOf('NZ', before)).toEqual({ status: 'MET', methodVersion: '1.0' });
  });
});
