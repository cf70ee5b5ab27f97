import { randomUUID } from 'node:crypto';
import { askDatabase } from '@states-must/database/testing';
import { startService, type TestService } from './start-service.js';
import { invite, signInCast, type Cast } from './people/sign-in.js';
import { attach, law, move, object, revise, submitted, type Wrote } from './people/write.js';
import { published } from './people/publish.js';

interface Cell {
  status: string;
  criteria: { answer: string; links: { evidence: { id: string }; part: string }[] }[];
}
interface Related {
  kind: string;
  on: string | null;
  evidence: { id: string };
}

const RULING = {
  source: {
    new: {
      ...{ title: 'Reports of the High Court', publisher: 'High Court', publisherKind: 'COURT', year: 2020 },
      ...{ language: 'en', reliability: 'A', reliabilityReason: 'The ruling itself.', bodyOf: 'NZ', restsOn: [] },
    },
  },
  kind: 'RULING',
  ...{ adopted: null, inForceFrom: '2020-11-10', published: '2020-11-10' },
};

describe('what one item does to another', () => {
  let service: TestService;
  let cast: Cast;
  beforeAll(async () => {
    service = await startService();
    cast = await signInCast(service);
  }, 120_000);
  afterAll(() => service?.stop());

  const link = (jurisdiction: string, effect: string, criterion = 'CRM-1.a') => [{ jurisdiction, criterion, effect }];
  const cell = async (jurisdiction: string, asOf: string | null = null, knownAt: string | null = null) => {
    const { data } = await service.ask(
      `query ($jurisdiction: String!, $asOf: Date, $knownAt: DateTime) {
        cell(jurisdiction: $jurisdiction, obligation: "CRM-1", asOf: $asOf, knownAt: $knownAt) {
          status criteria { answer links { evidence { id } part } } } }`,
      { jurisdiction, asOf, knownAt },
    );
    return data!['cell'] as Cell;
  };
  const answer = async (...asked: Parameters<typeof cell>) => (await cell(...asked)).criteria[0]!.answer;
  const related = async (id: string, field: 'relations' | 'relatedBy') => {
    const { data } = await service.ask(
      `query ($id: ID!) { evidence(id: $id) { ${field} { kind on evidence { id } }
        events { kind date by { id } } } }`,
      { id },
    );
    const item = data!['evidence'] as Record<string, Related[]> & { events: unknown[] };
    return { relations: item[field]!, events: item.events };
  };
  const causes = async (jurisdiction: string): Promise<string[]> => {
    const rows = await askDatabase<{ cause: string }>(
      service.database.setUpUrl,
      `SELECT cause FROM cell_change WHERE jurisdiction = '${jurisdiction}' ORDER BY at`,
    );
    return rows.map(({ cause }) => cause);
  };
  const codes = ({ problems }: Wrote): string[] => problems.map(({ field, code }) => `${field} ${code}`);

  it('a ruling ends a law on its day: before, after and as known earlier, with both pages showing it', async () => {
    const act = await published(cast, { title: 'Struck', inForceFrom: '2020-06-01', links: link('TO', 'CONTRADICTS') });
    const before = new Date().toISOString();
    expect(await answer('TO')).toBe('NO');
    const ruling = await published(cast, {
      ...RULING,
      title: 'It strikes the act down',
      links: link('TO', 'SUPPORTS'),
      relations: [{ kind: 'STRIKES_DOWN', target: act.id, on: '2020-11-10' }],
    });
    expect(await answer('TO', '2020-05-31')).toBe('UNKNOWN');
    expect(await answer('TO', '2020-11-09')).toBe('NO');
    expect(await answer('TO', '2020-11-10')).toBe('YES');
    expect(await answer('TO')).toBe('YES');
    expect(await answer('TO', null, before)).toBe('NO');

    const ofAct = await related(act.id, 'relatedBy');
    expect(ofAct.relations).toEqual([{ kind: 'STRIKES_DOWN', on: '2020-11-10', evidence: { id: ruling.id } }]);
    expect(ofAct.events).toContainEqual({ kind: 'STRUCK_DOWN', date: '2020-11-10', by: { id: ruling.id } });
    expect((await related(ruling.id, 'relations')).relations).toEqual([
      { kind: 'STRIKES_DOWN', on: '2020-11-10', evidence: { id: act.id } },
    ]);
    // Withdrawn, it does nothing any more.
    await object(cast.reviewer, 'withdraw', ruling);
    expect(await answer('TO')).toBe('NO');
    expect((await related(act.id, 'relatedBy')).relations).toEqual([]);
    expect(await causes('TO')).toEqual(['KNOWLEDGE', 'KNOWLEDGE', 'CORRECTION']);
  });

  it('moves the cells of the other item, also where its own are elsewhere, and of several ends takes the first', async () => {
    const act = await published(cast, { title: 'Ended', inForceFrom: '2010', links: link('WS', 'SUPPORTS') });
    expect(await answer('WS')).toBe('YES');
    await published(cast, {
      title: 'Later act',
      inForceFrom: '2018',
      links: link('KI', 'SUPPORTS'),
      relations: [{ kind: 'SUPERSEDES', target: act.id, on: '2018-07' }],
    });
    expect(await answer('WS', '2018-06-30')).toBe('YES');
    expect(await answer('WS', '2018-07-01')).toBe('UNKNOWN');
    await published(cast, {
      title: 'Repealing act',
      inForceFrom: '2016',
      links: link('KI', 'SUPPORTS'),
      relations: [{ kind: 'REPEALS', target: act.id, on: '2016' }],
    });
    expect(await answer('WS', '2016-01-01')).toBe('UNKNOWN');
    expect(await answer('WS', '2015-12-31')).toBe('YES');
  });

  it("tells who approves it what it would do to the other item's cells", async () => {
    const act = await published(cast, { title: 'Previewed', inForceFrom: '2010', links: link('MH', 'SUPPORTS') });
    const wrong = await published(cast, { title: 'Wrong', inForceFrom: '2010', links: link('FM', 'SUPPORTS') });
    const item = await submitted(
      cast.researcher,
      law({
        ...{ title: 'Ends and corrects', links: link('KI', 'CONTEXT') },
        relations: [
          { kind: 'REPEALS', target: act.id, on: '2015' },
          { kind: 'CORRECTS', target: wrong.id },
        ],
      }),
    );
    const { data } = await cast.reviewer.ask(
      `query ($id: ID!) { evidence(id: $id) { review { preview { jurisdiction { code } before after } } } }`,
      { id: item.id },
    );
    const { preview } = (data!['evidence'] as { review: { preview: Record<string, unknown>[] } }).review;
    for (const code of ['MH', 'FM']) {
      expect(preview).toContainEqual({ jurisdiction: { code }, before: 'MET', after: 'NOT_ASSESSED' });
    }
  });

  it('changes nothing by an amendment, and ends a law on a day to come only then', async () => {
    const act = await published(cast, { title: 'Amended', inForceFrom: '2010', links: link('TV', 'SUPPORTS') });
    await published(cast, {
      ...{ title: 'The amendment', adopted: '2019', inForceFrom: '2019-02', links: link('TV', 'CONTEXT', 'CRM-1.b') },
      relations: [{ kind: 'AMENDS', target: act.id }],
    });
    await published(cast, {
      ...{ title: 'The end to come', inForceFrom: '2101', links: link('TV', 'CONTEXT', 'CRM-1.b') },
      relations: [{ kind: 'REPEALS', target: act.id, on: '2101-01-01' }],
    });
    expect(await answer('TV')).toBe('YES');
    expect(await answer('TV', '2101-01-01')).toBe('UNKNOWN');
    expect((await related(act.id, 'relatedBy')).events).toMatchObject([
      { kind: 'ADOPTED' },
      { kind: 'IN_FORCE' },
      { kind: 'AMENDED', date: '2019-02' },
      { kind: 'REPEALED', date: '2101-01-01' },
    ]);
  });

  it('takes a corrected item out from the moment the correction is published, and says that it is a correction', async () => {
    const wrong = await published(cast, { title: 'Misread', links: link('PW', 'SUPPORTS') });
    const before = new Date().toISOString();
    const right = await published(cast, {
      ...{ title: 'Read rightly', links: link('PW', 'CONTRADICTS') },
      relations: [{ kind: 'CORRECTS', target: wrong.id, note: 'The clause was misread.' }],
    });
    const now = await cell('PW');
    expect(now.criteria[0]).toMatchObject({ answer: 'NO', links: [{ evidence: { id: right.id } }] });
    expect(await answer('PW', null, before)).toBe('YES');
    expect(await causes('PW')).toEqual(['KNOWLEDGE', 'CORRECTION']);
    expect((await related(wrong.id, 'relatedBy')).relations).toMatchObject([{ kind: 'CORRECTS' }]);
    await object(cast.reviewer, 'withdraw', right);
    expect(await answer('PW')).toBe('YES');
  });

  it('refuses itself and circles of any length', async () => {
    const make = async (title: string, target?: string) => {
      const relations = target ? [{ kind: 'SUPERSEDES', target, on: '2020' }] : [];
      return (await attach(cast.researcher, law({ title, relations }))).evidence!;
    };
    const first = await make('First');
    const second = await make('Second', first.id);
    const third = await make('Third', second.id);
    const to = (target: string, kind = 'SUPERSEDES') =>
      law({ relations: [{ kind, target, on: kind === 'CORRECTS' ? null : '2021' }] });
    expect(codes(await revise(cast.researcher, first, to(first.id)))).toEqual([
      'relations.0.target RELATION_TO_ITSELF',
    ]);
    expect(codes(await revise(cast.researcher, first, to(second.id)))).toEqual(['relations.0.target RELATION_LOOP']);
    expect(codes(await revise(cast.researcher, first, to(third.id)))).toEqual(['relations.0.target RELATION_LOOP']);
    expect(codes(await revise(cast.researcher, first, to(third.id, 'CORRECTS')))).toEqual([
      'relations.0.target RELATION_LOOP',
    ]);
    expect((await revise(cast.researcher, first, to(third.id, 'AMENDS'))).kind).toBe('EvidenceChanged');
  });

  it('refuses a circle again when it would be published, also where the service is passed by', async () => {
    const act = await published(cast, { title: 'Published first', links: link('NR', 'SUPPORTS') });
    const item = await submitted(
      cast.researcher,
      law({
        title: 'Closes it',
        links: link('NR', 'SUPPORTS'),
        relations: [{ kind: 'REPEALS', target: act.id, on: '2020' }],
      }),
    );
    // What no way through the service leads to: the published item supersedes the one in review.
    await askDatabase(
      service.database.setUpUrl,
      `SET ROLE app_owner; ALTER TABLE evidence_relation DISABLE TRIGGER holds_together;
       INSERT INTO evidence_relation (evidence_id, kind, target_id, on_date) VALUES ('${act.id}', 'SUPERSEDES', '${item.id}', '2020')`,
    );
    expect(codes(await move(cast.reviewer, 'approve', item))).toEqual(['null RELATION_LOOP']);
  });

  it('waits until the other item is published', async () => {
    const draft = (await attach(cast.researcher, law({ title: 'Not published' }))).evidence!;
    const item = await submitted(
      cast.researcher,
      law({ title: 'Too early', relations: [{ kind: 'REPEALS', target: draft.id, on: '2020' }] }),
    );
    expect(codes(await move(cast.reviewer, 'approve', item))).toEqual(['null RELATION_NOT_PUBLIC']);
  });

  it('takes rights in the regions of the other item, from its author and from who approves it', async () => {
    const far = await published(cast, { title: 'Far away', links: link('KE', 'SUPPORTS') });
    const here = await invite(service, cast.admin, 'RESEARCHER', ['asia-pacific']);
    const relations = [{ kind: 'REPEALS', target: far.id, on: '2020' }];
    expect(codes(await attach(here, law({ relations })))).toEqual(['relations.0.target NO_RIGHTS_IN_REGION']);
    expect((await attach(here, law({ relations: [{ kind: 'AMENDS', target: far.id }] }))).kind).toBe(
      'EvidenceAttached',
    );

    const item = await submitted(cast.researcher, law({ title: 'Reaches far', relations }));
    const reviewer = await invite(service, cast.admin, 'REVIEWER', ['asia-pacific']);
    expect(codes(await move(reviewer, 'approve', item))).toEqual(['null NO_RIGHTS_IN_REGION']);
  });

  it('refuses an item that the author cannot see, in the words for one that is not there', async () => {
    const hidden = (await attach(cast.researcher, law({ title: 'A draft of somebody else' }))).evidence!;
    const other = await invite(service, cast.admin, 'RESEARCHER', ['*']);
    const to = (target: string) => law({ relations: [{ kind: 'AMENDS', target }] });
    const [seen, none] = [await attach(other, to(hidden.id)), await attach(other, to(randomUUID()))];
    expect(codes(seen)).toEqual(['relations.0.target UNKNOWN_EVIDENCE']);
    expect(seen.problems).toEqual(none.problems);
  });
});
