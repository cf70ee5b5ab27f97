import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { parsePartialDate, TEXT_LIMITS } from '@states-must/domain';
import { problemSentence } from '../../../ui/forms/problem-sentence.js';
import type { FormValues } from '../form/form-values.js';
import type { FormProblem } from './form-problem.js';
import { textAt } from './refused-problems.js';

/** Said at once when a field is left with such text, and when the form is sent. */
export const UNKNOWN_PLACE = msg`No place has this name or code. Choose one from the list.`;
export const UNKNOWN_QUESTION = msg`No criterion has this code. Choose one from the list.`;

/** Sentences that need nothing from the input. */
const PLAIN: Record<string, MessageDescriptor> = {
  MISSING: msg`This is missing. Fill it in.`,
  WRONG_TYPE: msg`This has the wrong form. Type it again.`,
  TOO_MANY: msg`There are too many. Split it into several items.`,
  UNSAFE_TEXT: msg`This holds an invisible character that is not allowed. Type that part anew.`,
  INVALID_CHOICE: msg`Choose one from the list.`,
  CREDIBILITY_RANGE: msg`This is missing. Choose how credible the item is.`,
  LANGUAGE_TAG: msg`This is no language. Choose one from the list, or type its tag, such as pt-BR.`,
  YEAR_RANGE: msg`The year must be a whole number from 1000 to 2999.`,
  DATE_FORM: msg`Write a date as 2024, 2024-05 or 2024-05-02, or two of these with a slash: 2019/2021.`,
  DATE_IN_FUTURE: msg`This is still to come. Give a date that is past.`,
  DATE_MISSING: msg`No date says when this was true. Give the time of observation, the start of being in force, or the day of publication.`,
  DATES_REVERSED: msg`The end of being in force comes before its start. Correct one of the two.`,
  URL_INVALID: msg`Give an address that starts with https:// or http://.`,
  UNSAFE_URL: msg`This address is not safe to open. Give one that starts with https:// or http:// and holds no user name or password.`,
  SOURCE_MISSING: msg`Choose a source on record, or add a new one.`,
  SOURCE_TWICE: msg`Choose a source or add a new one, not both.`,
  UNKNOWN_SOURCE: msg`This source is not on record. Choose another, or add a new one.`,
  UNKNOWN_JURISDICTION: UNKNOWN_PLACE,
  UNKNOWN_CRITERION: UNKNOWN_QUESTION,
  OTHER_STANDARD: msg`This is a criterion of another standard. Choose one from the list.`,
  LINKS_MISSING: msg`It bears on nothing yet. Link it to at least one criterion in a place.`,
  EFFECT_MISSING: msg`Say what the item does to the question: for, against or context.`,
  DUPLICATE_LINK: msg`This criterion is linked twice in this place. Keep one of the two links; in law each may have a start of its own.`,
  PERIODS_OVERLAP: msg`This criterion is linked for two periods that overlap. End the earlier one before the later one starts.`,
  IDENTIFIER_FORM: msg`This does not look like a number of this scheme. Correct it, or choose another scheme.`,
  DUPLICATE_IDENTIFIER: msg`This number is given twice. Keep one of the two.`,
  DUPLICATE_TRANSLATION: msg`There are two translations into this language. Keep one of the two.`,
  DUPLICATE_RELATION: msg`The same is said of this item twice. Keep one of the two.`,
  UNKNOWN_EVIDENCE: msg`There is no such item. Choose one from the list.`,
  RELATION_TO_ITSELF: msg`This is the item itself. Choose the other one.`,
  RELATION_LOOP: msg`The other item replaces, ends or corrects this one already, itself or by way of others. Take one of the two relations out.`,
  RELATION_DATE_MISSING: msg`The other item ends by this. Give the first day on which it no longer holds.`,
  NOT_A_RULING: msg`Only a ruling strikes down. Make this item a ruling, or choose another relation.`,
  'relations.target MISSING': msg`Choose the other item from the list.`,
  'relations.target NO_RIGHTS_IN_REGION': msg`You do not write evidence for the regions of the other item. Ask a researcher or the lead of that region.`,
  'promulgated DATES_REVERSED': msg`The law was promulgated before it was adopted. Correct one of the two dates.`,
  RESTRICTED_NOT_YET: msg`Restricted records cannot be stored yet: they will be once they are sealed. Keep this item out of the system, or attach a published source.`,
  TESTIMONY_NEEDS_SOURCE: msg`Testimony that no published source carries cannot be stored yet. Attach the published source that quotes it, or keep it out of the system.`,
  TESTIMONY_DATE_TOO_FINE: msg`A day can point to a person. Give the month or the year.`,
  TESTIMONY_PLACE_TOO_FINE: msg`The place of testimony must not hold numbers, such as an address. Name the town or leave it out.`,
  NO_RIGHTS_IN_REGION: msg`You do not write evidence for the region of this place. Ask a researcher or the lead of that region.`,
  UNREACHABLE: msg`The service could not be reached. Nothing of what you typed is lost. Send it again.`,
  'links.jurisdiction MISSING': msg`Choose a place from the list.`,
  'links.criterion MISSING': msg`Choose a criterion from the list.`,
};

/** The sentence of a problem in the reader's language; the service's own for codes that are not known here. */
export function problemWords(problem: FormProblem, values: FormValues, i18n: I18n): string {
  const { path, code } = problem;
  const typed = String(JSON.parse(textAt(values, path)) ?? '');
  if (code === 'TOO_LONG') {
    const field =
      path
        .replace(/\.\d+$/, '')
        .split('.')
        .at(-1) ?? '';
    const limits: Record<string, number> = { ...TEXT_LIMITS, restsOn: TEXT_LIMITS.publisher, bodyOf: TEXT_LIMITS.code };
    const limit = limits[field];
    if (limit !== undefined) return i18n._(msg`This is longer than ${i18n.number(limit)} characters. Shorten it.`);
  }
  if (code === 'DATE_INVALID' || code === 'DATE_RANGE_REVERSED') return dateWords(code, typed, i18n);
  const known = PLAIN[`${path.replace(/\.\d+/, '')} ${code}`] ?? PLAIN[code];
  return known ? i18n._(known) : problemSentence(problem, i18n);
}

function dateWords(code: string, typed: string, i18n: I18n): string {
  if (code === 'DATE_RANGE_REVERSED') return i18n._(msg`${typed} ends before it starts. Write the earlier date first.`);
  const wrong = typed.split('/').find((part) => !parsePartialDate(part).ok) ?? typed;
  const month = wrong.slice(0, 7);
  return parsePartialDate(month).ok
    ? i18n._(msg`${wrong} does not exist. Enter a day that exists, or only the month: ${month}.`)
    : i18n._(msg`${wrong} does not exist: months go from 01 to 12.`);
}
