import { startService, type TestService } from './start-service.js';

describe('the standard and the site', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  }, 120_000);
  afterAll(() => service?.stop());

  it('the standard has its areas, obligations and words, each obligation under one area', async () => {
    const { data } = await service.ask(
      '{ standard { code standing areas { code obligations { code area { code } } } obligations { code column criteria { code } instruments { code } } glossary { term } works { code reliability } } }',
    );
    const standard = data!['standard'] as {
      areas: { code: string; obligations: { code: string; area: { code: string } }[] }[];
      obligations: { code: string; column: number }[];
      works: { reliability: string }[];
    };
    expect(standard).toMatchObject({ code: 'SW-2015', standing: 'DRAFT' });
    expect(standard.obligations.map((one) => one.column)).toEqual([...Array(24).keys()]);
    expect(
      standard.areas.flatMap((area) => area.obligations.filter((one) => one.area.code === area.code)),
    ).toHaveLength(24);
    expect(new Set(standard.works.map((work) => work.reliability))).toEqual(new Set(['F']));
  });

  it('the site says which day, method and standard it stands on', async () => {
    const { data } = await service.ask(
      '{ site { demo today standard methodVersion revision evidenceTo exitSite version } method { version rules { number clauses { id sentence } } parameters { name value unit } } }',
    );
    expect(data!['site']).toMatchObject({
      demo: false,
      standard: 'SW-2015',
      methodVersion: '1.0',
      exitSite: 'https://www.weather.com/',
      version: '0.1.0',
    });
    const { rules } = data!['method'] as { rules: { number: number; clauses: unknown[] }[] };
    expect(rules.slice(0, 7).map((rule) => rule.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(rules.every((rule) => rule.clauses.length > 0)).toBe(true);
  });
});
