import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { MATRIX, type Matrix } from './matrix-query.js';
import { startService, type TestService } from './start-service.js';

describe('the matrix', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  }, 120_000);
  afterAll(() => service?.stop());

  const matrixOf = async (filter: Record<string, unknown>): Promise<Matrix> => {
    const { data, errors } = await service.ask(
      'query M($filter: MatrixFilter) { matrix(filter: $filter) { revision asOf obligations rows { jurisdiction statuses confidences answered flags evidenceCounts evidenceTotal } } }',
      { filter },
    );
    expect(errors).toBeUndefined();
    return data!['matrix'] as Matrix;
  };

  it('shows every jurisdiction by 24 obligations, and the founding evidence in 35 cells, all of low confidence', async () => {
    const { data } = await service.ask(MATRIX);
    const { obligations, rows, asOf } = data!['matrix'] as Matrix;
    expect(obligations).toHaveLength(24);
    expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(rows.length).toBeGreaterThan(350);
    expect(rows.map((row) => row.jurisdiction)).toEqual([...rows.map((row) => row.jurisdiction)].sort());
    for (const row of rows) {
      for (const field of ['statuses', 'confidences', 'answered', 'flags'] as const)
        expect(row[field]).toHaveLength(24);
      expect(row.evidenceCounts).toHaveLength(24);
    }
    const graded = rows.filter((row) => /[MPNC]/.test(row.statuses));
    expect(graded.map((row) => row.jurisdiction).sort()).toEqual(['AR-C', 'HK', 'NO', 'PG']);
    const letters = graded.flatMap((row) => [...row.statuses].filter((letter) => 'MPNC'.includes(letter)));
    expect(letters).toHaveLength(35);
    const confidences = new Set(
      graded.flatMap((row) => [...row.confidences].filter((_, at) => 'MPNC'.includes(row.statuses[at]!))),
    );
    expect([...confidences]).toEqual(['l']);
    for (const row of rows.filter((one) => !graded.includes(one))) expect(row.statuses).toBe('U'.repeat(24));
  });

  it('narrows columns by area and obligation, in the order of the standard', async () => {
    const { obligations, rows } = await matrixOf({ areas: ['crm'], jurisdictions: ['no'] });
    expect(obligations.length).toBeGreaterThan(1);
    expect(obligations.every((code) => code.startsWith('CRM-'))).toBe(true);
    expect(rows.map((row) => row.jurisdiction)).toEqual(['NO']);
    expect(rows[0]!.statuses).toHaveLength(obligations.length);
    expect((await matrixOf({ obligations: ['VIO-1', 'CRM-1'] })).obligations).toEqual(['VIO-1', 'CRM-1']);
    expect((await matrixOf({ obligations: ['CRM-1'], areas: ['VIO'] })).obligations).toEqual([]);
  });

  it('shows the same letters in a narrowed column as in the whole', async () => {
    const whole = await matrixOf({});
    const column = whole.obligations.indexOf('VIO-1');
    const narrow = await matrixOf({ obligations: ['VIO-1'] });
    expect(narrow.rows.map((row) => [row.jurisdiction, row.statuses, row.evidenceCounts])).toEqual(
      whole.rows.map((row) => [row.jurisdiction, row.statuses[column], [row.evidenceCounts[column]]]),
    );
  });

  it('keeps the rows that have a status in a shown column and blanks nothing in them', async () => {
    const contrary = await matrixOf({ statuses: ['CONTRARY'] });
    expect(contrary.rows.length).toBeGreaterThan(0);
    for (const row of contrary.rows) expect(row.statuses).toContain('C');
    expect(contrary.rows.some((row) => /[^C]/.test(row.statuses))).toBe(true);
    const hidden = await matrixOf({ statuses: ['CONTRARY'], obligations: ['VIO-1'], jurisdictions: ['NO'] });
    expect(hidden.rows).toEqual([]);
  });

  it('narrows rows by region and level together', async () => {
    const { data } = await service.ask('{ jurisdiction(code: "NO") { region { code } } }');
    const region = (data!['jurisdiction'] as { region: { code: string } }).region.code;
    const { rows } = await matrixOf({ regions: [region], level: 'PART' });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.jurisdiction.includes('-'))).toBe(true);
  });

  it.each([
    [{ jurisdictions: ['NO', 'QQ'] }, 'UNKNOWN_JURISDICTION', 'QQ'],
    [{ areas: ['ZZZ'] }, 'UNKNOWN_AREA', 'ZZZ'],
    [{ obligations: ['CRM-99'] }, 'UNKNOWN_OBLIGATION', 'CRM-99'],
    [{ regions: ['atlantis'] }, 'UNKNOWN_REGION', 'atlantis'],
    [{ standard: 'SW-1999' }, 'UNKNOWN_STANDARD', 'SW-1999'],
  ])('refuses %j and names the code', async (filter, code, named) => {
    const { errors } = await service.ask('query M($filter: MatrixFilter) { matrix(filter: $filter) { revision } }', {
      filter,
    });
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions['code']).toBe(code);
    expect(errors![0]!.message).toContain(`"${named}"`);
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('travels compressed by %s to whoever accepts it: all jurisdictions in at most 20 KB', async (encoding, unpack) => {
    const answer = await service.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'accept-encoding': encoding },
      payload: { query: MATRIX },
    });
    expect(answer.headers).toMatchObject({ 'content-encoding': encoding, vary: 'accept-encoding' });
    expect(answer.rawPayload.length).toBeLessThan(20 * 1024);
    const { rows } = JSON.parse(unpack(answer.rawPayload).toString()).data.matrix as Matrix;
    expect(rows.length).toBeGreaterThan(350);
  });
});
