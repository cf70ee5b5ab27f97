import { askDatabase } from '@states-must/database/testing';
import { StaleReviews } from '../src/review/assignment/stale-reviews.js';
import { startService, type TestService } from './start-service.js';
import { invite, signInCast, type Cast, type Person } from './people/sign-in.js';
import { assign, read, release, undo, work } from './people/work.js';
import { law, move, object, submitted, type Said } from './people/write.js';

describe('who works on what waits', () => {
  let service: TestService;
  let cast: Cast;
  let here: Person & { id: string };
  let elsewhere: Person & { id: string };
  beforeAll(async () => {
    service = await startService();
    cast = await signInCast(service);
    here = await invite(service, cast.admin, 'REVIEWER', ['asia-pacific']);
    elsewhere = await invite(service, cast.admin, 'REVIEWER', ['africa']);
  }, 120_000);
  afterAll(() => service?.stop());

  const sql = <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
    askDatabase<Row>(service.database.setUpUrl, text, values);
  const codes = (problems: Said[]): string[] => problems.map(({ code }) => code);
  const idOf = async (who: Person): Promise<string> =>
    ((await who.ask('{ viewer { id } }')).data!['viewer'] as { id: string }).id;
  const queue = async (who: Person, assigned: string): Promise<string[]> => {
    const { data } = await who.ask(
      'query ($assigned: Assigned) { reviewQueue(first: 100, assigned: $assigned) { waiting { nodes { id } } } }',
      { assigned },
    );
    return (data!['reviewQueue'] as { waiting: { nodes: { id: string }[] } }).waiting.nodes.map(({ id }) => id);
  };
  const untouched = (id: string, days: number) =>
    sql(`UPDATE review_assignment SET touched_at = now() - make_interval(days => $2) WHERE evidence_id = $1`, [
      id,
      days,
    ]);

  it('is taken, shown to reviewers alone, filtered by, and freed', async () => {
    const item = await submitted(cast.researcher);
    expect(await assign(cast.reviewer, item.id)).toEqual([]);
    expect((await work(cast.reviewer, item.id)).assignment).toMatchObject({ yours: true, endedAs: null });
    expect((await work(cast.second, item.id)).assignment).toMatchObject({
      yours: false,
      assignee: { name: expect.any(String), role: 'REVIEWER' },
    });
    // Its author does not learn who has it.
    expect(await work(cast.researcher, item.id)).toEqual({ assignment: null, assignable: [] });
    expect(await queue(cast.reviewer, 'MINE')).toEqual([item.id]);
    expect(await queue(cast.second, 'MINE')).toEqual([]);
    expect(await queue(cast.second, 'NOBODY')).not.toContain(item.id);

    expect(await assign(cast.second, item.id)).toMatchObject([
      { code: 'ALREADY_ASSIGNED', message: 'Somebody has this item already. Release it first.' },
    ]);
    expect(codes(await assign(cast.reviewer, item.id))).toEqual(['ALREADY_ASSIGNED']);
    expect(await release(cast.lead, item.id)).toEqual([]);
    expect((await work(cast.second, item.id)).assignment).toMatchObject({ endedAs: 'RELEASED' });
    expect(codes(await release(cast.lead, item.id))).toEqual(['NOT_ASSIGNED']);
    expect(await queue(cast.second, 'NOBODY')).toContain(item.id);
    const log = await sql<{ action: string }>(
      `SELECT action, detail FROM audit_entry WHERE subject_id = $1 AND action LIKE 'review.%' ORDER BY at`,
      [item.id],
    );
    expect(log).toEqual([
      { action: 'review.assign', detail: { version: 2, to: await idOf(cast.reviewer), due: null } },
      { action: 'review.release', detail: { version: 2 } },
    ]);
  });

  it('is given to a colleague who may approve it, and to nobody else', async () => {
    const item = await submitted(cast.researcher);
    await move(cast.second, 'approve', item);
    const names = (await work(cast.lead, item.id)).assignable;
    expect(names.map(({ id }) => id).sort()).toEqual(
      [await idOf(cast.reviewer), await idOf(cast.lead), here.id].sort(),
    );
    expect(names.every(({ name }) => name !== null)).toBe(true);

    for (const other of [cast.researcher, cast.second, cast.campaigner, cast.admin, elsewhere]) {
      expect(await assign(cast.lead, item.id, { memberId: await idOf(other) })).toMatchObject([
        { code: 'CANNOT_APPROVE_IT', message: expect.stringContaining('Choose a reviewer') },
      ]);
    }
    expect(codes(await assign(cast.lead, item.id, { memberId: 'x' }))).toEqual(['CANNOT_APPROVE_IT']);
    expect(codes(await assign(cast.second, item.id))).toEqual(['ALREADY_APPROVED_BY_YOU']);
    expect(await assign(cast.lead, item.id, { memberId: here.id, due: '2020-01-31' })).toMatchObject([
      { code: 'DUE_IN_PAST', field: 'due' },
    ]);
    expect(await assign(cast.lead, item.id, { memberId: here.id, due: '2999-01-31' })).toEqual([]);
    expect((await work(here, item.id)).assignment).toMatchObject({ yours: true, due: '2999-01-31' });

    // Out of sight, out of rights, and not waiting.
    expect(codes(await assign(elsewhere, item.id))).toEqual(['NOT_FOUND']);
    expect(codes(await assign(cast.campaigner, item.id))).toEqual(['NOT_FOUND']);
    expect(codes(await assign(cast.researcher, item.id))).toEqual(['NO_RIGHTS_IN_REGION']);
    expect(codes(await release(cast.researcher, item.id))).toEqual(['NO_RIGHTS_IN_REGION']);
    const own = await submitted(cast.lead);
    expect(codes(await assign(cast.lead, own.id))).toEqual(['AUTHOR_CANNOT_APPROVE']);
    expect(await assign(cast.reviewer, own.id)).toEqual([]);
    expect(codes(await release(cast.lead, own.id))).toEqual(['OWN_ITEM']);
    expect((await work(cast.reviewer, own.id)).assignment).toMatchObject({ yours: true });
    const back = (await object(cast.reviewer, 'sendBack', own)).evidence!;
    expect(codes(await assign(cast.reviewer, back.id))).toEqual(['WRONG_STATE']);
  });

  it('goes to one of two who take it at the same moment', async () => {
    const item = await submitted(cast.researcher);
    const both = await Promise.all([assign(cast.reviewer, item.id), assign(cast.second, item.id)]);
    expect(both.flatMap(codes)).toEqual(['ALREADY_ASSIGNED']);
  });

  it('is done when the item is decided or taken back by its author, and when its assignee has approved', async () => {
    const endOf = async (id: string) => (await work(cast.lead, id)).assignment!.endedAs;
    const one = await submitted(cast.researcher);
    await assign(cast.reviewer, one.id);
    await move(cast.second, 'approve', one);
    expect(await endOf(one.id)).toBeNull();
    await move(cast.reviewer, 'approve', one);
    expect(await endOf(one.id)).toBe('DONE');

    const two = await submitted(cast.researcher);
    await assign(cast.reviewer, two.id);
    await object(cast.researcher, 'withdraw', two);
    expect(await endOf(two.id)).toBe('DONE');

    const three = await submitted(cast.researcher);
    await assign(cast.reviewer, three.id);
    await object(cast.second, 'sendBack', three);
    expect(await endOf(three.id)).toBe('DONE');
    await undo(cast.second, { item: three.id });
    expect(await assign(cast.reviewer, three.id)).toEqual([]);
  });

  it('is freed after seven days without a touch, by a job that finds it after a restart too', async () => {
    const item = await submitted(cast.researcher);
    const fresh = await submitted(cast.researcher);
    await assign(cast.reviewer, item.id);
    await assign(cast.reviewer, fresh.id);
    const job = service.app.get(StaleReviews);
    await untouched(item.id, 6);
    expect(await job.run()).toBe(0);
    // Reading it is a touch.
    await untouched(item.id, 8);
    await read(cast.reviewer, item.id);
    expect(await job.run()).toBe(0);

    await untouched(item.id, 8);
    expect(await Promise.all([job.run(), job.run()])).toEqual([1, 1]);
    expect((await work(cast.second, item.id)).assignment).toMatchObject({ endedAs: 'STALE' });
    expect(await queue(cast.second, 'STALE')).toEqual([item.id]);
    expect((await work(cast.second, fresh.id)).assignment).toMatchObject({ endedAs: null });
    const [line] = await sql(
      `SELECT action, actor_id AS actor, detail, regions FROM audit_entry WHERE subject_id = $1 ORDER BY at DESC LIMIT 1`,
      [item.id],
    );
    expect(line).toEqual({
      action: 'review.release',
      actor: null,
      detail: { reason: 'STALE', untouchedDays: 8 },
      regions: ['asia-pacific'],
    });
    expect(await assign(cast.second, item.id)).toEqual([]);
    expect(await queue(cast.second, 'STALE')).toEqual([]);
  });

  it('shows who else has it open, for a minute, to its reviewers alone', async () => {
    const item = await submitted(cast.researcher, law({ visibility: 'INTERNAL' }));
    expect(await read(cast.reviewer, item.id)).toEqual([]);
    expect(await read(cast.second, item.id)).toEqual([expect.stringMatching(/\w/)]);
    expect(await read(cast.reviewer, item.id)).toHaveLength(1);
    for (const other of [cast.researcher, cast.campaigner, cast.admin, elsewhere]) {
      expect(await read(other, item.id)).toEqual(['NOT_FOUND']);
    }
    await sql(`UPDATE review_presence SET seen_at = now() - interval '61 seconds'`);
    expect(await read(cast.reviewer, item.id)).toEqual([]);
    // Whoever opens another item has left this one.
    await read(cast.second, item.id);
    await read(cast.second, (await submitted(cast.researcher)).id);
    expect(await read(cast.reviewer, item.id)).toEqual([]);
    await sql(`UPDATE review_presence SET seen_at = now() - interval '61 seconds'`);
    await service.app.get(StaleReviews).run();
    expect(await sql('SELECT 1 FROM review_presence')).toEqual([]);
    expect(await sql(`SELECT 1 FROM audit_entry WHERE action LIKE '%read%'`)).toEqual([]);
  });
});
