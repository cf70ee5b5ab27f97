import { parseDay } from '../dates/day.js';
import { partialDate } from '../dates/parse-partial-date.js';
import { lawEventsOf, type DatedLaw, type DoneToLaw } from './law-events.js';

const today = parseDay('2026-11-24')!;
const date = (text: string | null) => (text === null ? null : partialDate(text));
const link = (id: string, from: string | null, to: string | null = null) => {
  return { id, inForceFrom: date(from), inForceTo: date(to) };
};
const law = (change: Partial<DatedLaw> = {}): DatedLaw => ({
  adopted: date('2026-03'),
  promulgated: date('2026-04-02'),
  inForceFrom: date('2026-06'),
  inForceTo: null,
  links: [link('a', null), link('b', '2027-06'), link('c', '2027-06'), link('d', '2026-06')],
  ...change,
});
const done = (kind: DoneToLaw['kind'], on: string | null, since: string | null = null): DoneToLaw => {
  return { kind, by: 'other', on: date(on), since: date(since) };
};
const say = (events: ReturnType<typeof lawEventsOf>): string[] =>
  events.map(({ kind, date: on, upcoming, links, by }) =>
    [kind, on, upcoming ? 'to come' : 'past', ...links, ...(by ? [by] : [])].join(' '),
  );

describe('the events of a law', () => {
  it('come in the order of their days, one for each stage, with what is still to come', () => {
    expect(say(lawEventsOf(law(), [], today))).toEqual([
      'ADOPTED 2026-03 past',
      'PROMULGATED 2026-04-02 past',
      'IN_FORCE 2026-06 past',
      'IN_FORCE 2027-06 to come b c',
    ]);
  });

  it('tell what other items do to it, by their own date where the relation has none', () => {
    const effects = [
      done('STRIKES_DOWN', '2026-11-24'),
      done('AMENDS', null, '2026-07'),
      done('AMENDS', null),
      done('CORRECTS', null),
    ];
    expect(say(lawEventsOf(law({ links: [] }), effects, today)).slice(3)).toEqual([
      'AMENDED 2026-07 past other',
      'STRUCK_DOWN 2026-11-24 past other',
    ]);
    expect(say(lawEventsOf(law({ links: [] }), [done('REPEALS', '2026-11-25')], today)).at(-1)).toBe(
      'REPEALED 2026-11-25 to come other',
    );
  });

  it('leave out a start and an end that another item comes before', () => {
    const ending = law({ inForceTo: date('2030') });
    expect(say(lawEventsOf(ending, [done('STRIKES_DOWN', '2026-11')], today)).slice(2)).toEqual([
      'IN_FORCE 2026-06 past',
      'STRUCK_DOWN 2026-11 past other',
    ]);
    expect(say(lawEventsOf(ending, [done('AMENDS', '2026-11')], today))).toHaveLength(6);
  });

  it('tell the last day of the whole and of each part', () => {
    const ending = law({ inForceTo: date('2030'), links: [link('a', null, '2028'), link('b', null)] });
    expect(say(lawEventsOf(ending, [], today)).slice(3)).toEqual(['ENDED 2028 to come a', 'ENDED 2030 to come']);
  });
});
