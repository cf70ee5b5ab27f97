import { Database, today } from '@states-must/database';
import { addMonths, type Day } from '@states-must/domain';
import { approve, done, proposeAssessment } from './people/judge.js';
import { signInCast, type Cast } from './people/sign-in.js';
import { law, move, submitted } from './people/write.js';
import { startService, type TestService } from './start-service.js';

describe('what people decide of a cell', () => {
  let service: TestService;
  let cast: Cast;
  let now: Day;
  beforeAll(async () => {
    service = await startService();
    cast = await signInCast(service);
    const database = await Database.open({ ...service.database });
    now = await database.read({ kind: 'CLOCK' }, today);
    await database.close();
  }, 120_000);
  afterAll(() => service?.stop());

  const ask = async (query: string): Promise<Record<string, unknown>> => {
    const { data, errors } = await cast.researcher.ask(query);
    if (errors) throw new Error(errors[0]!.message);
    return data!;
  };
  const publish = async (criterion: string, effect: string): Promise<void> => {
    const item = await submitted(cast.researcher, law({ links: [{ jurisdiction: 'NZ', criterion, effect }] }));
    await move(cast.reviewer, 'approve', item);
    await move(cast.second, 'approve', item);
  };
  const upcoming = async () =>
    (
      await ask(
        `{ upcoming(filter: { jurisdictions: ["NZ"] }, first: 100) { day kind before { status } after { status } } }`,
      )
    )['upcoming'] as { day: string; kind: string }[];
  const history = async () => {
    const { cell } = await ask(
      `{ cell(jurisdiction: "NZ", obligation: "CRM-1") { history { kind changed after { status basis direction } } } }`,
    );
    return (cell as { history: { kind: string; changed: string[]; after: Record<string, string> }[] }).history;
  };
  const reasons = async (): Promise<string[]> => {
    const { gaps } = await ask(
      `{ gaps(filter: { jurisdictions: ["NZ"], obligations: ["CRM-1"] }) { nodes { reasons { code } } } }`,
    );
    return (gaps as { nodes: { reasons: { code: string }[] }[] }).nodes[0]!.reasons.map(({ code }) => code);
  };

  it('is a change of its own in the history, and is to be looked at again after three years', async () => {
    await publish('CRM-1.a', 'SUPPORTS');
    const decided = addMonths(now, -30);
    const proposed = done(
      await proposeAssessment(cast.researcher, {
        ...{ jurisdiction: 'NZ', asOf: decided },
        ...{ direction: 'IMPROVING', directionReason: 'The act of 2003.' },
      }),
    );
    await approve(cast.reviewer, proposed);
    const [newest] = await history();
    expect(newest).toMatchObject({
      ...{ kind: 'KNOWLEDGE', after: { status: 'MET', basis: 'ASSESSED', direction: 'IMPROVING' } },
      changed: ['BASIS', 'DIRECTION'],
    });
    expect((await upcoming()).filter(({ kind }) => kind === 'REVIEW')).toMatchObject([
      { day: addMonths(decided, 36), before: { status: 'MET' }, after: { status: 'MET' } },
    ]);
    expect(await reasons()).not.toContain('REVIEW_DUE');
  });

  it('that lapses is due today, and leads the queue of gaps', async () => {
    await publish('CRM-1.b', 'CONTRADICTS');
    expect(await reasons()).toEqual(expect.arrayContaining(['REVIEW_DUE']));
    expect((await reasons())[0]).toBe('REVIEW_DUE');
    expect((await upcoming()).filter(({ kind }) => kind === 'REVIEW')).toMatchObject([{ day: now }]);
    expect((await history())[0]).toMatchObject({ kind: 'KNOWLEDGE', after: { basis: 'PROPOSED' } });
    const { gaps } = await ask(`{ gaps(first: 1) { nodes { id } } }`);
    expect((gaps as { nodes: { id: string }[] }).nodes[0]!.id).toBe('nz.crm-1');
  });
});
