import { MATRIX, type Matrix } from './matrix-query.js';
import { startService, type TestService } from './start-service.js';

describe('a cell', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  }, 120_000);
  afterAll(() => service?.stop());

  const CELL = `query C($jurisdiction: String!, $obligation: String!) { cell(jurisdiction: $jurisdiction, obligation: $obligation) {
    id status basis confidence contested complete answered criteriaCount contraryCount stale asOf nextChange evidenceCount methodVersion
    effects { supports contradicts context } facets { facet status answered criteria }
    criteria { criterion { code } answer confidence links { part link { effect criterion { code } jurisdiction { code } } evidence { reference source { publisher } } } }
    trace { rule clause subject outcome items } decidedBy { reference } evidence { reference }
    rollUp { parts partsComplete counts { status count } assessed { status jurisdiction { code } } }
    jurisdiction { name { text } } obligation { title area { code } } } }`;

  it('tells what the evidence shows, with every item and the rules that fired', async () => {
    const { data, errors } = await service.ask(CELL, { jurisdiction: 'no', obligation: 'vio-1' });
    expect(errors).toBeUndefined();
    const cell = data!['cell'] as Record<string, unknown>;
    expect(cell).toMatchObject({
      id: 'no.vio-1',
      status: 'PARTLY_MET',
      basis: 'PROPOSED',
      confidence: 'LOW',
      rollUp: null,
    });
    const criteria = cell['criteria'] as {
      answer: string;
      criterion: { code: string };
      links: {
        part: string;
        link: { criterion: { code: string }; jurisdiction: { code: string } };
        evidence: { reference: string };
      }[];
    }[];
    const links = criteria.flatMap((one) => one.links.map((link) => ({ ...link, of: one.criterion.code })));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.link.criterion.code).toBe(link.of);
      expect(link.link.jurisdiction.code).toBe('NO');
      expect(link.evidence.reference).toMatch(/^E\d+$/);
    }
    expect((cell['evidence'] as unknown[]).length).toBe(cell['evidenceCount']);
    expect((cell['decidedBy'] as unknown[]).length).toBeLessThanOrEqual(2);
    expect((cell['trace'] as { rule: number }[]).some((step) => step.rule === 4)).toBe(true);
  });

  it.each([
    ['NO', 'CRM-1', 'CONTRARY'],
    ['PG', 'STG-3', 'NOT_MET'],
  ])('%s %s is %s', async (jurisdiction, obligation, status) => {
    const { data } = await service.ask(CELL, { jurisdiction, obligation });
    expect(data!['cell']).toMatchObject({ status, confidence: 'LOW' });
  });

  it('explains itself where nothing is on record', async () => {
    const { data, errors } = await service.ask(CELL, { jurisdiction: 'NZ', obligation: 'CRM-1' });
    expect(errors).toBeUndefined();
    const cell = data!['cell'] as Record<string, unknown>;
    expect(cell).toMatchObject({
      status: 'NOT_ASSESSED',
      confidence: null,
      answered: 0,
      evidenceCount: 0,
      evidence: [],
      decidedBy: [],
      complete: false,
    });
    expect(
      (cell['criteria'] as { answer: string; links: unknown[] }[]).every(
        (one) => one.answer === 'UNKNOWN' && one.links.length === 0,
      ),
    ).toBe(true);
    expect((cell['trace'] as unknown[]).length).toBeGreaterThan(0);
    expect((cell['facets'] as unknown[]).length).toBeGreaterThan(0);
  });

  it('of a state that was not assessed points to the part that was', async () => {
    const { data } = await service.ask(MATRIX);
    const { rows, obligations } = data!['matrix'] as Matrix;
    const city = rows.find((row) => row.jurisdiction === 'AR-C')!;
    const obligation = obligations[[...city.statuses].findIndex((letter) => 'MPNC'.includes(letter))]!;
    const cell = (await service.ask(CELL, { jurisdiction: 'AR', obligation })).data!['cell'];
    expect(cell).toMatchObject({ status: 'NOT_ASSESSED', confidence: null });
    expect(
      (cell as { rollUp: { assessed: { jurisdiction: { code: string } }[] } }).rollUp.assessed.map(
        (one) => one.jurisdiction.code,
      ),
    ).toEqual(['AR-C']);
  });

  it('counts the parts of a state with nothing on record', async () => {
    const { data } = await service.ask(CELL, { jurisdiction: 'CA', obligation: 'CRM-1' });
    const { rollUp } = data!['cell'] as { rollUp: { parts: number; counts: unknown[]; assessed: unknown[] } };
    expect(rollUp.parts).toBeGreaterThan(9);
    expect(rollUp).toMatchObject({ counts: [{ status: 'NOT_ASSESSED', count: rollUp.parts }], assessed: [] });
  });

  it.each([
    [
      { jurisdiction: 'QQ', obligation: 'CRM-1' },
      'UNKNOWN_JURISDICTION',
      'There is no jurisdiction with the code "QQ". Check the code.',
    ],
    [
      { jurisdiction: 'NO', obligation: 'CRM-77' },
      'UNKNOWN_OBLIGATION',
      'There is no obligation with the code "CRM-77". Check the code.',
    ],
  ])('refuses %j', async (variables, code, message) => {
    const { errors, data } = await service.ask(
      'query C($jurisdiction: String!, $obligation: String!) { cell(jurisdiction: $jurisdiction, obligation: $obligation) { id } }',
      variables,
    );
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ message, extensions: { code } }]);
  });
});
