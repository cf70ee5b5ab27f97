import { startService, type Answer, type TestService } from './start-service.js';

describe('the limits of one request', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  }, 120_000);
  afterAll(() => service?.stop());

  const post = async (payload: unknown, headers: Record<string, string> = {}) => {
    const answer = await service.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    });
    return { status: answer.statusCode, headers: answer.headers, body: answer.json<Answer>() };
  };
  const refusal = async (query: string) => {
    const { status, body } = await post({ query });
    return { status, message: body.errors?.[0]?.message, code: body.errors?.[0]?.extensions['code'] };
  };

  it('a body over 100 KB: 413 and the number', async () => {
    const { status, body } = await post({ query: `{ site { today } } # ${'x'.repeat(10 * 1024 * 1024)}` });
    expect(status).toBe(413);
    expect(body.errors![0]!.message).toContain('100 KB');
  });

  it('a query of depth 50: 400 and the number', async () => {
    const deep = `{ jurisdiction(code: "NO") { ${'parent { '.repeat(48)} code ${'}'.repeat(48)} } }`;
    expect(await refusal(deep)).toEqual({
      status: 400,
      message: 'The query is 50 levels deep; at most 8 are answered.',
      code: 'LIMIT',
    });
  });

  it('more than 1,000 tokens: 400', async () => {
    const { status, message } = await refusal(`{ ${'__typename '.repeat(1_100)} }`);
    expect(status).toBe(400);
    expect(message).toContain('1000');
  });

  it.each([
    ['aliases', `{ site { ${Array.from({ length: 101 }, (_, at) => `a${at}: today`).join(' ')} } }`, '15'],
    ['fields at the top', `{ ${'__typename '.repeat(11)} }`, '10'],
    ['directives', `{ site { today ${'@include(if: true) '.repeat(10)} } }`, '5'],
    ['operations', 'query A { site { today } } query B { site { today } }', '1'],
  ])('too many %s: 400 and the number', async (_, query, number) => {
    const { status, message, code } = await refusal(query);
    expect([status, code]).toEqual([400, 'LIMIT']);
    expect(message).toContain(number);
  });

  it.each([
    ['a batch', [{ query: '{ site { today } }' }, { query: '{ site { today } }' }]],
    ['no query', {}],
    ['a query that is no text', { query: 5 }],
    ['half a document', { query: '{ site {' }],
    ['broken JSON', '{"query": '],
    ['no body', ''],
    ['a key that would change every object', '{"__proto__": {"x": 1}, "query": "{ site { today } }"}'],
    [
      'JSON of depth 20,000',
      `{"variables": ${'['.repeat(20_000)}${']'.repeat(20_000)}, "query": "{ site { today } }"}`,
    ],
    ['a stored query by its hash', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }],
    [
      'variables of the wrong kind',
      { query: 'query C($c: String!) { jurisdiction(code: $c) { code } }', variables: { c: 7 } },
    ],
    ['a directive that nobody knows', { query: '{ site { today @nothing } }' }],
  ])('%s: 400, never 500', async (_, payload) => {
    const { status, body } = await post(payload);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).not.toMatch(/node_modules|at .*\.js|stack/i);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonp'])(
    'a body sent as %s, as a form of another site could: refused, with what to send',
    async (type) => {
      const { status, body } = await post('{"query":"{ site { today } }"}', { 'content-type': type });
      expect([status, body.errors![0]!.message]).toEqual([
        415,
        'Send the query as a POST with Content-Type: application/json.',
      ]);
    },
  );

  it('does not tell the schema, nor guess at names', async () => {
    const schema = await post({ query: '{ __schema { types { name } } }' });
    expect(schema.status).toBe(400);
    expect(schema.body.errors![0]).toMatchObject({
      message: 'This service does not tell its schema. It is in libs/contract/schema.graphql of the project.',
      extensions: { validationErrorCode: 'INTROSPECTION_DISABLED' },
    });
    const { status, message } = await refusal('{ sit { today } }');
    expect(status).toBe(400);
    expect(message).not.toContain('Did you mean');
  });

  it('tells the schema where the settings allow it', async () => {
    const open = await startService({ INTROSPECTION: 'true' });
    try {
      const { data } = await open.ask('{ __type(name: "Cell") { fields { name description } } }');
      const { fields } = data!['__type'] as { fields: { name: string; description: string }[] };
      expect(fields.length).toBeGreaterThan(20);
      expect(fields.filter((field) => !field.description)).toEqual([]);
    } finally {
      await open.stop();
    }
  }, 60_000);

  it('tells at most five faults of a document', async () => {
    const { body } = await post({ query: `{ ${Array.from({ length: 9 }, (_, at) => `nothing${at}`).join(' ')} }` });
    expect(body.errors!.length).toBe(5);
  });

  it('tells at most five faults of the variables', async () => {
    const { status, body } = await post({
      query: 'query J($filter: JurisdictionFilter) { jurisdictions(filter: $filter) { code } }',
      variables: { filter: { codes: Array.from({ length: 30 }, (_, at) => at) } },
    });
    expect(status).toBe(400);
    expect(body.errors).toHaveLength(5);
  });

  it('answers an address that cannot be read with 400', async () => {
    const answer = await service.app.inject('/%');
    expect([answer.statusCode, answer.json().errors[0].message]).toEqual([400, 'The address cannot be read.']);
  });

  it('is kept by nobody: no-store on every answer of the API', async () => {
    for (const query of ['{ site { today } }', '{ nothing }']) {
      expect((await post({ query })).headers['cache-control']).toBe('no-store');
    }
  });

  it('answers the deepest page: cell, criteria, links, evidence, source, field', async () => {
    const { data, errors } = await service.ask(
      '{ cell(jurisdiction: "NO", obligation: "CRM-1") { criteria { links { evidence { source { publisher } } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).not.toBeNull();
  });
});
