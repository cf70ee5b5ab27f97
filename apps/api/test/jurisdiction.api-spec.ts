import { type Matrix } from './matrix-query.js';
import { startService, type TestService } from './start-service.js';

describe('a jurisdiction', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  }, 120_000);
  afterAll(() => service?.stop());

  it('has a name in four languages, falls back marked, and is found by an alias', async () => {
    const { data } = await service.ask(
      '{ no: jurisdiction(code: "NO") { fr: name(language: "fr") { text language } } city: jurisdiction(code: "AR-C") { ar: name(language: "ar") { text language } parent { code } answeringState { code } } }',
    );
    expect(data).toMatchObject({
      no: { fr: { text: 'Norvège', language: 'fr' } },
      city: { ar: { language: 'en' }, parent: { code: 'AR' }, answeringState: { code: 'AR' } },
    });
    const { errors } = await service.ask('{ jurisdiction(code: "NO") { name(language: "xx") { text } } }');
    expect(errors![0]!.extensions['code']).toBe('UNKNOWN_LANGUAGE');
  });

  it('has one cell per obligation in the order of the columns, the same as in the matrix', async () => {
    const { data } = await service.ask(
      '{ jurisdiction(code: "NO") { evidenceCount cells { status obligation { code } } } matrix(filter: { jurisdictions: ["NO"] }) { obligations rows { statuses evidenceTotal } } }',
    );
    const { cells, evidenceCount } = data!['jurisdiction'] as {
      cells: { status: string; obligation: { code: string } }[];
      evidenceCount: number;
    };
    const matrix = data!['matrix'] as Matrix;
    expect(cells.map((cell) => cell.obligation.code)).toEqual(matrix.obligations);
    const letter: Record<string, string> = {
      MET: 'M',
      PARTLY_MET: 'P',
      NOT_MET: 'N',
      CONTRARY: 'C',
      NOT_ASSESSED: 'U',
      NO_EVIDENCE: 'E',
    };
    expect(cells.map((cell) => letter[cell.status]).join('')).toBe(matrix.rows[0]!.statuses);
    expect(evidenceCount).toBe(matrix.rows[0]!.evidenceTotal);
  });

  it('gives the cells of a region in one answer, and refuses those of every jurisdiction at once', async () => {
    const { data } = await service.ask(
      '{ jurisdictions(filter: { parent: "CA" }) { code cells { id status evidence { id } criteria { links { part } } } } }',
    );
    const provinces = data!['jurisdictions'] as { code: string; cells: { id: string }[] }[];
    expect(provinces.length).toBeGreaterThan(9);
    for (const { code, cells } of provinces) {
      expect(cells).toHaveLength(24);
      expect(cells.every(({ id }) => id.startsWith(`${code.toLowerCase()}.`))).toBe(true);
    }
    const { errors } = await service.ask('{ jurisdictions { cells { status } } }');
    expect(errors![0]).toMatchObject({
      message: 'The cells of at most 100 jurisdictions are answered at a time; the matrix shows all of them.',
      extensions: { code: 'LIMIT', most: 100 },
    });
  });

  it('that nobody knows is null, not an error', async () => {
    expect(
      (
        await service.ask(
          '{ jurisdiction(code: "QQ") { code } obligation(code: "QQ-1") { code } area(code: "QQQ") { code } }',
        )
      ).data,
    ).toEqual({
      jurisdiction: null,
      obligation: null,
      area: null,
    });
  });
});
