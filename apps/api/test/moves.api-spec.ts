import { law, move, submitted } from './people/write.js';
import { signInCast } from './people/sign-in.js';
import { startService, type TestService } from './start-service.js';

interface Move {
  target: string;
  more: number;
  sets: { status: string; answered: number; steps: { now: string; criterion: { code: string } }[] }[];
}
interface Cell {
  status: string;
  whatWouldMove: { from: string; criteriaCount: number; toMet: Move | null; oneUp: Move | null } | null;
  nearestMeeting: { nearness: string; confidence: string | null; jurisdiction: { code: string } }[];
  criteria: { answer: string; criterion: { code: string } }[];
}

const MOVE = 'target more sets { status answered steps { now criterion { code question } } }';
const CELL = `query C($jurisdiction: String!, $obligation: String!, $first: Int) {
  cell(jurisdiction: $jurisdiction, obligation: $obligation) { status criteria { answer criterion { code } }
    whatWouldMove { from criteriaCount toMet { ${MOVE} } oneUp { ${MOVE} } }
    nearestMeeting(first: $first) { nearness confidence jurisdiction { code } } } }`;

describe('what would move a cell', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
    const cast = await signInCast(service);
    const links = ['NZ', 'AU-NSW', 'SE', 'DE', 'KE'].map((jurisdiction) => {
      return { jurisdiction, criterion: 'CRM-2.a', effect: 'SUPPORTS' };
    });
    const item = await submitted(cast.researcher, law({ links }));
    await move(cast.reviewer, 'approve', item);
    await move(cast.second, 'approve', item);
  }, 120_000);
  afterAll(() => service?.stop());

  const cell = async (jurisdiction: string, obligation: string, first = 5): Promise<Cell> => {
    const { data, errors } = await service.ask(CELL, { jurisdiction, obligation, first });
    if (errors) throw new Error(errors[0]!.message);
    return data!['cell'] as Cell;
  };
  const codes = (one: Move | null): string[] =>
    one!.sets.map(({ steps }) => steps.map(({ criterion, now }) => `${criterion.code} ${now}`).join(' + '));

  it('names for Norway what stands in the way, by its own answers', async () => {
    const norway = await cell('NO', 'CRM-1');
    const answers = Object.fromEntries(norway.criteria.map(({ criterion, answer }) => [criterion.code, answer]));
    const { from, toMet, oneUp, criteriaCount } = norway.whatWouldMove!;
    expect(from).toBe('CONTRARY');
    expect(criteriaCount).toBe(norway.criteria.length);
    expect(toMet!.target).toBe('MET');
    expect(oneUp!.target).toBe('NOT_MET');
    const notYes = Object.entries(answers).filter(([, answer]) => !['YES', 'UNKNOWN'].includes(answer));
    // To be met, everything that is answered otherwise than yes has to be yes; what is unknown does not stand in the way.
    expect(codes(toMet)).toEqual([notYes.map(([code, answer]) => `${code} ${answer}`).join(' + ')]);
    for (const set of oneUp!.sets) expect(set.steps.length).toBeLessThanOrEqual(toMet!.sets[0]!.steps.length);
  });

  it('says of an empty cell which answers alone would do, and how little that answers', async () => {
    const tonga = await cell('TO', 'CRM-1');
    const { from, toMet, oneUp } = tonga.whatWouldMove!;
    expect(from).toBe('NOT_ASSESSED');
    expect(toMet!.sets).toHaveLength(tonga.criteria.length);
    expect(toMet!.sets.every(({ steps, answered }) => steps.length === 1 && answered === 1)).toBe(true);
    expect(oneUp).toEqual(toMet);
  });

  it('is that of the equal obligation where a status is carried over from another standard', async () => {
    const { data, errors } = await service.ask(
      `{ cell(jurisdiction: "NO", obligation: "LAW-1", standard: "SW-2016") {
        history { obligation { code } } whatWouldMove { from toMet { ${MOVE} } } } }`,
    );
    expect(errors).toBeUndefined();
    const carried = data!['cell'] as Cell & { history: { obligation: { code: string } }[] };
    expect(carried.whatWouldMove!.toMet).toEqual((await cell('NO', 'CRM-1')).whatWouldMove!.toMet);
    expect(carried.history.map(({ obligation }) => obligation.code)).toEqual(['CRM-1']);
  });

  it('has nothing to say where it is met', async () => {
    expect((await cell('NZ', 'CRM-2')).whatWouldMove).toMatchObject({ from: 'MET', toMet: null, oneUp: null });
  });

  it('leads to the nearest places that meet it', async () => {
    const near = async (code: string, first?: number) =>
      (await cell(code, 'CRM-2', first)).nearestMeeting.map(({ jurisdiction, nearness }) => [
        jurisdiction.code,
        nearness,
      ]);
    expect((await near('AU-VIC')).slice(0, 2)).toEqual([
      ['AU-NSW', 'SAME_STATE'],
      ['NZ', 'SUB_REGION'],
    ]);
    const norway = await near('NO', 100);
    expect(norway[0]).toEqual(['SE', 'SUB_REGION']);
    expect(norway.findIndex(([code]) => code === 'DE')).toBeLessThan(norway.findIndex(([code]) => code === 'KE'));
    expect(norway.map(([code]) => code)).not.toContain('NO');
    expect(await near('SE', 1)).toHaveLength(1);
    expect((await near('SE', 100)).map(([code]) => code)).not.toContain('SE');
  });

  it('leads on another day, or by an earlier knowledge, to the places that met it then', async () => {
    const codes = async (clocks: string): Promise<string[]> => {
      const { data } = await service.ask(
        `{ cell(jurisdiction: "NO", obligation: "CRM-2", ${clocks}) { nearestMeeting(first: 100) { jurisdiction { code } } } }`,
      );
      return (data!['cell'] as Cell).nearestMeeting.map(({ jurisdiction }) => jurisdiction.code);
    };
    const { data } = await service.ask('{ site { today } }');
    const { today } = data!['site'] as { today: string };
    const now = await codes(`asOf: "${today}"`);
    expect(now).toEqual((await cell('NO', 'CRM-2', 100)).nearestMeeting.map(({ jurisdiction }) => jurisdiction.code));
    expect(now).toEqual(expect.arrayContaining(['SE', 'KE']));
    // The law is in force since 2003-06-28; of what was approved a minute ago nobody knew in 2020.
    expect(await codes('asOf: "2003-06-27"')).not.toContain('SE');
    expect(await codes('asOf: "2003-06-28"')).toContain('SE');
    expect(await codes('asOf: "2010-01-01", knownAt: "2020-01-01T00:00:00Z"')).toEqual([]);
  });
});
