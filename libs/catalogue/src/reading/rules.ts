import { parsePartialDate } from '@states-must/domain';
import * as v from 'valibot';

/** A text that says something. */
export const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== '', 'The text is empty. Write it, or take the field out.'),
);

/** A year as a number; the catalogue cites nothing older than the first modern treaties. */
export const year = v.pipe(
  v.number(),
  v.integer((issue) => `${issue.received} is no year.`),
  v.minValue(1800, (issue) => `${issue.received} is no year that a work here can have.`),
  v.maxValue(2999, (issue) => `${issue.received} is no year that a work here can have.`),
);

/** One of the words of a list, given as the file writes them: lower case with hyphens. */
export function word<const W extends readonly string[]>(words: W) {
  return v.pipe(
    v.string(),
    v.check(
      (value) => words.includes(value),
      (issue) => `"${issue.input}" is none of the words due here. Write one of: ${words.join(', ')}.`,
    ),
    v.transform((value) => value as W[number]),
  );
}

/** A code of the given form. */
export function code(form: RegExp, example: string) {
  return v.pipe(
    v.string(),
    v.regex(form, (issue) => `"${issue.input}" has not the form of a code here, such as ${example}.`),
  );
}

/** A partial date, by the domain's rules and with its reason where it is none. */
export const date = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parsePartialDate(dataset.value);
    if (parsed.ok) return parsed.value;
    addIssue({ message: parsed.message });
    return NEVER;
  }),
);

/** Names by language; English is always due. */
export const names = v.strictObject({
  en: text,
  fr: v.optional(text),
  es: v.optional(text),
  ar: v.optional(text),
});

/** The vocabulary's upper-case value of a word: `official-statement` -> `OFFICIAL_STATEMENT`. */
export const upper = <W extends string>(value: W) => value.toUpperCase().replaceAll('-', '_');

/** The file's word for a value of the vocabulary: `OFFICIAL_STATEMENT` -> `official-statement`. */
export const lower = (value: string) => value.toLowerCase().replaceAll('_', '-');
