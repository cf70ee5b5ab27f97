import { askDatabase } from '@states-must/database/testing';
import { startService, type TestService } from './start-service.js';
import { signInCast, type Cast, type Person } from './people/sign-in.js';
import { approveWith, steps, undo } from './people/work.js';
import { law, move, object, revise, submitted, type Wrote } from './people/write.js';

const ALL = ['SOURCE_OPENED', 'QUOTE_MATCHES', 'DATES_RIGHT', 'EFFECT_RIGHT', 'NOBODY_AT_RISK'];
const QUOTED = law({
  links: [
    { jurisdiction: 'NZ', criterion: 'CRM-1.a', effect: 'SUPPORTS', quote: 'is not illegal', locator: 'section 7' },
  ],
});

describe('deciding with a list, and taking a decision back', () => {
  let service: TestService;
  let cast: Cast;
  beforeAll(async () => {
    service = await startService();
    cast = await signInCast(service);
  }, 120_000);
  afterAll(() => service?.stop());

  const sql = <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
    askDatabase<Row>(service.database.setUpUrl, text, values);
  const status = async (): Promise<string> =>
    ((await service.ask('{ cell(jurisdiction: "NZ", obligation: "CRM-1") { status } }')).data!['cell'] as never)[
      'status'
    ];
  const codes = (wrote: Wrote): string[] => wrote.problems.map(({ code }) => code);
  const queue = async (who: Person): Promise<string[]> => {
    const { data } = await who.ask('{ reviewQueue(first: 100) { waiting { nodes { id } } } }');
    return (data!['reviewQueue'] as { waiting: { nodes: { id: string }[] } }).waiting.nodes.map(({ id }) => id);
  };
  /** Moves the moment of every decision on an item into the past, as if the clock had gone on. */
  const later = (id: string, seconds: number) =>
    sql(
      `ALTER TABLE evidence_decision DISABLE TRIGGER only_grows;
       UPDATE evidence_decision SET decided_at = decided_at - interval '${seconds} seconds' WHERE evidence_id = '${id}';
       ALTER TABLE evidence_decision ENABLE TRIGGER only_grows`,
    );
  const clear = async (item: { id: string; version: number }) =>
    expect((await object(cast.lead, 'withdraw', item)).kind).toBe('EvidenceChanged');

  it('keeps what was ticked with the approval, and refuses a list that leaves out what is due', async () => {
    const item = await submitted(cast.researcher, QUOTED);
    const half = await approveWith(cast.reviewer, item, ['SOURCE_OPENED', 'DATES_RIGHT', 'EFFECT_RIGHT']);
    expect(half.problems).toEqual([
      {
        code: 'CHECKLIST_INCOMPLETE',
        field: 'checklist',
        message:
          'Not ticked: QUOTE_MATCHES, NOBODY_AT_RISK. Before you approve, compare each quote with the source; make sure that publishing it puts nobody at risk; then tick it.',
      },
    ]);
    expect(codes(await approveWith(cast.reviewer, item, []))).toEqual(['CHECKLIST_INCOMPLETE']);
    expect((await approveWith(cast.reviewer, item, ALL)).kind).toBe('EvidenceChanged');
    expect((await approveWith(cast.second, item, null)).evidence).toMatchObject({ state: 'APPROVED' });
    expect((await steps(cast.second, item.id)).map(({ checks }) => checks)).toEqual([null, ALL, null]);
    await clear({ id: item.id, version: 3 });

    const plain = await submitted(cast.researcher);
    const withoutQuote = ALL.filter((check) => check !== 'QUOTE_MATCHES');
    const due = await cast.reviewer.ask('query ($id: ID!) { evidence(id: $id) { review { checksDue } } }', plain);
    expect(due.data).toMatchObject({ evidence: { review: { checksDue: withoutQuote } } });
    expect((await approveWith(cast.reviewer, plain, withoutQuote)).kind).toBe('EvidenceChanged');
    await clear(plain);
  });

  it('takes a first approval back: the item waits as before, and may be approved again', async () => {
    const item = await submitted(cast.researcher);
    await move(cast.reviewer, 'approve', item);
    expect(await queue(cast.reviewer)).not.toContain(item.id);
    expect((await steps(cast.reviewer, item.id)).at(-1)).toMatchObject({ decision: 'APPROVE', undone: false });
    expect((await steps(cast.reviewer, item.id)).at(-1)!.undoFor).toBeGreaterThan(5);
    expect((await steps(cast.second, item.id)).at(-1)!.undoFor).toBe(0);

    const back = await undo(cast.reviewer, { item: item.id });
    expect(back).toMatchObject({ kind: 'EvidenceChanged', evidence: { state: 'SUBMITTED', version: 2 }, cells: [] });
    expect(await queue(cast.reviewer)).toContain(item.id);
    expect((await steps(cast.second, item.id)).map(({ decision, undone }) => [decision, undone])).toEqual([
      ['SUBMIT', false],
      ['APPROVE', true],
      ['UNDO', false],
    ]);
    // One approval that stands publishes nothing, however often it was given.
    expect((await move(cast.second, 'approve', item)).evidence).toMatchObject({ state: 'SUBMITTED' });
    expect((await move(cast.reviewer, 'approve', item)).evidence).toMatchObject({ state: 'APPROVED', version: 3 });
    await clear({ id: item.id, version: 3 });
  });

  it('takes a publication back: cells are settled again as a correction, the other approval stands', async () => {
    const item = await submitted(cast.researcher);
    await move(cast.reviewer, 'approve', item);
    await move(cast.second, 'approve', item);
    expect(await status()).toBe('MET');
    const back = await undo(cast.second, { item: item.id });
    expect(back).toMatchObject({
      evidence: { state: 'SUBMITTED', version: 4 },
      cells: [{ id: expect.stringContaining('nz.crm-1'), status: 'NOT_ASSESSED' }],
    });
    expect(await status()).toBe('NOT_ASSESSED');
    const [change] = await sql<{ cause: string }>(
      `SELECT cause FROM cell_change WHERE jurisdiction = 'NZ' AND obligation = 'CRM-1' ORDER BY at DESC LIMIT 1`,
    );
    expect(change).toEqual({ cause: 'CORRECTION' });
    expect((await service.ask('query ($id: ID!) { evidence(id: $id) { id } }', item)).data).toEqual({ evidence: null });
    // The first approval was given to version 2 and stands: one more publishes.
    expect((await move(cast.lead, 'approve', back.evidence!)).evidence).toMatchObject({
      state: 'APPROVED',
      version: 5,
    });
    expect(await status()).toBe('MET');
    await clear({ id: item.id, version: 5 });
  });

  it('takes a first approval back after somebody else has published on it', async () => {
    const item = await submitted(cast.researcher);
    await move(cast.reviewer, 'approve', item);
    await move(cast.second, 'approve', item);
    expect((await undo(cast.reviewer, { item: item.id })).evidence).toMatchObject({ state: 'SUBMITTED', version: 4 });
    expect(await status()).toBe('NOT_ASSESSED');
    await clear({ id: item.id, version: 4 });
  });

  it('takes a sending back and a refusal back, with earlier approvals as they were', async () => {
    for (const step of ['sendBack', 'decline'] as const) {
      const item = await submitted(cast.researcher);
      await move(cast.second, 'approve', item);
      await object(cast.reviewer, step, item);
      const back = await undo(cast.reviewer, { item: item.id });
      expect(back.evidence).toMatchObject({ state: 'SUBMITTED', version: 4 });
      expect((await move(cast.reviewer, 'approve', back.evidence!)).evidence).toMatchObject({ state: 'APPROVED' });
      await clear({ id: item.id, version: 5 });
    }
  });

  it('counts an approval again whose giver takes the sending back back', async () => {
    const item = await submitted(cast.researcher);
    await move(cast.reviewer, 'approve', item);
    await object(cast.reviewer, 'sendBack', item);
    const back = (await undo(cast.reviewer, { item: item.id })).evidence!;
    expect(codes(await move(cast.reviewer, 'approve', back))).toEqual(['ALREADY_APPROVED_BY_YOU']);
    expect((await move(cast.second, 'approve', back)).evidence).toMatchObject({ state: 'APPROVED' });
    await clear({ id: item.id, version: 5 });
  });

  it('refuses after ten seconds, by another person, twice, of another step, and once the item moved on', async () => {
    const item = await submitted(cast.researcher);
    await move(cast.reviewer, 'approve', item);
    const decision = (await steps(cast.reviewer, item.id)).at(-1)!.id;
    expect(codes(await undo(cast.second, { decision }))).toEqual(['NOT_YOUR_DECISION']);
    expect(codes(await undo(cast.researcher, { decision }))).toEqual(['NOT_YOUR_DECISION']);
    // Neither its author nor a reviewer of its region: there is no such decision.
    for (const other of [cast.campaigner, cast.admin])
      expect(codes(await undo(other, { decision }))).toEqual(['NOT_FOUND']);
    const sent = (await steps(cast.researcher, item.id))[0]!.id;
    expect(codes(await undo(cast.researcher, { decision: sent }))).toEqual(['CANNOT_BE_UNDONE']);
    for (const id of ['', 'x', '6f1c2d34-0000-4000-8000-5f3c0a9be111']) {
      expect(codes(await undo(cast.reviewer, { decision: id }))).toEqual(['NOT_FOUND']);
    }
    expect((await undo(cast.reviewer, { decision })).kind).toBe('EvidenceChanged');
    expect(codes(await undo(cast.reviewer, { decision }))).toEqual(['ALREADY_UNDONE']);

    await move(cast.reviewer, 'approve', item);
    await later(item.id, 10);
    expect((await steps(cast.reviewer, item.id)).map(({ undoFor }) => undoFor)).toEqual([0, 0, 0, 0]);
    const late = await undo(cast.reviewer, { item: item.id });
    expect(late.problems).toMatchObject([
      { code: 'TOO_LATE_TO_UNDO', message: expect.stringContaining('for 10 seconds') },
    ]);

    const back = (await object(cast.second, 'sendBack', item)).evidence!;
    await revise(cast.researcher, back, law({ title: 'Section 7 of the act' }));
    expect(codes(await undo(cast.second, { item: item.id }))).toEqual(['MOVED_ON']);
    await clear({ id: item.id, version: 4 });
  });

  it('lets one of two undos of the same moment through, and never leaves an item published on one approval', async () => {
    const item = await submitted(cast.researcher);
    await move(cast.reviewer, 'approve', item);
    const decision = (await steps(cast.reviewer, item.id)).at(-1)!.id;
    const both = await Promise.all([undo(cast.reviewer, { decision }), undo(cast.reviewer, { decision })]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['EvidenceChanged', 'Refused']);
    expect(both.flatMap(codes)).toEqual(['ALREADY_UNDONE']);
    await clear(item);

    for (let round = 0; round < 10; round += 1) {
      const next = await submitted(cast.researcher);
      await move(cast.reviewer, 'approve', next);
      const first = (await steps(cast.reviewer, next.id)).at(-1)!.id;
      const [gone, second] = await Promise.all([
        undo(cast.reviewer, { decision: first }),
        move(cast.second, 'approve', next),
      ]);
      expect(gone.evidence).toMatchObject({ state: 'SUBMITTED' });
      expect(second.kind).toBe('EvidenceChanged');
      expect(await status()).toBe('NOT_ASSESSED');
      const [{ approvals, version }] = (await sql<{ approvals: number; version: number }>(
        'SELECT evidence_approvals(id) AS approvals, version FROM evidence WHERE id = $1',
        [next.id],
      )) as [{ approvals: number; version: number }];
      expect(approvals).toBe(1);
      await clear({ id: next.id, version });
    }
  });

  it('gives the first answer to a repeated request, and writes one line in the log', async () => {
    const item = await submitted(cast.researcher);
    await move(cast.reviewer, 'approve', item);
    const decision = (await steps(cast.reviewer, item.id)).at(-1)!.id;
    const [one, two] = [
      await undo(cast.reviewer, { decision }, 'same'),
      await undo(cast.reviewer, { decision }, 'same'),
    ];
    expect(two).toEqual(one);
    const lines = await sql(`SELECT detail FROM audit_entry WHERE action = 'evidence.undo' AND subject_id = $1`, [
      item.id,
    ]);
    expect(lines).toEqual([{ detail: { version: 2, decision: 'APPROVE', from: 'SUBMITTED' } }]);
  });

  it('tells the loser of a race who did what, by role', async () => {
    const item = await submitted(cast.researcher);
    const back = (await object(cast.lead, 'sendBack', item)).evidence!;
    const says = async (who: Person, version: number) =>
      (await move(who, 'approve', { id: item.id, version })).problems[0]!.message;
    expect(await says(cast.reviewer, item.version)).toMatch(/^A regional lead sent this item back after you opened it/);
    expect(await says(cast.lead, item.version)).toMatch(/^You sent this item back after you opened it/);
    await revise(cast.researcher, back, law({ title: 'Section 7' }));
    expect(await says(cast.reviewer, back.version)).toMatch(/^Its author changed this item after you opened it/);
  });
});
