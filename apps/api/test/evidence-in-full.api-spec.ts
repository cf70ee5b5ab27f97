import { askDatabase } from '@states-must/database/testing';
import { startService, type TestService } from './start-service.js';
import { signInCast, type Cast, type Person } from './people/sign-in.js';
import { attach, law, revise, type Wrote } from './people/write.js';
import { published } from './people/publish.js';

const ITEM = `query ($id: ID!, $knownAt: DateTime) { evidence(id: $id, knownAt: $knownAt) {
  id version title connection promulgated identifiers { scheme value } translations { language title summary by }
  relations { kind on note evidence { id } } relatedBy { kind on evidence { id } }
  events { kind date upcoming links { criterion { code } jurisdiction { code } } by { id } } } }`;

const FURTHER = {
  connection: 'FIRST_HAND',
  promulgated: '2003-06-26',
  identifiers: [
    { scheme: 'UN_SYMBOL', value: 'cedaw/c/nzl/co/8' },
    { scheme: 'ELI', value: 'http://example.org/eli/act/2003/28/' },
  ],
  translations: [
    { language: 'mi', title: 'Te ture', by: 'PERSON' },
    { language: 'fr', title: 'La loi', summary: 'Elle libère.', by: 'MACHINE' },
  ],
};

describe('what an item says beyond the least', () => {
  let service: TestService;
  let cast: Cast;
  beforeAll(async () => {
    service = await startService();
    cast = await signInCast(service);
  }, 120_000);
  afterAll(() => service?.stop());

  const read = async (who: Pick<Person, 'ask'> | TestService, id: string, knownAt: string | null = null) =>
    (await who.ask(ITEM, { id, knownAt })).data!['evidence'] as Record<string, unknown> | null;
  const faults = ({ problems }: Wrote): string[] => problems.map(({ field, code }) => `${field} ${code}`);

  it("comes back as it was attached, in one form and one order, and is the public's once it is published", async () => {
    const item = await published(cast, { ...FURTHER, title: 'With all of it' });
    expect(await read(service, item.id)).toMatchObject({
      connection: 'FIRST_HAND',
      promulgated: '2003-06-26',
      identifiers: [
        { scheme: 'ELI', value: 'https://example.org/eli/act/2003/28' },
        { scheme: 'UN_SYMBOL', value: 'CEDAW/C/NZL/CO/8' },
      ],
      translations: [
        { language: 'fr', title: 'La loi', summary: 'Elle libère.', by: 'MACHINE' },
        { language: 'mi', title: 'Te ture', summary: null, by: 'PERSON' },
      ],
      relations: [],
    });
  });

  it('is none where nothing is given', async () => {
    const draft = await attach(cast.researcher, law({ title: 'With nothing more' }));
    expect(await read(cast.researcher, draft.evidence!.id)).toMatchObject({
      ...{ connection: 'UNKNOWN', promulgated: null, identifiers: [], translations: [], relations: [], relatedBy: [] },
    });
  });

  it('is part of the content: a change of it is a change of the hash and of the version on record', async () => {
    const rows = (id: string) =>
      askDatabase<{ hash: string; snapshot: Record<string, unknown> }>(
        service.database.setUpUrl,
        `SELECT content_hash AS hash, snapshot FROM evidence_revision WHERE evidence_id = '${id}' ORDER BY version`,
      );
    const plain = (await attach(cast.researcher)).evidence!;
    const other = (await attach(cast.researcher, law({ title: 'The other one' }))).evidence!;
    const { data } = await cast.researcher.ask(`query ($id: ID!) { evidence(id: $id) { source { id } } }`, plain);
    const { source } = data!['evidence'] as { source: { id: string } };
    const relation = { kind: 'AMENDS', target: other.id, note: 'Section 3.' };
    let current = plain;
    for (const change of [
      { connection: 'SECOND_HAND' },
      { promulgated: '2003-06' },
      { identifiers: FURTHER.identifiers },
      { translations: FURTHER.translations },
      { relations: [relation] },
      {},
    ]) {
      current = (await revise(cast.researcher, current, law({ ...change, source }))).evidence!;
    }
    const all = await rows(plain.id);
    expect(new Set(all.map(({ hash }) => hash)).size).toBe(all.length - 1);
    // Without any of it the item has the hash that it had before there was any.
    expect(all.at(-1)!.hash).toBe(all[0]!.hash);
    expect(all[5]!.snapshot['relations']).toMatchObject([{ kind: 'AMENDS', target_id: other.id, note: 'Section 3.' }]);
    expect(all[4]!.snapshot['translations']).toHaveLength(2);
  });

  it.each<[Record<string, unknown>, string]>([
    [{ promulgated: '2003-06-24' }, 'promulgated DATES_REVERSED'],
    [{ inForceTo: '2003-06-27' }, 'inForceTo DATES_REVERSED'],
    [{ identifiers: [{ scheme: 'ECLI', value: 'none' }] }, 'identifiers.0.value IDENTIFIER_FORM'],
    [
      {
        links: [
          { jurisdiction: 'NZ', criterion: 'CRM-1.a', effect: 'SUPPORTS', inForceTo: '2010' },
          { jurisdiction: 'NZ', criterion: 'CRM-1.a', effect: 'CONTRADICTS', inForceFrom: '2010-06' },
        ],
      },
      'links.1.inForceFrom PERIODS_OVERLAP',
    ],
    [
      {
        links: [
          { jurisdiction: 'NZ', criterion: 'CRM-1.a', effect: 'SUPPORTS', inForceFrom: '2010', inForceTo: '2009' },
        ],
      },
      'links.0.inForceTo DATES_REVERSED',
    ],
    [{ relations: [{ kind: 'REPEALS', target: 'E16' }] }, 'relations.0.on RELATION_DATE_MISSING'],
    [{ relations: [{ kind: 'STRIKES_DOWN', target: 'E16', on: '2020' }] }, 'relations.0.kind NOT_A_RULING'],
    [{ relations: [{ kind: 'CORRECTS', target: 'nobody' }] }, 'relations.0.target UNKNOWN_EVIDENCE'],
  ])('is refused with the field and the mend: %j', async (change, fault) => {
    const wrote = await attach(cast.researcher, law(change));
    expect(faults(wrote)).toEqual([fault]);
    expect(wrote.problems[0]!.message).toMatch(/\. [A-Z].*\.$/);
  });

  it('lets a law be in force before it was adopted', async () => {
    expect((await attach(cast.researcher, law({ inForceFrom: '2003-01' }))).kind).toBe('EvidenceAttached');
  });

  it('tells the events of a law in stages, those to come too, and counts each stage in its time', async () => {
    const links = [
      { jurisdiction: 'FJ', criterion: 'CRM-1.a', effect: 'CONTRADICTS', inForceTo: '2010-12-31' },
      { jurisdiction: 'FJ', criterion: 'CRM-1.a', effect: 'SUPPORTS', inForceFrom: '2011-01-01' },
      { jurisdiction: 'FJ', criterion: 'CRM-1.b', effect: 'SUPPORTS', inForceFrom: '2101-06-01' },
    ];
    const item = await published(cast, { adopted: '2003-03', promulgated: null, inForceFrom: '2003-06', links });
    const shown = await read(service, item.id);
    expect(shown!['events']).toEqual([
      { kind: 'ADOPTED', date: '2003-03', upcoming: false, links: [], by: null },
      { kind: 'IN_FORCE', date: '2003-06', upcoming: false, links: [], by: null },
      {
        ...{ kind: 'ENDED', date: '2010-12-31', upcoming: false, by: null },
        links: [{ criterion: { code: 'CRM-1.a' }, jurisdiction: { code: 'FJ' } }],
      },
      {
        ...{ kind: 'IN_FORCE', date: '2011-01-01', upcoming: false, by: null },
        links: [{ criterion: { code: 'CRM-1.a' }, jurisdiction: { code: 'FJ' } }],
      },
      {
        ...{ kind: 'IN_FORCE', date: '2101-06-01', upcoming: true, by: null },
        links: [{ criterion: { code: 'CRM-1.b' }, jurisdiction: { code: 'FJ' } }],
      },
    ]);
    const ofPlace = await service.ask(
      `{ jurisdiction(code: "FJ") { lawEvents { kind date law { id } } } other: jurisdiction(code: "TO") { lawEvents { kind } } }`,
    );
    const expected = (shown!['events'] as { kind: string; date: string }[]).map(({ kind, date }) => {
      return { kind, date, law: { id: item.id } };
    });
    expect(ofPlace.data).toEqual({ jurisdiction: { lawEvents: expected }, other: { lawEvents: [] } });
    const answers = async (asOf: string | null) => {
      const { data } = await service.ask(
        `query ($asOf: Date) { cell(jurisdiction: "FJ", obligation: "CRM-1", asOf: $asOf) { criteria { answer } } }`,
        { asOf },
      );
      return (data!['cell'] as { criteria: { answer: string }[] }).criteria.map(({ answer }) => answer).slice(0, 2);
    };
    expect(await answers('2010-12-31')).toEqual(['NO', 'UNKNOWN']);
    expect(await answers('2011-01-01')).toEqual(['YES', 'UNKNOWN']);
    expect(await answers('2101-06-01')).toEqual(['YES', 'YES']);
  });

  it('is found by its translated title and by its identifier', async () => {
    const item = await published(cast, {
      title: 'Searched for',
      translations: [{ language: 'is', title: 'Lög um brúðuleikhús', by: 'PERSON' }],
      identifiers: [{ scheme: 'DOI', value: '10.5555/Puppet' }],
    });
    const found = async (text: string) => {
      const { data } = await service.ask(
        `query ($text: String!) { evidenceSearch(filter: { text: $text }) { edges { node { id } } } }`,
        { text },
      );
      return (data!['evidenceSearch'] as { edges: { node: { id: string } }[] }).edges.map(({ node }) => node.id);
    };
    expect(await found('brúðuleikhús')).toEqual([item.id]);
    expect(await found('10.5555/puppet')).toEqual([item.id]);
  });
});
