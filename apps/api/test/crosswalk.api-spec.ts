import { randomUUID } from 'node:crypto';
import { askDatabase } from '@states-must/database/testing';
import { signInCast, type Cast, type Person } from './people/sign-in.js';
import { startService, type TestService } from './start-service.js';

interface Link {
  id: string;
  relation: string;
  version: number;
  carries: boolean;
  note: string | null;
  from: { code: string } | null;
  to: { code: string } | null;
}
interface Set {
  __typename: string;
  link?: Link;
  problems?: { code: string; field: string | null; message: string }[];
}
interface Cell {
  id: string;
  status: string;
  confidence: string | null;
  answered: number;
  criteriaCount: number;
  standard: string;
  obligation: { code: string };
  carriedFrom: { code: string; standard: string } | null;
  criteria: { criterion: { code: string }; answer: string }[];
  linkedCells: { link: Link; cell: { id: string; status: string; standard: string; obligation: { code: string } } }[];
}

const LINK = 'id relation version carries note from { code } to { code }';
const CELL = `id status confidence answered criteriaCount standard obligation { code } carriedFrom { code standard }
  criteria { criterion { code } answer }
  linkedCells { link { ${LINK} } cell { id status standard obligation { code } } }`;

describe('two versions of the standard', () => {
  let service: TestService;
  let cast: Cast;
  beforeAll(async () => {
    service = await startService();
    cast = await signInCast(service);
  }, 120_000);
  afterAll(() => service?.stop());

  const data = async <T>(query: string, variables: Record<string, unknown> = {}): Promise<T> => {
    const answer = await service.ask(query, variables);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data as T;
  };
  const cell = async (jurisdiction: string, obligation: string, standard?: string, asOf?: string): Promise<Cell> => {
    const query = `query ($j: String!, $o: String!, $s: String, $d: Date) {
      cell(jurisdiction: $j, obligation: $o, standard: $s, asOf: $d) { ${CELL} } }`;
    return (await data<{ cell: Cell }>(query, { j: jurisdiction, o: obligation, s: standard, d: asOf })).cell;
  };
  const row = async (standard: string, jurisdiction: string): Promise<Map<string, string>> => {
    const { matrix } = await data<{ matrix: { obligations: string[]; rows: Record<string, string>[] } }>(
      `query ($f: MatrixFilter) { matrix(filter: $f) { obligations rows { statuses confidences answered flags } } }`,
      { f: { standard, jurisdictions: [jurisdiction] } },
    );
    const [only] = matrix.rows;
    return new Map(
      matrix.obligations.map((code, at) => [
        code,
        ['statuses', 'confidences', 'answered', 'flags'].map((field) => only![field]![at]).join(''),
      ]),
    );
  };
  const set = async (who: Person, input: Record<string, unknown>, key = randomUUID()): Promise<Set> => {
    const answer = await who.ask(
      `mutation ($input: CrosswalkLinkInput!) { setCrosswalkLink(input: $input) { __typename
        ... on CrosswalkLinkSet { link { ${LINK} } } ... on Refused { problems { code field message } } } }`,
      { input: { fromStandard: 'SW-2015', toStandard: 'SW-2016', key, ...input } },
    );
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data['setCrosswalkLink'] as Set;
  };
  const end = async (who: Person, id: string, version: number): Promise<Set> => {
    const answer = await who.ask(
      `mutation ($id: ID!, $version: Int!, $key: String!) { endCrosswalkLink(id: $id, version: $version, key: $key) {
        __typename ... on Refused { problems { code field message } } } }`,
      { id, version, key: randomUUID() },
    );
    return answer.data!['endCrosswalkLink'] as Set;
  };

  it('both are listed, and the second says that it is a working reading of what supersedes the first', async () => {
    const { standards } = await data<{ standards: unknown[] }>(
      '{ standards { code reading standing date supersedes { code } supersededBy { code } obligations { code criteria { code } } } }',
    );
    expect(standards).toMatchObject([
      { code: 'SW-2015', reading: 'FULL', date: null, supersedes: null, supersededBy: { code: 'SW-2016' } },
      { code: 'SW-2016', reading: 'WORKING', date: '2016-05-26', supersedes: { code: 'SW-2015' }, supersededBy: null },
    ]);
  });

  it('the crosswalk says of every obligation what it became, and leaves none out in silence', async () => {
    const { crosswalk } = await data<{ crosswalk: { links: Link[]; unspoken: unknown[] } }>(
      `{ crosswalk(from: "SW-2015", to: "SW-2016") { links { ${LINK} } unspoken { code } } }`,
    );
    expect(crosswalk.links).toHaveLength(25);
    expect(crosswalk.unspoken).toEqual([]);
    expect(crosswalk.links.filter(({ carries }) => carries).map(({ from, to }) => [from!.code, to!.code])).toEqual([
      ['CRM-1', 'LAW-1'],
      ['CRM-2', 'LAW-2'],
      ['CRM-3', 'LAW-3'],
      ['REG-2', 'WRK-2'],
    ]);
    expect(crosswalk.links.find(({ relation }) => relation === 'NEW')).toMatchObject({
      from: null,
      to: { code: 'LIF-3' },
    });
  });

  it.each(['NO', 'HK', 'AR-C', 'NZ'])(
    '%s: an equal carries its status into the grid, and nothing else does',
    async (code) => {
      const [old, now] = [await row('SW-2015', code), await row('SW-2016', code)];
      const equal = { 'LAW-1': 'CRM-1', 'LAW-2': 'CRM-2', 'LAW-3': 'CRM-3', 'WRK-2': 'REG-2' } as Record<
        string,
        string
      >;
      for (const [obligation, letters] of now) {
        expect([obligation, letters]).toEqual([obligation, equal[obligation] ? old.get(equal[obligation]) : 'U-02']);
      }
      expect([...now.keys()].join(' ')).toBe(
        'GEN-1 GEN-2 GEN-3 LIF-1 LIF-2 LIF-3 LAW-1 LAW-2 LAW-3 SAF-1 SAF-2 WRK-1 WRK-2',
      );
    },
  );

  it('a carried cell is assessed once: its answers are those of its equal, and it says whose they are', async () => {
    const [own, carried] = [await cell('NO', 'CRM-1'), await cell('NO', 'LAW-1', 'SW-2016')];
    expect(own.status).toBe('CONTRARY');
    expect(carried).toMatchObject({
      ...{ status: own.status, confidence: own.confidence, answered: own.answered, criteria: own.criteria },
      ...{ id: 'sw-2016.no.law-1', standard: 'SW-2016', obligation: { code: 'LAW-1' } },
      carriedFrom: { code: 'CRM-1', standard: 'SW-2015' },
    });
    expect(own.carriedFrom).toBeNull();
    expect((await cell('NO', 'LAW-1', 'SW-2016', '2005-01-01')).status).toBe(
      (await cell('NO', 'CRM-1', undefined, '2005-01-01')).status,
    );
  });

  it('elsewhere a cell has no status of its own and lists what it is linked to, with the word', async () => {
    const safety = await cell('NO', 'SAF-1', 'SW-2016');
    expect(safety).toMatchObject({ status: 'NOT_ASSESSED', confidence: null, criteriaCount: 0, carriedFrom: null });
    expect(safety.linkedCells.map(({ link, cell: other }) => [link.relation, link.carries, other.id])).toEqual([
      ['BROADER', false, 'no.vio-1'],
      ['BROADER', false, 'no.vio-2'],
    ]);
    expect(safety.linkedCells[0]!.cell.status).toBe((await cell('NO', 'VIO-1')).status);
    const back = await cell('NO', 'VIO-1');
    expect(
      back.linkedCells.map(({ link, cell: other }) => [link.relation, other.standard, other.obligation.code]),
    ).toEqual([['BROADER', 'SW-2016', 'SAF-1']]);
    expect((await cell('NO', 'LIF-3', 'SW-2016')).linkedCells).toEqual([]);
  });

  it("a place's row reads the same as its cells", async () => {
    const { jurisdiction } = await data<{ jurisdiction: { cells: Cell[] } }>(
      `{ jurisdiction(code: "HK") { cells(standard: "SW-2016") { ${CELL} } } }`,
    );
    expect(jurisdiction.cells).toHaveLength(13);
    expect(jurisdiction.cells.find(({ id }) => id === 'sw-2016.hk.law-1')!.status).toBe(
      (await cell('HK', 'CRM-1')).status,
    );
  });

  describe('an editor', () => {
    it.each<[string, Record<string, unknown>, string, string]>([
      ['a missing obligation', { from: 'CRM-1', to: 'LAW-9', relation: 'PARTIAL' }, 'UNKNOWN_OBLIGATION', 'to'],
      ['a missing forerunner', { from: 'CRM-9', to: 'LAW-1', relation: 'PARTIAL' }, 'UNKNOWN_OBLIGATION', 'from'],
      ['a missing standard', { toStandard: 'SW-2099', to: 'LAW-1', relation: 'NEW' }, 'UNKNOWN_STANDARD', 'toStandard'],
      [
        'standards the wrong way round',
        { fromStandard: 'SW-2016', toStandard: 'SW-2015', from: 'LAW-1', to: 'CRM-1', relation: 'PARTIAL' },
        'CROSSWALK_STANDARDS',
        'toStandard',
      ],
      ['a second equal', { from: 'CRM-4', to: 'LAW-1', relation: 'EQUIVALENT' }, 'CROSSWALK_NOT_ALONE', 'relation'],
      ['new with a forerunner', { from: 'CRM-4', to: 'LIF-3', relation: 'NEW' }, 'CROSSWALK_SIDE', 'from'],
      ['linked although new', { from: 'LVG-1', to: 'LIF-3', relation: 'PARTIAL' }, 'CROSSWALK_NOT_ALONE', 'to'],
      [
        'a note too long',
        { from: 'CRM-4', to: 'LAW-1', relation: 'PARTIAL', note: 'x'.repeat(501) },
        'TOO_LONG',
        'note',
      ],
      ['a link unread', { from: 'CRM-1', to: 'LAW-1', relation: 'PARTIAL' }, 'STALE_VERSION', 'version'],
    ])('is refused %s, with the field and the mend', async (_what, input, code, field) => {
      const answer = await set(cast.admin, input);
      expect(answer.problems).toEqual([{ code, field, message: expect.stringMatching(/\.$/) }]);
    });

    it.each(['lead', 'reviewer', 'researcher'] as const)('is no %s', async (role) => {
      const answer = await set(cast[role], { from: 'CRM-4', to: 'LAW-1', relation: 'PARTIAL' });
      expect(answer.problems).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    });

    it('links, relinks and unlinks; each is a version, each is in the audit log, and the grid follows', async () => {
      const revision = async () =>
        (await data<{ matrix: { revision: string } }>('{ matrix { revision } }')).matrix.revision;
      const before = await revision();
      const made = await set(cast.admin, {
        from: 'VIO-1',
        to: 'LAW-3',
        relation: 'PARTIAL',
        note: ' Both name the police. ',
      });
      expect(made.link).toMatchObject({
        relation: 'PARTIAL',
        version: 1,
        note: 'Both name the police.',
        carries: false,
      });

      const { crosswalk } = await data<{ crosswalk: { links: Link[] } }>(
        `{ crosswalk(from: "SW-2015", to: "SW-2016") { links { ${LINK} } } }`,
      );
      const equal = crosswalk.links.find(({ from }) => from?.code === 'CRM-1')!;
      const narrowed = await set(cast.admin, {
        from: 'CRM-1',
        to: 'LAW-1',
        relation: 'NARROWER',
        version: equal.version,
      });
      expect(narrowed.link).toMatchObject({ id: equal.id, version: equal.version + 1, carries: false });
      expect(await revision()).not.toBe(before);
      expect((await cell('NO', 'LAW-1', 'SW-2016')).status).toBe('NOT_ASSESSED');
      expect((await row('SW-2016', 'NO')).get('LAW-1')).toBe('U-02');

      expect(await end(cast.admin, made.link!.id, 7)).toMatchObject({
        problems: [{ code: 'STALE_VERSION', field: 'version' }],
      });
      expect(await end(cast.admin, made.link!.id, 1)).toMatchObject({ __typename: 'CrosswalkLinkEnded' });
      const again = await set(cast.admin, { from: 'VIO-1', to: 'LAW-3', relation: 'BROADER' });
      expect(again.link).toMatchObject({ id: made.link!.id, version: 3, relation: 'BROADER' });

      const audited = await askDatabase<{ action: string; detail: Record<string, unknown> }>(
        service.database.setUpUrl,
        `SELECT action, detail FROM audit_entry WHERE subject_kind = 'STANDARD' ORDER BY at`,
      );
      expect(audited.map(({ action, detail }) => [action, detail['version']])).toEqual([
        ['crosswalk.set', 1],
        ['crosswalk.set', equal.version + 1],
        ['crosswalk.end', 2],
        ['crosswalk.set', 3],
      ]);
      expect(JSON.stringify(audited)).not.toMatch(/police/);
      await set(cast.admin, { from: 'CRM-1', to: 'LAW-1', relation: 'EQUIVALENT', version: equal.version + 1 });
      expect((await cell('NO', 'LAW-1', 'SW-2016')).status).toBe('CONTRARY');
    });

    it('is refused by the database too where the service is stepped round', async () => {
      const [lead] = await askDatabase<{ id: string }>(
        service.database.setUpUrl,
        `SELECT member_id AS id FROM member_grant WHERE role = 'REGIONAL_LEAD' LIMIT 1`,
      );
      const url = new URL(service.database.rwUrl);
      url.searchParams.set('options', `-c app.caller=MEMBER -c app.member_id=${lead!.id}`);
      await expect(
        askDatabase(
          url.href,
          `INSERT INTO crosswalk (from_standard, from_obligation, to_standard, to_obligation, relation, origin)
           VALUES ('SW-2015', 'CRM-4', 'SW-2016', 'LAW-2', 'PARTIAL', 'EDITOR')`,
        ),
      ).rejects.toThrow(/row-level security/);
      await expect(
        askDatabase(
          service.database.setUpUrl,
          `INSERT INTO crosswalk (from_standard, from_obligation, to_standard, to_obligation, relation, origin)
           VALUES ('SW-2015', 'CRM-1', 'SW-2016', 'LAW-9', 'PARTIAL', 'EDITOR')`,
        ),
      ).rejects.toThrow(/fk_crosswalk_to/);
    });
  });
});
