import fc from 'fast-check';
import { addMonths, parseDay } from '../../dates/day.js';
import { parsePartialDate } from '../../dates/parse-partial-date.js';
import type { Day, PartialDate } from '../../dates/partial-date.js';
import {
  CREDIBILITIES,
  EFFECTS,
  EVIDENCE_KINDS,
  FACETS,
  PUBLISHER_KINDS,
  RELIABILITIES,
  STATUSES,
} from '../../vocabulary/vocabulary.js';
import type { CellFacts, ItemFact, LinkFact, Question } from '../facts.js';

const PUBLISHERS = ['org', 'paper', 'group', 'university'] as const;

/** Any day from 2012 to 2028. */
export const aDay: fc.Arbitrary<Day> = fc
  .tuple(fc.integer({ min: 0, max: 16 * 12 - 1 }), fc.integer({ min: 1, max: 28 }))
  .map(([months, date]) => addMonths(parseDay(`2012-01-${String(date).padStart(2, '0')}`)!, months));

const aSingleDate = fc.tuple(aDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));

/** A date of any precision, or a range of two. */
export const aPartialDate: fc.Arbitrary<PartialDate> = fc
  .oneof(
    { weight: 4, arbitrary: aSingleDate },
    fc.tuple(aSingleDate, aSingleDate).map((ends) => ends.sort().join('/')),
  )
  .map((text) => parsePartialDate(text))
  .filter((parsed) => parsed.ok)
  .map((parsed) => (parsed as { value: PartialDate }).value);

const orNull = <T>(arbitrary: fc.Arbitrary<T>, known: number): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: known, arbitrary }, { weight: 10 - known, arbitrary: fc.constant(null) });

const often = orNull(aPartialDate, 6);
const seldom = orNull(aPartialDate, 3);

const aPublisher = fc.oneof(
  { weight: 3, arbitrary: fc.record({ publisher: fc.constantFrom(...PUBLISHERS), stateBody: fc.constant(null) }) },
  fc.record({ publisher: fc.constantFrom('police', 'ministry'), stateBody: fc.constantFrom('ZZ', 'YY') }),
);

// The kinds that the rules treat apart come up more often than the others.
const aPublisherKind = fc.oneof(
  fc.constantFrom('OFFICIAL_GAZETTE', 'COURT', 'STATE_REPORT', 'OFFICIAL_STATISTICS', 'ORGANISATION'),
  fc.constantFrom(...PUBLISHER_KINDS),
);

/** An item of evidence: reports of states, texts, rulings, several publishers, dates of any precision. */
export const anItem = (id: string): fc.Arbitrary<ItemFact> =>
  fc
    .tuple(
      aPublisher,
      fc.record({
        kind: fc.oneof({ weight: 3, arbitrary: fc.constantFrom('FINDING', 'LAW') }, fc.constantFrom(...EVIDENCE_KINDS)),
        publisherKind: aPublisherKind,
        restsOn: fc.subarray([...PUBLISHERS, 'ZZ'], { maxLength: 2 }),
        reliability: fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom('A', 'B', 'C') },
          fc.constantFrom(...RELIABILITIES),
        ),
        credibility: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(1, 2, 3) }, fc.constantFrom(...CREDIBILITIES)),
        adopted: seldom,
        inForceFrom: seldom,
        inForceTo: seldom,
        observed: often,
        published: often,
        checked: seldom,
        superseded: orNull(fc.record({ by: fc.constant('other'), on: aPartialDate }), 2),
      }),
    )
    .map(([publisher, rest]) => ({ id, ...publisher, ...rest }) as ItemFact);

const aLink = (items: readonly string[], criteria: readonly string[]) =>
  fc.record({
    item: fc.constantFrom(...items),
    criterion: fc.constantFrom(...criteria),
    effect: fc.oneof({ weight: 4, arbitrary: fc.constantFrom('SUPPORTS', 'CONTRADICTS') }, fc.constantFrom(...EFFECTS)),
    inForceFrom: orNull(aPartialDate, 1),
    inForceTo: orNull(aPartialDate, 1),
  });

const someFacts: fc.Arbitrary<CellFacts> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 6 }))
  .chain(([criteriaCount, itemCount]) => {
    const codes = Array.from({ length: criteriaCount }, (_, index) => `c${index}`);
    const ids = Array.from({ length: itemCount }, (_, index) => `i${index}`);
    const links = itemCount === 0 ? fc.constant([]) : fc.array(aLink(ids, codes), { maxLength: 14 });
    return fc.record({
      jurisdiction: fc.constant('ZZ'),
      state: fc.constant('ZZ'),
      obligation: fc.constant('OBL-1'),
      criteria: fc.tuple(
        ...codes.map((code) =>
          fc.record({ code: fc.constant(code), facet: fc.constantFrom(...FACETS), noIsContrary: fc.boolean() }),
        ),
      ),
      items: fc.tuple(...ids.map((id) => anItem(id))),
      // One link for an item and a criterion, as the form lets it be.
      links: (links as fc.Arbitrary<Omit<LinkFact, 'id'>[]>).map((all) =>
        [...new Map(all.map((link) => [`${link.item}.${link.criterion}`, link])).entries()].map(([id, link]) => ({
          id,
          ...link,
        })),
      ),
      positions: fc.array(
        fc.record({
          id: fc.uuid(),
          value: fc.option(fc.constantFrom(...STATUSES)),
          from: orNull(aPartialDate, 3),
          until: orNull(aPartialDate, 2),
        }),
        { maxLength: 2 },
      ),
      searches: fc.array(fc.record({ id: fc.uuid(), on: orNull(aPartialDate, 5) }), { maxLength: 1 }),
      assessments: fc.constant([]),
    });
  });

/** Any facts on any day. */
export const aQuestion: fc.Arbitrary<Question> = fc.record({ facts: someFacts, day: aDay });

/** Any facts, and one more item that bears on one or more of their criteria with the given effects. */
export const aQuestionAndItem = (
  effects: readonly LinkFact['effect'][],
): fc.Arbitrary<{ question: Question; item: ItemFact; links: LinkFact[] }> =>
  aQuestion.chain((question) =>
    fc.record({
      question: fc.constant(question),
      item: anItem('added'),
      links: fc
        .subarray(
          question.facts.criteria.map((criterion) => criterion.code),
          { minLength: 1 },
        )
        .chain((codes) => fc.tuple(...codes.map((code) => aLink(['added'], [code]).map((link) => ({ ...link, code })))))
        .chain((links) =>
          fc
            .constantFrom(...effects)
            .map((effect) => links.map(({ code, ...link }) => ({ ...link, id: `added.${code}`, effect }) as LinkFact)),
        ),
    }),
  );

/** The question with one more item and its links. */
export function withItem(question: Question, item: ItemFact, links: readonly LinkFact[]): Question {
  const { facts } = question;
  return { ...question, facts: { ...facts, items: [...facts.items, item], links: [...facts.links, ...links] } };
}
