import { createHash, randomUUID } from 'node:crypto';
import { askDatabase } from '@states-must/database/testing';
import { invite, signInCast, type Cast, type Person } from './people/sign-in.js';
import { law, move, object, submitted } from './people/write.js';
import { startService, type TestService } from './start-service.js';

interface Edition {
  slug: string;
  name: string;
  asOf: string;
  knownAt: string;
  methodVersion: string;
  checksum: string;
  citation: string;
  licence: string;
  rowCount: number;
  obligations: string[];
  frozenBy: string;
  standard: { code: string };
}
interface Frozen {
  __typename: string;
  edition?: Edition;
  problems?: { code: string; field: string | null; message: string }[];
}
interface Row {
  jurisdiction: string;
  statuses: string;
  confidences: string;
  answered: string;
  flags: string;
  evidenceCounts: number[];
  evidenceTotal: number;
}
interface Comparison {
  compared: number;
  differing: number;
  toDay: string;
  counts: { kind: string; count: number }[];
  differences: {
    jurisdiction: { code: string };
    obligation: string;
    kinds: string[];
    before: unknown;
    after: unknown;
  }[];
  onlyInFrom: string[];
  onlyInTo: string[];
}

const EDITION = `slug name asOf knownAt methodVersion checksum citation licence rowCount obligations frozenBy standard { code }`;
const STANDING = 'status confidence contested basis answered evidenceCount';

