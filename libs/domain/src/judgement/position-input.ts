import * as v from 'valibot';
import { firstDay, lastDay } from '../dates/parse-partial-date.js';
import type { Day, PartialDate } from '../dates/partial-date.js';
import { address, choice, date, fault, optional, required } from '../evidence/fields.js';
import { TEXT_LIMITS } from '../evidence/text-rules.js';
import { GRADED_STATUSES, type GradedStatus } from '../vocabulary/vocabulary.js';
import { checkCell, checkPast, shape, type CheckedInput, type JudgementLookups, type Left } from './judgement-input.js';
import { JUDGEMENT_LIMITS as LIMITS, PARTIES, type Party } from './judgement-words.js';

/** What a party says of a cell, as typed. The party is an office or an organisation, never a person. */
export interface PositionInput {
  jurisdiction: string;
  obligation: string;
  party: string;
  partyName: string;
  /** One of the four graded statuses; left out where the party takes no such stand. */
  value?: Left;
  text: string;
  on?: Left;
  until?: Left;
  sourceId?: Left;
  evidenceId?: Left;
  url?: Left;
}

/** A position that was checked. */
export interface CheckedPosition {
  jurisdiction: string;
  obligation: string;
  party: Exclude<Party, 'DISSENTING_RATER'>;
  partyName: string;
  value: GradedStatus | null;
  text: string;
  on: PartialDate;
  until: PartialDate | null;
  sourceId: string | null;
  evidenceId: string | null;
  url: string | null;
}

const positionSchema = v.object(
  {
    jurisdiction: required('the place', TEXT_LIMITS.code),
    obligation: required('the obligation', TEXT_LIMITS.code),
    party: choice('the party', PARTIES),
    partyName: required('the name of the office or organisation', LIMITS.partyName),
    value: v.nullish(
      v.picklist(GRADED_STATUSES, fault('INVALID_CHOICE', `The value must be one of ${GRADED_STATUSES.join(', ')}.`)),
      null,
    ),
    text: required('what the party says', LIMITS.positionText),
    on: date('the day of the statement'),
    until: date('the end of the position'),
    sourceId: optional('the source', TEXT_LIMITS.code),
    evidenceId: optional('the item of evidence', TEXT_LIMITS.code),
    url: address('the address of the statement'),
  },
  fault('WRONG_TYPE', 'A position must be an object with its fields.'),
);

/**
 * Checks a position before it is stored: a known cell, a party that is no rater, what it says in up to 2,000 characters,
 * said by `today`, with a source, an item or an address where it can be read; no end before its start. Never throws.
 */
export function validatePosition(
  input: PositionInput,
  lookups: JudgementLookups,
  today: Day,
): CheckedInput<CheckedPosition> {
  const { shaped, problems } = shape(positionSchema, input);
  if (shaped === null) return { ok: false, problems };
  problems.push(...checkCell(shaped, [], lookups));
  if (shaped.party === 'DISSENTING_RATER') {
    const message = "A rater's dissent comes from the assessment: rate it otherwise there.";
    problems.push({ path: ['party'], code: 'DISSENT_FROM_ASSESSMENT', message });
  }
  problems.push(...checkPast(shaped.on, 'on', 'the party said so', today));
  if (shaped.on !== null && shaped.until !== null && lastDay(shaped.until) < firstDay(shaped.on)) {
    const message = 'The end comes before the statement. Correct one of the two.';
    problems.push({ path: ['until'], code: 'DATES_REVERSED', message });
  }
  if (shaped.sourceId === null && shaped.evidenceId === null && shaped.url === null) {
    const message = 'Say where the statement can be read: a source, an item of evidence, or an address.';
    problems.push({ path: ['url'], code: 'SOURCE_MISSING', message });
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { ...shaped, party: shaped.party as CheckedPosition['party'], on: shaped.on! } };
}
