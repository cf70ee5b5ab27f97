import { startService, type TestService } from './start-service.js';
import { invite, signInCast, type Cast, type Person } from './people/sign-in.js';
import { attach, law, move, object, revise, submitted, type Wrote } from './people/write.js';

const CELL = `query ($jurisdiction: String!, $obligation: String!) {
  cell(jurisdiction: $jurisdiction, obligation: $obligation) {
    status confidence evidenceCount evidence { id } trace { items }
    criteria { criterion { code } answer links { evidence { id } part } } } }`;
const REVIEW = `query ($id: ID!) { evidence(id: $id) { id state version review {
  yours approvals approvalsNeeded approvedByYou actions obstacle reviewersAvailable
  events { decision version reason role byYou }
  preview { jurisdiction { code } obligation { code } before after confidenceBefore confidenceAfter } } } }`;

interface Cell {
  status: string;
  confidence: string | null;
  evidenceCount: number;
  evidence: { id: string }[];
  trace: { items: string[] }[];
  criteria: { criterion: { code: string }; answer: string; links: { evidence: { id: string }; part: string }[] }[];
}
interface Review {
  yours: boolean;
  approvals: number;
  approvalsNeeded: number;
  approvedByYou: boolean;
  actions: string[];
  obstacle: string | null;
  reviewersAvailable: number;
  events: { decision: string; version: number; reason: string | null; role: string; byYou: boolean }[];
  preview: { jurisdiction: { code: string }; before: string; after: string; confidenceAfter: string | null }[];
}