describe('editions', () => {
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
  const freeze = async (who: Person, input: Record<string, unknown>, key = randomUUID()): Promise<Frozen> => {
    const answer = await who.ask(
      `mutation ($input: FreezeEditionInput!) { freezeEdition(input: $input) { __typename
        ... on EditionFrozen { edition { ${EDITION} } } ... on Refused { problems { code field message } } } }`,
      { input: { key, ...input } },
    );
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data['freezeEdition'] as Frozen;
  };
  const compare = async (from: string, to?: string): Promise<Comparison> =>
    (
      await data<{ compareEditions: Comparison }>(
        `query ($from: String!, $to: String) { compareEditions(from: $from, to: $to) { compared differing toDay
          counts { kind count } onlyInFrom onlyInTo
          differences { jurisdiction { code } obligation kinds before { ${STANDING} } after { ${STANDING} } } } }`,
        { from, to },
      )
    ).compareEditions;
  const rowsOf = async (slug: string): Promise<Row[]> =>
    (
      await data<{ edition: { matrix: Row[] } }>(
        `query ($slug: String!) { edition(slug: $slug) { matrix {
          jurisdiction statuses confidences answered flags evidenceCounts evidenceTotal } } }`,
        { slug },
      )
    ).edition.matrix;
  const get = (path: string, headers: Record<string, string> = {}) =>
    service.app.inject({ method: 'GET', url: path, headers });
  const sha = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

  let first: Edition;

  it('an administrator freezes the whole grid as it stands, once for a repeated request', async () => {
    const key = randomUUID();
    const made = await freeze(cast.admin, { name: 'November 2026', note: 'The first.' }, key);
    first = made.edition!;
    expect(first).toMatchObject({
      slug: 'november-2026',
      standard: { code: 'SW-2015' },
      frozenBy: 'ADMIN',
      licence: 'CC-BY-4.0',
    });
    expect(first.citation).toContain(` http://127.0.0.1:3000/editions/november-2026 SHA-256 ${first.checksum}`);
    expect((await freeze(cast.admin, { name: 'November 2026', note: 'The first.' }, key)).edition).toEqual(first);

    const { matrix } = await data<{ matrix: { obligations: string[]; rows: Row[] } }>(
      '{ matrix { obligations rows { jurisdiction statuses confidences answered flags evidenceCounts evidenceTotal } } }',
    );
    expect(first.obligations).toEqual(matrix.obligations);
    expect(await rowsOf(first.slug)).toEqual(matrix.rows);
    expect(first.rowCount).toBe(matrix.rows.length);
    expect((await data<{ editions: { slug: string }[] }>('{ editions { slug } }')).editions).toEqual([
      { slug: first.slug },
    ]);
    expect(await data('{ edition(slug: "none") { slug } }')).toEqual({ edition: null });
  });

  it('anybody recomputes the checksum: from the text as it is, and from the rows by hand', async () => {
    const text = await get(`/editions/${first.slug}.txt`);
    expect(sha(text.body)).toBe(first.checksum);
    const { edition, obligations, rows, codebook } = (await get(`/editions/${first.slug}.json`)).json();
    let again = `States Must edition, form 1\nedition ${edition.slug}\nstandard ${edition.standard}\nas of ${edition.asOf}\n`;
    again += `known at ${edition.knownAt}\nmethod ${edition.methodVersion}\nobligations ${obligations.join(' ')}\n`;
    for (const row of rows as Row[]) {
      again += `${row.jurisdiction} ${row.statuses} ${row.confidences} ${row.answered} ${row.flags} `;
      again += `${row.evidenceCounts.join(',')} ${row.evidenceTotal}\n`;
    }
    expect(sha(again)).toBe(first.checksum);
    expect(edition).toMatchObject({
      checksum: first.checksum,
      licence: 'CC-BY-4.0',
      note: 'The first.',
      name: 'November 2026',
    });
    expect(codebook.statuses.U).toMatch(/never NOT_MET/);
  });

  it('the files are kept for good, and say on what terms', async () => {
    const csv = await get(`/editions/${first.slug}.csv`);
    expect(csv.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-disposition': `attachment; filename="states-must-${first.slug}.csv"`,
      link: '<https://spdx.org/licenses/CC-BY-4.0>; rel="license"',
    });
    const lines = csv.body.split('\r\n');
    expect(lines[0]).toMatch(new RegExp(`licence CC-BY-4.0; SHA-256 of ${first.slug}.txt ${first.checksum}`));
    expect(lines).toHaveLength(3 + first.rowCount * 24 + 1);
    expect(lines).toContain(`${first.slug},SW-2015,${first.asOf},NZ,CRM-1,NOT_ASSESSED,,false,false,false,false,0,0`);
    expect(lines.find((line) => line.includes(',NO,CRM-1,'))).toMatch(/,CONTRARY,LOW,/);
    const again = await get(`/editions/${first.slug}.csv`, { 'if-none-match': String(csv.headers['etag']) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const none = await get('/editions/none.csv');
    expect([none.statusCode, none.json().errors[0].extensions.code]).toEqual([404, 'UNKNOWN_EDITION']);
  });

  it.each<[string, Record<string, unknown>, string, string | null]>([
    ['a name that is taken', { name: 'NOVEMBER 2026' }, 'NAME_TAKEN', 'name'],
    ['a name too like another', { name: 'November – 2026!' }, 'NAME_TAKEN', 'name'],
    ['no name', { name: ' ' }, 'MISSING', 'name'],
    ['a name of two lines', { name: 'a\nb' }, 'UNSAFE_TEXT', 'name'],
    ['a note too long', { name: 'Long', note: 'x'.repeat(501) }, 'TOO_LONG', 'note'],
    ['a day to come', { name: 'Later', asOf: '2999-01-01' }, 'DATE_IN_FUTURE', 'asOf'],
    ['a standard that is not there', { name: 'Other', standard: 'SW-2099' }, 'UNKNOWN_STANDARD', 'standard'],
    ['a working reading', { name: 'Other', standard: 'SW-2016' }, 'WORKING_READING', 'standard'],
  ])('%s is refused, with the field and the mend', async (_what, input, code, field) => {
    const answer = await freeze(cast.admin, input);
    expect(answer.problems).toEqual([{ code, field, message: expect.stringMatching(/\.$/) }]);
  });

  it('only an administrator or a lead of all regions freezes', async () => {
    for (const who of [
      cast.researcher,
      cast.reviewer,
      cast.campaigner,
      await invite(service, cast.admin, 'REGIONAL_LEAD', ['mena']),
    ]) {
      expect((await freeze(who, { name: 'Mine' })).problems).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    }
    const key = { input: { name: 'Mine', key: 'k' } };
    const outside = await service.ask(
      'mutation ($input: FreezeEditionInput!) { freezeEdition(input: $input) { ... on Refused { problems { code } } } }',
      key,
    );
    expect(outside.data!['freezeEdition']).toEqual({ problems: [{ code: 'NOT_SIGNED_IN' }] });
  });

  it('of two who freeze under one name at once, one is told', async () => {
    const answers = await Promise.all([freeze(cast.admin, { name: 'Twice' }), freeze(cast.lead, { name: 'Twice' })]);
    expect(answers.map(({ problems }) => problems?.[0]?.code ?? 'FROZEN').sort()).toEqual(['FROZEN', 'NAME_TAKEN']);
  });

  describe('when the grid has moved on', () => {
    let item: { id: string; version: number };
    beforeAll(async () => {
      item = await submitted(cast.researcher, law());
      await move(cast.reviewer, 'approve', item);
      const published = await move(cast.second, 'approve', item);
      item = published.evidence!;
    });

    it('the edition says what it said, and that today says otherwise', async () => {
      const { editionCell } = await data<{ editionCell: Record<string, unknown> }>(
        `{ editionCell(slug: "november-2026", jurisdiction: "nz", obligation: "crm-1") {
          edition { slug asOf knownAt } frozen { ${STANDING} } today { ${STANDING} } movedOn moved } }`,
      );
      expect(editionCell).toMatchObject({
        frozen: { status: 'NOT_ASSESSED', confidence: null, answered: 0 },
        today: { status: 'MET', answered: 1, evidenceCount: 1 },
        movedOn: true,
        moved: ['STATUS', 'CONFIDENCE'],
      });
      const still = await data<{ editionCell: Record<string, unknown> }>(
        `{ editionCell(slug: "november-2026", jurisdiction: "NO", obligation: "CRM-1") { movedOn moved } }`,
      );
      expect(still.editionCell).toEqual({ movedOn: false, moved: [] });
      expect(
        await data('{ editionCell(slug: "november-2026", jurisdiction: "NO", obligation: "LAW-1") { movedOn } }'),
      ).toEqual({ editionCell: null });
      const old = await get(`/editions/${first.slug}.txt`);
      expect(sha(old.body)).toBe(first.checksum);
    });

    it('its day and moment lead to the reasons of then', async () => {
      const { cell } = await data<{ cell: Record<string, unknown> }>(
        `query ($asOf: Date, $knownAt: DateTime) { cell(jurisdiction: "NZ", obligation: "CRM-1", asOf: $asOf, knownAt: $knownAt) {
          status answered evidence { id } } }`,
        { asOf: first.asOf, knownAt: first.knownAt },
      );
      expect(cell).toEqual({ status: 'NOT_ASSESSED', answered: 0, evidence: [] });
      const { matrix } = await data<{ matrix: { rows: Row[] } }>(
        `query ($f: MatrixFilter) { matrix(filter: $f) {
          rows { jurisdiction statuses confidences answered flags evidenceCounts evidenceTotal } } }`,
        { f: { asOf: first.asOf, knownAt: first.knownAt } },
      );
      expect(matrix.rows).toEqual(await rowsOf(first.slug));
    });

    it('two editions, or one and today, are compared cell by cell', async () => {
      const { edition: second } = await freeze(cast.lead, { name: 'After New Zealand' });
      expect(second).toMatchObject({ frozenBy: 'REGIONAL_LEAD', slug: 'after-new-zealand' });
      const between = await compare(first.slug, second!.slug);
      expect(between.differences).toMatchObject([
        {
          ...{ jurisdiction: { code: 'NZ' }, obligation: 'CRM-1', kinds: ['STATUS', 'CONFIDENCE'] },
          before: { status: 'NOT_ASSESSED' },
          after: { status: 'MET', confidence: expect.any(String) },
        },
      ]);
      expect(between).toMatchObject({ differing: 1, compared: first.rowCount * 24, onlyInFrom: [], onlyInTo: [] });
      expect(between.counts).toEqual([
        { kind: 'STATUS', count: 1 },
        { kind: 'CONFIDENCE', count: 1 },
        { kind: 'CONTESTED', count: 0 },
        { kind: 'BASIS', count: 0 },
      ]);
      expect((await compare(first.slug)).differences).toEqual(between.differences);
      expect((await compare(second!.slug)).differing).toBe(0);

      const here = await data(
        `{ nz: compareEditions(from: "november-2026", jurisdiction: "nz") { compared differing }
           no: compareEditions(from: "november-2026", jurisdiction: "NO") { compared differing } }`,
      );
      expect(here).toEqual({ nz: { compared: 24, differing: 1 }, no: { compared: 24, differing: 0 } });
      await object(cast.lead, 'withdraw', item);
      expect((await compare(first.slug)).differing).toBe(0);
      expect((await compare(second!.slug)).differences).toMatchObject([{ before: { status: 'MET' } }]);
      const unknown = await service.ask('{ compareEditions(from: "november-2026", to: "none") { differing } }');
      expect(unknown.errors![0]!.extensions['code']).toBe('UNKNOWN_EDITION');
    });

    it('an earlier day is frozen as it is known now', async () => {
      const { edition } = await freeze(cast.admin, { name: 'Before the law', asOf: '2005-01-01' });
      const { matrix } = await data<{ matrix: { rows: Row[] } }>(
        `{ matrix(filter: { asOf: "2005-01-01" }) { rows { jurisdiction statuses confidences answered flags evidenceCounts evidenceTotal } } }`,
      );
      expect(await rowsOf(edition!.slug)).toEqual(matrix.rows);
      expect(edition!.asOf).toBe('2005-01-01');
    });
  });

  describe('the database stands behind it', () => {
    const asMember = async (role: string, sql: string): Promise<unknown> => {
      const [member] = await askDatabase<{ id: string }>(
        service.database.setUpUrl,
        `SELECT member_id AS id FROM member_grant WHERE role = $1 AND region = '*' AND ended_at IS NULL LIMIT 1`,
        [role],
      );
      const url = new URL(service.database.rwUrl);
      url.searchParams.set('options', `-c app.caller=MEMBER -c app.member_id=${member!.id}`);
      return askDatabase(url.href, sql);
    };

    it.each([
      ['a status', `UPDATE edition_row SET statuses = replace(statuses, 'C', 'M')`],
      ['a checksum', `UPDATE edition SET checksum = repeat('0', 64)`],
      ['an edition', 'DELETE FROM edition'],
      ['its rows', 'DELETE FROM edition_row'],
      ['everything', 'TRUNCATE edition, edition_row'],
    ])('nobody changes %s, not even the owner', async (_what, sql) => {
      await expect(asMember('ADMIN', sql)).rejects.toThrow(/permission denied/);
      await expect(askDatabase(service.database.setUpUrl, sql)).rejects.toThrow(/never changed/);
    });

    it('no row is added to an edition afterwards, and no edition has the checksum of another', async () => {
      const row = `INSERT INTO edition_row SELECT 'november-2026', 'XX', statuses, confidences, answered, flags, evidence_counts, 0
                   FROM edition_row WHERE edition = 'november-2026' AND jurisdiction = 'NO'`;
      await expect(asMember('ADMIN', row)).rejects.toThrow(/row-level security/);
      const copy = `INSERT INTO edition SELECT 'forged', 'Forged', standard, as_of, known_at, method_version, obligations, 0,
                    checksum, licence, citation, note, 'ADMIN', now() FROM edition WHERE slug = 'november-2026'`;
      await expect(asMember('ADMIN', copy)).rejects.toThrow(/checksum is not that of the edition/);
      await expect(asMember('RESEARCHER', copy)).rejects.toThrow(/row-level security/);
    });

    it('each freezing is in the audit log', async () => {
      const audited = await askDatabase<{ subject_id: string }>(
        service.database.setUpUrl,
        `SELECT subject_id, detail FROM audit_entry WHERE action = 'edition.freeze' ORDER BY at`,
      );
      expect(audited.map((line) => line.subject_id)).toEqual([
        ...['november-2026', 'twice', 'after-new-zealand', 'before-the-law'],
      ]);
    });
  });
});
