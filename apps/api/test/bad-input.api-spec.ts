import { DatabaseGate } from '../src/platform/database/database-gate.js';
import { Reference } from '../src/platform/reference/reference.js';
import { startService, type TestService } from './start-service.js';
import { signInCast, type Cast } from './people/sign-in.js';
import { attach, law, move, object, revise, submitted } from './people/write.js';

describe('bad input', () => {
  let service: TestService;
  let cast: Cast;
  beforeAll(async () => {
    service = await startService();
    cast = await signInCast(service);
  }, 120_000);
  afterAll(() => service?.stop());

  /** Everything that a refused write could have changed and that its writer may see. */
  const everything = async (): Promise<unknown> => {
    const { data } = await cast.researcher.ask(
      '{ matrix { revision } evidenceSearch(filter: { mine: true }) { totalCount nodes { id version title } } sources(text: "Reform", first: 50) { id } }',
    );
    return data;
  };

  const raw = (body: string, cookie = cast.researcher.cookie) =>
    service.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', cookie },
      payload: body,
    });

  const link = (change: Record<string, unknown>) => ({
    links: [{ jurisdiction: 'NZ', criterion: 'CRM-1.a', effect: 'SUPPORTS', ...change }],
  });
  const source = (change: Record<string, unknown>) => ({
    source: { new: { ...(law()['source'] as { new: object }).new, ...change } },
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['a day that does not exist', { observed: '2023-02-29' }, 'observed', 'DATE_INVALID'],
    ['a month that does not exist', { inForceFrom: '2023-13' }, 'inForceFrom', 'DATE_INVALID'],
    ['no date at all', { published: 'last spring' }, 'published', 'DATE_FORM'],
    ['a range that ends before it starts', { observed: '2021/2019' }, 'observed', 'DATE_RANGE_REVERSED'],
    ['an observation still to come', { observed: '2999' }, 'observed', 'DATE_IN_FUTURE'],
    ["a link's day that does not exist", link({ inForceFrom: '2024-06-31' }), 'links.0.inForceFrom', 'DATE_INVALID'],
    ['an unknown jurisdiction', link({ jurisdiction: 'ZZ' }), 'links.0.jurisdiction', 'UNKNOWN_JURISDICTION'],
    ['an unknown criterion', link({ criterion: 'CRM-1.z' }), 'links.0.criterion', 'UNKNOWN_CRITERION'],
    ['no link', { links: [] }, 'links', 'LINKS_MISSING'],
    ['a summary of 5,001 characters', { summary: 's'.repeat(5001) }, 'summary', 'TOO_LONG'],
    ['a title of 301 characters', { title: 't'.repeat(301) }, 'title', 'TOO_LONG'],
    ['an empty title', { title: '   ' }, 'title', 'MISSING'],
    ['a link javascript:', { url: 'javascript:alert(1)' }, 'url', 'UNSAFE_URL'],
    ['a link javascript: of the source', source({ url: 'JavaScript:alert(1)' }), 'source.new.url', 'UNSAFE_URL'],
    ['an address with a password', { url: 'https://user:secret@example.org/' }, 'url', 'UNSAFE_URL'],
    ['a NUL byte', { title: 'Section\0 7' }, 'title', 'UNSAFE_TEXT'],
    ['a NUL byte in a quote', link({ quote: 'not\0 illegal' }), 'links.0.quote', 'UNSAFE_TEXT'],
    ['text turned round', { summary: 'read \u202ebackwards' }, 'summary', 'UNSAFE_TEXT'],
    ['half a character', { summary: 'half \ud800 of one' }, 'summary', 'UNSAFE_TEXT'],
    ['a credibility of 7', { credibility: 7 }, 'credibility', 'CREDIBILITY_RANGE'],
    ['a language that is none', { language: 'english!' }, 'language', 'LANGUAGE_TAG'],
    ['a restricted item', { visibility: 'RESTRICTED' }, 'visibility', 'RESTRICTED_NOT_YET'],
    [
      'testimony that no source carries',
      { kind: 'TESTIMONY', ...source({ publisherKind: 'TESTIMONY' }) },
      'source',
      'TESTIMONY_NEEDS_SOURCE',
    ],
    ['a source that is not there', { source: { id: 'nothing' } }, 'source.id', 'UNKNOWN_SOURCE'],
    ['no source', { source: {} }, 'source', 'SOURCE_MISSING'],
  ])('%s: refused, names the field, changes nothing', async (_name, change, field, code) => {
    const before = await everything();
    const answer = await attach(cast.researcher, law(change));
    expect(answer.kind).toBe('Refused');
    expect(answer.problems).toContainEqual({ code, field, message: expect.stringMatching(/[a-z].*\.$/) });
    expect(await everything()).toEqual(before);
  });

  it('tells everything that is wrong at once', async () => {
    const answer = await attach(
      cast.researcher,
      law({ title: '', observed: '2023-02-29', ...link({ jurisdiction: 'ZZ' }) }),
    );
    expect(answer.problems.map(({ field }) => field).sort()).toEqual(['links.0.jurisdiction', 'observed', 'title']);
  });

  it('a criterion of another standard: names both standards', async () => {
    const gate = service.app.get(DatabaseGate);
    const ours = gate.reference;
    const other = structuredClone(ours.standards[0]!);
    other.code = 'XX-2030';
    for (const one of other.obligations) {
      one.code = `XX-${one.code}`;
      for (const criterion of one.criteria) criterion.code = `XX-${criterion.code}`;
    }
    const both = new Reference(
      {
        standards: [...ours.standards, other],
        regions: [...ours.regions],
        jurisdictions: [...ours.jurisdictions],
        works: [...ours.works],
        method: ours.method,
      },
      ours.defaultStandard,
    );
    Object.defineProperty(gate, 'reference', { configurable: true, get: () => both });
    try {
      const before = await everything();
      const answer = await attach(cast.researcher, law(link({ criterion: 'XX-CRM-1.a' })));
      expect(answer.problems).toEqual([
        { code: 'OTHER_STANDARD', field: 'links.0.criterion', message: expect.stringMatching(/XX-2030.*SW-2015/) },
      ]);
      expect(await everything()).toEqual(before);
    } finally {
      Reflect.deleteProperty(gate, 'reference');
    }
  });

  it('a missing effect: refused before anything is read, names the field', async () => {
    const before = await everything();
    const answer = await raw(
      JSON.stringify({
        query: 'mutation ($input: AttachEvidenceInput!) { attachEvidence(input: $input) { __typename } }',
        variables: { input: { ...law(link({ effect: undefined })), key: 'k' } },
      }),
    );
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.json().errors[0]).toMatchObject({
      message: expect.stringContaining('"effect"'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(answer.json().errors[0].message).toContain('input.links[0]');
    expect(await everything()).toEqual(before);
  });

  it('a body of 10 MB: 413, names the limit', async () => {
    const before = await everything();
    const answer = await raw(
      JSON.stringify({ query: '{ site { today } }', variables: { text: 'x'.repeat(10 * 1024 * 1024) } }),
    );
    expect(answer.statusCode).toBe(413);
    expect(answer.body).toContain('100 KB');
    expect(await everything()).toEqual(before);
  });

  it('a query of depth 50: 400, names the limit', async () => {
    const deep = `{ jurisdiction(code: "NO") ${'{ parent '.repeat(48)}{ code }${' }'.repeat(48)} }`;
    const answer = await raw(JSON.stringify({ query: deep }));
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].message).toMatch(/\b8\b/);
  });

  it('a stale version: refused with the item as it stands', async () => {
    const item = await submitted(cast.researcher);
    const before = await everything();
    const stale = { id: item.id, version: item.version - 1 };
    for (const answer of [
      await move(cast.reviewer, 'approve', stale),
      await object(cast.reviewer, 'withdraw', stale),
      await revise(cast.researcher, { ...item, version: 99 }, law()),
    ]) {
      expect(answer).toMatchObject({ problems: [{ code: 'STALE_VERSION', field: 'version' }], current: item });
    }
    expect(await everything()).toEqual(before);
  });

  it('a reason with a NUL byte, or of 2,001 characters: names the reason', async () => {
    const item = await submitted(cast.researcher);
    for (const [reason, code] of [
      ['not\0 this', 'UNSAFE_TEXT'],
      ['r'.repeat(2001), 'REASON_TOO_LONG'],
    ] as const) {
      expect((await object(cast.reviewer, 'decline', item, reason)).problems).toMatchObject([
        { code, field: 'reason' },
      ]);
    }
  });

  it('whatever is thrown at a version: never a 500', async () => {
    for (const version of ['1', '"1"', '-1', '2147483647', '2147483648', '1.5', 'null', '[]']) {
      const answer = await raw(
        JSON.stringify({
          query: `mutation { submitEvidence(id: "E01", version: ${version}, key: "k-${version.length}") { __typename } }`,
        }),
      );
      expect(answer.statusCode).toBeLessThan(500);
      expect(answer.body).not.toContain('INTERNAL');
    }
  });
});
