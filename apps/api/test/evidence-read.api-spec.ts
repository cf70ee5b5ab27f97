import { startService, type TestService } from './start-service.js';

describe('evidence', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  }, 120_000);
  afterAll(() => service?.stop());

  it('is found by its reference and by its id, without a word of who wrote it', async () => {
    const { data } = await service.ask(
      '{ evidence(id: "E01") { id reference origin state visibility version jurisdictions { code } links { criterion { code } } source { id evidenceCount } } }',
    );
    const item = data!['evidence'] as { id: string; source: { evidenceCount: number } };
    expect(item).toMatchObject({ reference: 'E01', origin: 'CATALOGUE', state: 'APPROVED', visibility: 'PUBLIC' });
    expect(item.source.evidenceCount).toBeGreaterThan(1);
    expect((await service.ask('query E($id: ID!) { evidence(id: $id) { reference } }', { id: item.id })).data).toEqual({
      evidence: { reference: 'E01' },
    });
    for (const id of [
      'E9999',
      'nothing',
      '00000000-0000-4000-8000-000000000000',
      "' OR 1=1 --",
      'E\u000001',
      'x'.repeat(500),
    ]) {
      expect((await service.ask('query E($id: ID!) { evidence(id: $id) { id } }', { id })).data).toEqual({
        evidence: null,
      });
    }
  });

  const SEARCH =
    'query S($filter: EvidenceFilter, $first: Int, $after: String, $sort: EvidenceSort) { evidenceSearch(filter: $filter, first: $first, after: $after, sort: $sort) { totalCount pageInfo { hasNextPage endCursor } nodes { reference } facets { name values { value count } } } }';
  interface Found {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: { reference: string }[];
    facets: { name: string; values: { value: string; count: number }[] }[];
  }
  const search = async (variables: Record<string, unknown>) =>
    (await service.ask(SEARCH, variables)).data!['evidenceSearch'] as Found;

  it.each(['TITLE', 'NEWEST_APPROVED', 'NEWEST_PUBLISHED'])('is paged through by %s, each item once', async (sort) => {
    const seen: string[] = [];
    let after: string | null = null;
    let total: number;
    do {
      const page: Found = await search({ first: 10, after, sort });
      seen.push(...page.nodes.map((node) => node.reference));
      total = page.totalCount;
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(total).toBeGreaterThan(10);
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  });

  it('is narrowed by jurisdiction, and counted beside the choices', async () => {
    const all = await search({ first: 1 });
    const places = all.facets.find((facet) => facet.name === 'jurisdiction')!.values;
    const norway = places.find((place) => place.value === 'NO')!;
    expect((await search({ filter: { jurisdictions: ['no'] } })).totalCount).toBe(norway.count);
    expect((await search({ filter: { text: 'zzzznothing' } })).totalCount).toBe(0);
  });

  it.each([
    [{ first: 101 }, 'PAGE_SIZE', '`first` was 101'],
    [{ first: 0 }, 'PAGE_SIZE', '`first` was 0'],
    [{ after: 'not a cursor' }, 'CURSOR_INVALID', 'start from its beginning'],
    [{ filter: { text: 'x'.repeat(201) } }, 'TOO_LONG', '200'],
    [{ filter: { criteria: ['CRM-1.zz'] } }, 'UNKNOWN_CRITERION', 'CRM-1.zz'],
    [{ filter: { yearFrom: 12 } }, 'YEAR_INVALID', 'yearFrom'],
    [{ filter: { text: 'law\u0000' } }, 'TEXT_INVALID', 'NUL'],
    [{ filter: { languages: ['e\u0000'] } }, 'TEXT_INVALID', 'languages'],
    [{ filter: { source: 'not an id' } }, 'TEXT_INVALID', 'source'],
    [{ after: '\u0000' }, 'CURSOR_INVALID', 'start from its beginning'],
  ])('refuses %j', async (variables, code, named) => {
    const { errors } = await service.ask(SEARCH, variables);
    expect(errors![0]!.extensions['code']).toBe(code);
    expect(errors![0]!.message).toContain(named);
  });

  it('never shows the public drafts, whatever it asks for', async () => {
    expect(
      (await search({ filter: { states: ['DRAFT', 'SUBMITTED', 'SENT_BACK', 'DECLINED', 'WITHDRAWN'] } })).totalCount,
    ).toBe(0);
    expect((await search({ filter: { mine: true } })).totalCount).toBe(0);
  });
});
