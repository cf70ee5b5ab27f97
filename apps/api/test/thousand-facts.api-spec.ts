import { randomUUID } from 'node:crypto';
import { Database, familiesOnRecord, replayCells } from '@states-must/database';
import { signInCast, type Cast, type Person } from './people/sign-in.js';
import { attach, move } from './people/write.js';
import { startService, type TestService } from './start-service.js';

const CELLS = 1_000;
const ITEMS = 90;
const LINKS = 35;
const SEED = 20_261_124;

/** Numbers below n, the same at every run. */
const dice = (seed: number) => {
  let state = seed;
  return (n: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
};
const roll = dice(SEED);
const pick = <T>(list: readonly T[]): T => list[roll(list.length)]!;
const maybe = <T>(of: number, make: () => T): T | null => (roll(10) < of ? make() : null);

const aDate = (): string => {
  const [year, month] = [2012 + roll(14), 1 + roll(12)];
  const text = `${year}-${String(month).padStart(2, '0')}`;
  return pick([`${year}`, text, `${text}-${String(1 + roll(28)).padStart(2, '0')}`]);
};
/** Two dates, the earlier one first. */
const aPeriod = (): [string, string] => [aDate(), `${2026 + roll(4)}-0${1 + roll(9)}`];

const PUBLISHERS = ['OFFICIAL_GAZETTE', 'COURT', 'STATE_REPORT', 'ORGANISATION', 'SEX_WORKER_LED_GROUP', 'ACADEMIC'];

const anItem = (n: number, cells: readonly Place[]): Record<string, unknown> => {
  const [from, to] = aPeriod();
  const links = new Map<string, Record<string, unknown>>();
  while (links.size < LINKS) {
    const { jurisdiction, criteria } = pick(cells);
    const criterion = pick(criteria);
    const [ownFrom, ownTo] = aPeriod();
    const effect = pick(['SUPPORTS', 'SUPPORTS', 'CONTRADICTS', 'CONTRADICTS', 'CONTEXT']);
    const link = {
      jurisdiction,
      criterion,
      effect,
      inForceFrom: maybe(2, () => ownFrom),
      inForceTo: maybe(1, () => ownTo),
    };
    links.set(`${jurisdiction} ${criterion}`, link);
  }
  return {
    source: {
      new: {
        ...{
          title: `Invented source ${n}`,
          publisher: `Publisher ${roll(12)}`,
          publisherKind: pick(PUBLISHERS),
          year: 2020,
        },
        ...{ language: 'en', url: null, reliability: pick([...'AABBCCDE']), reliabilityReason: 'Rolled by dice.' },
        ...{
          bodyOf: maybe(3, () => pick(cells).jurisdiction.slice(0, 2)),
          restsOn: maybe(2, () => [`Publisher ${roll(12)}`]) ?? [],
        },
      },
    },
    kind: pick(['LAW', 'FINDING', 'STATISTICS', 'ENFORCEMENT', 'OFFICIAL_STATEMENT']),
    ...{ title: `Invented item ${n}`, summary: 'Rolled by dice.', language: 'en', visibility: 'PUBLIC' },
    credibility: pick([1, 1, 2, 2, 3, 3, 4]),
    ...{ inForceFrom: maybe(5, () => from), inForceTo: maybe(2, () => to), observed: maybe(6, aDate) },
    ...{ published: maybe(7, aDate), checked: maybe(5, aDate), links: [...links.values()] },
  };
};

interface Place {
  jurisdiction: string;
  obligation: string;
  criteria: string[];
}

const CELL = `id status confidence basis contested complete answered contraryCount stale newest nextChange direction reviewDue
  methodVersion evidenceCount facets { facet status confidence answered } proposal { status confidence }
  criteria { criterion { code } answer confidence links { part link { id } } } trace { rule clause subject outcome items detail { name value } }`;

/**
 * A thousand cells with facts rolled by dice, all of them put on record through the API: evidence that two reviewers
 * approve, searches and positions that a second person approves.
 */
describe('a thousand sets of facts', () => {
  let service: TestService;
  let cast: Cast;
  let places: Place[];
  let touched: Set<string>;

  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> => {
    const { data, errors } = await service.ask(query, variables);
    if (errors) throw new Error(JSON.stringify(errors[0]));
    return data!;
  };
  const judged = async (who: Person, mutation: string, input: Record<string, unknown>): Promise<void> => {
    const say =
      '... on JudgementChanged { judgement { id version } } ... on Refused { problems { code field message } }';
    type Said = { judgement?: { id: string; version: number } };
    const made = await who.ask(mutation.replace('SAY', say), { input: { ...input, key: randomUUID() } });
    const { judgement } = made.data?.['said'] as Said;
    if (!judgement) throw new Error(JSON.stringify(made));
    const done = await cast.reviewer.ask(
      `mutation ($id: ID!, $version: Int!, $key: String!) { said: approveJudgement(id: $id, version: $version, key: $key) { ${say} } }`,
      { ...judgement, key: randomUUID() },
    );
    if (!(done.data?.['said'] as Said).judgement) throw new Error(JSON.stringify(done));
  };

  /** Dice roll dates that the form refuses, such as a check before the publication: then they are rolled again. */
  const accepted = async (n: number): Promise<{ id: string; version: number }> => {
    for (let tries = 0; tries < 50; tries += 1) {
      const draft = await attach(cast.researcher, anItem(n, places));
      if (!draft.evidence) continue;
      const sent = await move(cast.researcher, 'submit', draft.evidence);
      if (sent.evidence) return sent.evidence;
    }
    throw new Error('The dice roll no item that is accepted.');
  };

  beforeAll(async () => {
    service = await startService();
    cast = await signInCast(service);
    const { jurisdictions, standard } = (await ask(
      '{ jurisdictions { code } standard { areas { obligations { code criteria { code } } } } }',
    )) as {
      jurisdictions: { code: string }[];
      standard: { areas: { obligations: { code: string; criteria: { code: string }[] }[] }[] };
    };
    const obligations = standard.areas.flatMap((area) => area.obligations);
    for (let at = jurisdictions.length - 1; at > 0; at -= 1) {
      const other = roll(at + 1);
      [jurisdictions[at], jurisdictions[other]] = [jurisdictions[other]!, jurisdictions[at]!];
    }
    // Whole rows of the matrix, so that few questions ask for all of them.
    const rows = jurisdictions.slice(0, Math.ceil(CELLS / obligations.length));
    const all = rows.flatMap(({ code: jurisdiction }) =>
      obligations.map(({ code: obligation, criteria }) => ({
        jurisdiction,
        obligation,
        criteria: criteria.map(({ code }) => code),
      })),
    );
    places = all.slice(0, CELLS);
    for (let n = 0; n < ITEMS; n += 1) {
      const item = await accepted(n);
      await move(cast.reviewer, 'approve', item);
      const { evidence, problems } = await move(cast.second, 'approve', item);
      if (evidence?.state !== 'APPROVED') throw new Error(JSON.stringify(problems));
    }
    const cells = places
      .filter((_, at) => at % 6 === 0)
      .map(({ jurisdiction, obligation }) => ({ jurisdiction, obligation }));
    await judged(
      cast.researcher,
      'mutation ($input: RecordSearchInput!) { said: recordSearch(input: $input) { SAY } }',
      {
        ...{ cells, on: '2025-03', places: ['Official register'], languages: ['en'], terms: 'sex work' },
      },
    );
    for (const { jurisdiction, obligation } of places.filter((_, at) => at % 25 === 0)) {
      await judged(
        cast.researcher,
        'mutation ($input: AddPositionInput!) { said: addPosition(input: $input) { SAY } }',
        {
          ...{ jurisdiction, obligation, party: 'STATE', partyName: 'Ministry', text: 'We comply.', on: aDate() },
          ...{ value: maybe(7, () => pick(['MET', 'PARTLY_MET'])), url: 'https://state.example/reply' },
        },
      );
    }
    touched = new Set(places.map(({ jurisdiction, obligation }) => `${jurisdiction}.${obligation}`.toLowerCase()));
  }, 600_000);
  afterAll(() => service?.stop());

  it('say the same when they are written and when they are asked for as of today and as known now', async () => {
    const { site } = (await ask('{ site { today } }')) as { site: { today: string } };
    const statuses = new Map<string, number>();
    let compared = 0;
    for (const jurisdiction of new Set(places.map((place) => place.jurisdiction))) {
      const found = (await ask(
        `query ($code: String!, $day: Date, $now: DateTime) { jurisdiction(code: $code) {
           written: cells { ${CELL} } again: cells(asOf: $day, knownAt: $now) { ${CELL} } } }`,
        { code: jurisdiction, day: site.today, now: new Date().toISOString() },
      )) as { jurisdiction: Record<'written' | 'again', { id: string; status: string }[]> };
      const { written, again } = found.jurisdiction;
      const ids = (cells: { id: string }[]) => cells.map(({ id, ...cell }) => [id.split('@')[0]!, cell]);
      // What only the clocks asked for can tell apart is left out of the fields.
      expect(ids(again)).toEqual(ids(written));
      for (const cell of written) {
        if (!touched.has(cell.id.toLowerCase())) continue;
        compared += 1;
        statuses.set(cell.status, (statuses.get(cell.status) ?? 0) + 1);
      }
    }
    expect(compared).toBe(CELLS);
    // The dice reach every status that a cell of its own can have.
    for (const status of ['MET', 'PARTLY_MET', 'NOT_MET', 'CONTRARY', 'NO_EVIDENCE', 'NOT_ASSESSED'])
      expect(statuses.get(status) ?? 0).toBeGreaterThan(2);
  }, 300_000);

  it('replay: each stored trace and answer follow from the facts that are kept beside them', async () => {
    const database = await Database.open({ ...service.database, pools: { rw: 1, public: 1 } });
    try {
      const keys = await database.read({ kind: 'PUBLIC' }, async (tx) =>
        (await familiesOnRecord(tx)).flatMap((one) => one.keys),
      );
      const replayed = keys.filter((key) => touched.has(`${key.jurisdiction}.${key.obligation}`.toLowerCase()));
      expect(replayed.length).toBeGreaterThan(CELLS * 0.9);
      expect(await database.read({ kind: 'PUBLIC' }, (tx) => replayCells(tx, keys))).toEqual([]);
    } finally {
      await database.close();
    }
  }, 120_000);
});
