import { Database, deriveAndStore, readCell, today, type CellKey } from '@states-must/database';
import { askDatabase } from '@states-must/database/testing';
import { addMonths, dayAfter, type Day } from '@states-must/domain';
import { DaysTurn } from '../src/status/days-turn.js';
import { startService, type TestService } from './start-service.js';
import { signInCast, type Cast } from './people/sign-in.js';
import { law, move, submitted } from './people/write.js';

const NZ: CellKey = { standard: 'SW-2015', jurisdiction: 'NZ', obligation: 'CRM-1' };
const FJ: CellKey = { standard: 'SW-2015', jurisdiction: 'FJ', obligation: 'CRM-4' };

describe("the day's turn", () => {
  let service: TestService;
  let cast: Cast;
  let database: Database;
  let now: Day;
  beforeAll(async () => {
    service = await startService();
    cast = await signInCast(service);
    database = await Database.open({ ...service.database });
    now = await database.read({ kind: 'CLOCK' }, today);
  }, 120_000);
  afterAll(async () => {
    await database?.close();
    await service?.stop();
  });

  const publish = async (change: Record<string, unknown>): Promise<void> => {
    const item = await submitted(cast.researcher, law(change));
    await move(cast.reviewer, 'approve', item);
    expect((await move(cast.second, 'approve', item)).evidence).toMatchObject({ state: 'APPROVED' });
  };
  /** Puts a cell back to what it said on an earlier day, as if nobody had looked since. */
  const asOf = (key: CellKey, day: Day) =>
    database.write({ kind: 'CLOCK' }, (tx) => deriveAndStore(tx, [key], day, { kind: 'WORLD', evidence: [] }));
  const status = async (key: CellKey) => {
    const cell = await database.read({ kind: 'PUBLIC' }, (tx) => readCell(tx, key));
    return { status: cell?.outcome.status, confidence: cell?.outcome.confidence, version: cell?.version };
  };
  const turn = (): Promise<number> => service.app.get(DaysTurn).run();

  it('has nothing to do where nothing is due', async () => {
    expect(await turn()).toBe(0);
  });

  it('lets a law count from the day on which it comes into force, and says that the world changed', async () => {
    await publish({ inForceFrom: now });
    const today = await status(NZ);
    expect(today.status).toBe('MET');
    await asOf(NZ, addMonths(now, -1));
    expect(await status(NZ)).toMatchObject({ status: 'NOT_ASSESSED', confidence: null });

    expect(await turn()).toBe(1);
    expect(await status(NZ)).toMatchObject({ status: 'MET', confidence: today.confidence });
    const [change] = await askDatabase<{ cause: string; before: { status: string }; after: { status: string } }>(
      service.database.setUpUrl,
      `SELECT cause, before, after FROM cell_change WHERE jurisdiction = 'NZ' ORDER BY at DESC LIMIT 1`,
    );
    expect(change).toMatchObject({ cause: 'WORLD', before: { status: 'NOT_ASSESSED' }, after: { status: 'MET' } });
    expect(await turn()).toBe(0);
  });

  it('lowers the confidence of evidence that has grown old, and never its status', async () => {
    const checked = addMonths(now, -61).slice(0, 7);
    await publish({
      published: null,
      checked,
      inForceFrom: '2003-06-28',
      links: ['CRM-4.a', 'CRM-4.b'].map((criterion) => ({ jurisdiction: 'FJ', criterion, effect: 'SUPPORTS' })),
    });
    expect(await status(FJ)).toMatchObject({ status: 'MET', confidence: 'LOW' });
    await asOf(FJ, addMonths(now, -20));
    expect(await status(FJ)).toMatchObject({ status: 'MET', confidence: 'MEDIUM' });
    expect(await turn()).toBe(1);
    expect(await status(FJ)).toMatchObject({ status: 'MET', confidence: 'LOW' });
  });

  it('tells each turn that passed while nobody looked, with the day on which the world turned and what turned it', async () => {
    const key: CellKey = { standard: 'SW-2015', jurisdiction: 'WS', obligation: 'CRM-1' };
    const [begins, ends] = [addMonths(now, -3), addMonths(now, -1)];
    const item = await submitted(
      cast.researcher,
      law({
        ...{ inForceFrom: begins, inForceTo: ends, checked: null },
        links: [{ jurisdiction: 'WS', criterion: 'CRM-1.a', effect: 'SUPPORTS' }],
      }),
    );
    await move(cast.reviewer, 'approve', item);
    await move(cast.second, 'approve', item);
    await asOf(key, addMonths(now, -4));
    const begun = new Date().toISOString();
    expect(await turn()).toBe(1);
    expect(
      await askDatabase(
        service.database.setUpUrl,
        `SELECT cause, since::text, evidence, before ->> 'status' AS before, after ->> 'status' AS after FROM cell_change
         WHERE jurisdiction = 'WS' AND at >= $1 AND before ->> 'status' <> after ->> 'status' ORDER BY since`,
        [begun],
      ),
    ).toEqual([
      { cause: 'WORLD', since: begins, evidence: [item.id], before: 'NOT_ASSESSED', after: 'MET' },
      { cause: 'WORLD', since: dayAfter(ends), evidence: [item.id], before: 'MET', after: 'NOT_ASSESSED' },
    ]);
  });

  it('comes back from a day that a wrong clock had named', async () => {
    await publish({
      inForceFrom: addMonths(now, 1),
      links: [{ jurisdiction: 'TO', criterion: 'CRM-1.a', effect: 'SUPPORTS' }],
    });
    const key: CellKey = { standard: 'SW-2015', jurisdiction: 'TO', obligation: 'CRM-1' };
    expect(await status(key)).toMatchObject({ status: 'NOT_ASSESSED' });
    await asOf(key, addMonths(now, 2));
    expect(await status(key)).toMatchObject({ status: 'MET' });
    expect(await turn()).toBe(1);
    expect(await status(key)).toMatchObject({ status: 'NOT_ASSESSED' });
    expect(await turn()).toBe(0);
  });

  it('finds after a restart what came due meanwhile', async () => {
    await asOf(NZ, addMonths(now, -1));
    // A service that starts is given no word of this: what is due stands in the database.
    const again = new DaysTurn(
      { read: database.read.bind(database), write: database.write.bind(database) } as never,
      { info: () => undefined } as never,
    );
    expect(await Promise.all([again.run(), again.run()])).toEqual([1, 1]);
    expect(await status(NZ)).toMatchObject({ status: 'MET' });
  });
});