describe('from a draft to the matrix and back', () => {
  let service: TestService;
  let cast: Cast;
  beforeAll(async () => {
    service = await startService();
    cast = await signInCast(service);
  }, 120_000);
  afterAll(() => service?.stop());

  const cell = async (jurisdiction = 'NZ', obligation = 'CRM-1'): Promise<Cell> =>
    (await service.ask(CELL, { jurisdiction, obligation })).data!['cell'] as Cell;
  const review = async (who: Person, id: string): Promise<Review> =>
    ((await who.ask(REVIEW, { id })).data!['evidence'] as { review: Review }).review;
  const codes = (wrote: Wrote): string[] => wrote.problems.map((problem) => problem.code);
  const withdrawAll = async (id: string, version: number): Promise<void> => {
    expect((await object(cast.reviewer, 'withdraw', { id, version })).kind).toBe('EvidenceChanged');
  };

  it('two reviewers publish it: cell, matrix and public page change, and the trace names it', async () => {
    const before = await cell();
    expect(before).toMatchObject({ status: 'NOT_ASSESSED', evidenceCount: 0 });
    const revision = async () => (await service.ask('{ matrix { revision } }')).data!['matrix'];
    const first = await revision();

    const draft = await attach(cast.researcher);
    expect(draft).toMatchObject({ kind: 'EvidenceAttached', evidence: { version: 1, state: 'DRAFT' } });
    const { id } = draft.evidence!;
    expect((await service.ask('query ($id: ID!) { evidence(id: $id) { id } }', { id })).data).toEqual({
      evidence: null,
    });

    const sent = await move(cast.researcher, 'submit', draft.evidence!);
    expect(sent).toMatchObject({ evidence: { version: 2, state: 'SUBMITTED' }, cells: [] });
    const foreseen = await review(cast.reviewer, id);
    expect(foreseen).toMatchObject({
      yours: false,
      approvals: 0,
      approvalsNeeded: 2,
      obstacle: null,
      reviewersAvailable: 3,
      actions: expect.arrayContaining(['APPROVE', 'SEND_BACK', 'DECLINE']),
    });
    expect(foreseen.preview).toMatchObject([{ jurisdiction: { code: 'NZ' }, before: 'NOT_ASSESSED', after: 'MET' }]);

    const one = await move(cast.reviewer, 'approve', sent.evidence!);
    expect(one).toMatchObject({ evidence: { version: 2, state: 'SUBMITTED' }, cells: [] });
    expect(await cell()).toEqual(before);
    expect(await revision()).toEqual(first);

    const two = await move(cast.second, 'approve', sent.evidence!);
    expect(two).toMatchObject({
      evidence: { version: 3, state: 'APPROVED' },
      cells: [{ id: 'nz.crm-1', status: 'MET' }],
    });
    const after = await cell();
    expect(after).toMatchObject({ status: 'MET', evidenceCount: 1, evidence: [{ id }] });
    expect(after.confidence).toBe(foreseen.preview[0]!.confidenceAfter);
    expect(after.criteria.find(({ criterion }) => criterion.code === 'CRM-1.a')).toMatchObject({
      answer: 'YES',
      links: [{ evidence: { id }, part: 'DECIDES' }],
    });
    expect(after.trace.some((step) => step.items.includes(id))).toBe(true);
    expect(await revision()).not.toEqual(first);
    expect(
      (await service.ask('query ($id: ID!) { evidence(id: $id) { state review { yours } } }', { id })).data,
    ).toEqual({
      evidence: { state: 'APPROVED', review: null },
    });

    const history = await review(cast.second, id);
    expect(history.events).toEqual([
      { decision: 'SUBMIT', version: 1, reason: null, role: 'RESEARCHER', byYou: false },
      { decision: 'APPROVE', version: 2, reason: null, role: 'REVIEWER', byYou: false },
      { decision: 'APPROVE', version: 2, reason: null, role: 'REVIEWER', byYou: true },
    ]);

    const gone = await object(cast.lead, 'withdraw', two.evidence!, 'The text was read in an old edition.');
    expect(gone).toMatchObject({
      evidence: { version: 4, state: 'WITHDRAWN' },
      cells: [{ id: 'nz.crm-1', status: 'NOT_ASSESSED' }],
    });
    expect(await cell()).toMatchObject({ status: 'NOT_ASSESSED', evidenceCount: 0, evidence: [] });
  });

  it("refuses the author's own approval and a second one by the same person, each with a clear sentence", async () => {
    const item = await submitted(cast.lead);
    const own = await move(cast.lead, 'approve', item);
    expect(own).toMatchObject({
      kind: 'Refused',
      problems: [
        {
          code: 'AUTHOR_CANNOT_APPROVE',
          message: 'You wrote or last changed this item, so two others must approve it.',
        },
      ],
    });
    expect((await review(cast.lead, item.id)).obstacle).toBe(own.problems[0]!.message);

    expect((await move(cast.reviewer, 'approve', item)).kind).toBe('EvidenceChanged');
    const again = await move(cast.reviewer, 'approve', item);
    expect(again).toMatchObject({
      kind: 'Refused',
      problems: [
        {
          code: 'ALREADY_APPROVED_BY_YOU',
          message: 'You have approved this item already. A second person must approve it too.',
        },
      ],
    });
    expect(await cell()).toMatchObject({ status: 'NOT_ASSESSED' });
    expect(await review(cast.reviewer, item.id)).toMatchObject({
      approvals: 1,
      approvedByYou: true,
      reviewersAvailable: 1,
    });
    await withdrawAll(item.id, item.version);
  });

  it('asks for rights in every region of the item', async () => {
    const item = await submitted(
      cast.researcher,
      law({
        links: [
          { jurisdiction: 'NZ', criterion: 'CRM-1.a', effect: 'SUPPORTS' },
          { jurisdiction: 'KE', criterion: 'CRM-1.a', effect: 'CONTEXT' },
        ],
      }),
    );
    const pacific = await invite(service, cast.admin, 'REVIEWER', ['asia-pacific']);
    const half = await move(pacific, 'approve', item);
    expect(half.problems).toMatchObject([{ code: 'NO_RIGHTS_IN_REGION', message: expect.stringContaining('africa') }]);
    expect((await review(pacific, item.id)).actions).toEqual([]);
    expect(codes(await object(pacific, 'withdraw', item))).toEqual(['NO_RIGHTS_IN_REGION']);

    const africa = await invite(service, cast.admin, 'REVIEWER', ['africa', 'asia-pacific']);
    expect((await move(africa, 'approve', item)).kind).toBe('EvidenceChanged');
    await withdrawAll(item.id, item.version);
  });

  it('lets the author take back what is published, and derives the cell without it', async () => {
    const item = await submitted(cast.researcher);
    await move(cast.reviewer, 'approve', item);
    const { evidence } = await move(cast.second, 'approve', item);
    expect(await cell()).not.toMatchObject({ status: 'NOT_ASSESSED' });
    const gone = await object(cast.researcher, 'withdraw', evidence!, 'The quote was of another law.');
    expect(gone.evidence).toMatchObject({ state: 'WITHDRAWN' });
    expect(await cell()).toMatchObject({ status: 'NOT_ASSESSED' });
  });

  it('no longer counts the approval of a person whose account was closed, and is published without it', async () => {
    const item = await submitted(cast.researcher);
    const leaving = await invite(service, cast.admin, 'REVIEWER', ['asia-pacific']);
    expect((await move(leaving, 'approve', item)).kind).toBe('EvidenceChanged');
    const CLOSE = 'mutation ($id: ID!) { deactivateMember(id: $id) { __typename } }';
    expect((await cast.admin.ask(CLOSE, { id: leaving.id })).data).toEqual({
      deactivateMember: { __typename: 'MemberChanged' },
    });
    // The cast's three, and the two reviewers of this region who were invited above.
    expect(await review(cast.reviewer, item.id)).toMatchObject({ approvals: 0, reviewersAvailable: 5 });
    expect((await move(cast.reviewer, 'approve', item)).evidence).toMatchObject({ state: 'SUBMITTED' });
    expect((await move(cast.second, 'approve', item)).evidence).toMatchObject({ state: 'APPROVED', version: 3 });
    await withdrawAll(item.id, 3);
  });

  it('lets nobody write for a region that they do not work for, and names the link', async () => {
    const africa = await invite(service, cast.admin, 'RESEARCHER', ['africa']);
    const foreign = await attach(africa);
    expect(foreign.problems).toMatchObject([{ code: 'NO_RIGHTS_IN_REGION', field: 'links.0.jurisdiction' }]);
    for (const other of [cast.campaigner, cast.reviewer, cast.admin]) {
      expect(codes(await attach(other))).toEqual(['NO_RIGHTS_IN_REGION']);
    }
  });

  it('answers for an item out of sight as for one that does not exist', async () => {
    const draft = await attach(cast.researcher);
    const nowhere = { id: '6f1c2d34-0000-4000-8000-5f3c0a9be111', version: 1 };
    for (const step of ['submit', 'approve'] as const) {
      const hidden = await move(cast.reviewer, step, draft.evidence!);
      const absent = await move(cast.reviewer, step, nowhere);
      expect(hidden).toEqual(absent);
      expect(hidden.problems).toMatchObject([{ code: 'NOT_FOUND', field: 'id' }]);
    }
    for (const id of ['', 'E99', "' or 1=1", 'x'.repeat(300)]) {
      expect(codes(await move(cast.reviewer, 'approve', { id, version: 1 }))).toEqual(['NOT_FOUND']);
    }
  });

  it('goes back to its author with a reason, is mended, and earlier approvals fall', async () => {
    const item = await submitted(cast.researcher);
    expect((await move(cast.lead, 'approve', item)).kind).toBe('EvidenceChanged');
    expect(codes(await object(cast.reviewer, 'sendBack', item, '   '))).toEqual(['REASON_REQUIRED']);
    const back = await object(cast.reviewer, 'sendBack', item, 'Which section of the act says so?');
    expect(back).toMatchObject({ evidence: { state: 'SENT_BACK', version: 3 } });
    const seen = await review(cast.researcher, item.id);
    expect(seen).toMatchObject({ yours: true, actions: expect.arrayContaining(['REVISE', 'SUBMIT']) });
    expect(seen.events.at(-1)).toMatchObject({ decision: 'SEND_BACK', reason: 'Which section of the act says so?' });

    const mended = await revise(cast.researcher, back.evidence!, law({ title: 'Section 7 of the act' }));
    expect(mended).toMatchObject({ evidence: { state: 'SENT_BACK', version: 4 } });
    const again = await move(cast.researcher, 'submit', mended.evidence!);
    expect(await review(cast.reviewer, item.id)).toMatchObject({ approvals: 0, approvedByYou: false });
    expect((await move(cast.reviewer, 'approve', again.evidence!)).evidence).toMatchObject({ state: 'SUBMITTED' });
    expect((await move(cast.lead, 'approve', again.evidence!)).evidence).toMatchObject({
      state: 'APPROVED',
      version: 6,
    });
    await withdrawAll(item.id, 6);
  });

  it('is declined for good', async () => {
    const item = await submitted(cast.researcher);
    const closed = await object(cast.second, 'decline', item, 'The act is about something else.');
    expect(closed).toMatchObject({ evidence: { state: 'DECLINED', version: 3 } });
    expect(codes(await move(cast.reviewer, 'approve', closed.evidence!))).toEqual(['WRONG_STATE']);
    expect(codes(await revise(cast.researcher, closed.evidence!, law()))).toEqual(['WRONG_STATE']);
  });

  it('moves no status while it is internal', async () => {
    const item = await submitted(cast.researcher, law({ visibility: 'INTERNAL' }));
    expect((await review(cast.reviewer, item.id)).preview).toEqual([]);
    await move(cast.reviewer, 'approve', item);
    const done = await move(cast.second, 'approve', item);
    expect(done).toMatchObject({ evidence: { state: 'APPROVED' }, cells: [] });
    expect(await cell()).toMatchObject({ status: 'NOT_ASSESSED', evidenceCount: 0 });
    const show = 'query ($id: ID!) { evidence(id: $id) { id } }';
    expect((await service.ask(show, { id: item.id })).data).toEqual({ evidence: null });
    expect((await cast.campaigner.ask(show, { id: item.id })).data).toEqual({ evidence: { id: item.id } });
    expect((await cast.admin.ask(show, { id: item.id })).data).toEqual({ evidence: null });
  });

  it('rolls a part up into its state, as the preview said', async () => {
    const item = await submitted(
      cast.researcher,
      law({
        links: ['AU-NSW', 'AU-VIC'].map((jurisdiction) => ({ jurisdiction, criterion: 'CRM-1.a', effect: 'SUPPORTS' })),
      }),
    );
    const { preview } = await review(cast.reviewer, item.id);
    await move(cast.reviewer, 'approve', item);
    const done = await move(cast.second, 'approve', item);
    expect(done.cells.map((each) => each.id).sort()).toEqual(['au-nsw.crm-1', 'au-vic.crm-1', 'au.crm-1']);
    for (const { jurisdiction, after, confidenceAfter } of preview) {
      expect(await cell(jurisdiction.code)).toMatchObject({ status: after, confidence: confidenceAfter });
    }
    expect(preview.map((each) => each.jurisdiction.code).sort()).toEqual(['AU', 'AU-NSW', 'AU-VIC']);
  });

  it('leaves what the catalogue publishes to the catalogue', async () => {
    const { data } = await cast.reviewer.ask('{ evidence(id: "E01") { id version review { actions obstacle } } }');
    const item = data!['evidence'] as { id: string; version: number };
    expect(item).toMatchObject({ review: { actions: [], obstacle: null } });
    expect(codes(await object(cast.reviewer, 'withdraw', item))).toEqual(['CATALOGUE_ITEM']);
  });

  it('shows the queue: what waits for me, what waits elsewhere, how many reviewers there are', async () => {
    const QUEUE =
      '{ reviewQueue { waiting { totalCount nodes { id review { approvals } } } elsewhere reviewers } viewer { queue drafts canAttach canReview canInvite } }';
    interface Queue {
      reviewQueue: { waiting: { totalCount: number; nodes: { id: string }[] }; elsewhere: number; reviewers: number };
      viewer: { queue: number; drafts: number; canAttach: boolean; canReview: boolean; canInvite: boolean };
    }
    const queue = async (who: Person) => (await who.ask(QUEUE)).data as unknown as Queue;
    const before = await queue(cast.lead);
    const item = await submitted(cast.researcher);
    const own = await submitted(cast.lead);
    const now = await queue(cast.lead);
    expect(now.reviewQueue.waiting.totalCount).toBe(before.reviewQueue.waiting.totalCount + 1);
    expect(now.reviewQueue.waiting.nodes.map(({ id }) => id)).toContain(item.id);
    expect(now.reviewQueue.waiting.nodes.map(({ id }) => id)).not.toContain(own.id);
    expect(now.reviewQueue.elsewhere).toBe(before.reviewQueue.elsewhere + 1);
    expect(now.viewer.queue).toBe(now.reviewQueue.waiting.totalCount);
    await move(cast.lead, 'approve', item);
    expect((await queue(cast.lead)).viewer.queue).toBe(before.viewer.queue);
    // The cast's two reviewers and lead, and the two reviewers of single regions that were invited above.
    expect(now.reviewQueue.reviewers).toBe(5);
    expect((await queue(cast.campaigner)).reviewQueue.waiting).toMatchObject({ totalCount: 0, nodes: [] });
    expect((await queue(cast.researcher)).viewer).toMatchObject({
      canAttach: true,
      canReview: false,
      canInvite: false,
    });
    expect((await service.ask('{ reviewQueue { elsewhere } }')).errors).toMatchObject([
      { extensions: { code: 'NOT_SIGNED_IN' } },
    ]);
  });
});
