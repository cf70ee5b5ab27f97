import { readFileSync } from 'node:fs';
import { startService, type Answer, type TestService } from './start-service.js';

const page = (path: string): string => readFileSync(new URL(`../../dashboard/src/${path}`, import.meta.url), 'utf8');
/** What the page of a cell asks for. */
const CELL = `${page('pages/cell/cell.graphql')}${page('apollo/fragments/evidence-row.graphql')}`;

/** Every field of a cell that is read for itself. */
const FIELDS = [
  'timeline { status }',
  'history { id evidence { id } }',
  'nearestMeeting { jurisdiction { code } }',
  'whatWouldMove { from }',
  'positions { id } searches { id } assessment { id } assessments { id ratings { id } }',
  'linkedCells { cell { id timeline { status } } }',
  'evidence { id } decidedBy { id } noLongerPublic',
  'comments { totalCount }',
];

describe('many cells with all that is known of them', () => {
  let service: TestService;
  let places: string[];
  let address: string;
  const then = `asOf: "2024-05-01", knownAt: "${new Date().toISOString()}"`;
  beforeAll(async () => {
    service = await startService();
    await service.app.listen(0, '127.0.0.1');
    address = `${await service.app.getUrl()}/graphql`;
    const { data } = await service.ask('{ jurisdictions { code } }');
    places = (data!['jurisdictions'] as { code: string }[]).map(({ code }) => code);
  }, 120_000);
  afterAll(() => service?.stop());

  /** Over a socket of its own, as readers ask. */
  const post = async (query: string, variables: Record<string, unknown> = {}) => {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await answer.json()) as Answer;
    return { status: answer.status, data, code: errors?.[0]?.extensions['code'] };
  };
  const answered = { status: 200, data: expect.anything() as unknown, code: undefined };
  const cellsOf = (args: string, fields: string) =>
    `query C($codes: [String!]) { jurisdictions(filter: { codes: $codes }) { cells${args} { ${fields} } } }`;

  it.each(FIELDS)(
    'of 4 and of many places, of today and of another day: %s',
    async (fields) => {
      for (const [args, most] of [
        ['', 54],
        [`(${then})`, 25],
      ] as const) {
        for (const count of [4, most]) {
          expect(await post(cellsOf(args, fields), { codes: places.slice(0, count) })).toEqual(answered);
        }
      }
    },
    60_000,
  );

  it('more places of another day than are derived at a time: a limit that names itself', async () => {
    const { status, code } = await post(cellsOf(`(${then})`, 'status'), { codes: places.slice(0, 26) });
    expect([status, code]).toEqual([200, 'LIMIT']);
  });

  it('all of these at once: an answer or a limit, and other readers get theirs', async () => {
    const crowd = FIELDS.map((fields) => post(cellsOf(`(${then})`, fields), { codes: places.slice(0, 25) }));
    crowd.push(post('{ jurisdictions { lawEvents { date } } }'));
    const others = Array.from({ length: 10 }, () => post('{ site { today } }'));
    for (const one of await Promise.all(others)) expect(one).toEqual(answered);
    for (const { status, code } of await Promise.all(crowd)) {
      expect([status < 500, code ?? 'LIMIT']).toEqual([true, 'LIMIT']);
    }
  }, 60_000);

  it.each([30, 50])(
    '%s readers open the page of a cell at the same moment: each gets it',
    async (readers) => {
      const { data } = await service.ask(
        '{ changes(first: 100) { nodes { jurisdiction { code } obligation { code } } } }',
      );
      const { nodes } = data!['changes'] as { nodes: Record<'jurisdiction' | 'obligation', { code: string }>[] };
      for (const clocks of [{}, { asOf: '2024-05-01', knownAt: new Date().toISOString() }]) {
        const answers = await Promise.all(
          Array.from({ length: readers }, (_, at) => {
            const { jurisdiction, obligation } = nodes[at % nodes.length]!;
            return post(CELL, { jurisdiction: jurisdiction.code, obligation: obligation.code, ...clocks });
          }),
        );
        expect(answers.filter(({ status, code }) => status !== 200 || code !== undefined)).toEqual([]);
      }
    },
    60_000,
  );
});
