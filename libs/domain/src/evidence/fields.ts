import * as v from 'valibot';
import { parsePartialDate } from '../dates/parse-partial-date.js';
import type { PartialDate } from '../dates/partial-date.js';
import type { ProblemCode } from './problem.js';
import { faultOfUrl, holdsUnsafe, isLanguageTag, lengthOf, TEXT_LIMITS } from './text-rules.js';

/** A code and its sentence in the one text that a schema may carry; `readFault` takes them apart. */
export const fault = (code: ProblemCode, message: string): string => `${code}: ${message}`;

/** The code and the sentence of a schema's text. */
export function readFault(text: string): { code: ProblemCode; message: string } {
  const at = text.indexOf(': ');
  return { code: text.slice(0, at) as ProblemCode, message: text.slice(at + 2) };
}

const upper = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

const safe = (label: string) =>
  v.check<string, string>(
    (text) => !holdsUnsafe(text),
    fault('UNSAFE_TEXT', `${upper(label)} holds an invisible character that is not allowed. Type that part anew.`),
  );

const within = (label: string, max: number) =>
  v.check<string, string>(
    (text) => lengthOf(text) <= max,
    fault('TOO_LONG', `${upper(label)} is longer than ${max.toLocaleString('en-GB')} characters. Shorten it.`),
  );

const isText = (label: string) => v.string(fault('WRONG_TYPE', `${upper(label)} must be a text.`));
const blankToNull = v.transform<string, string | null>((text) => (text === '' ? null : text));

/** A text that must be there. `label` with its article, such as "the title". */
export const required = (label: string, max: number) =>
  v.nullish(
    v.pipe(
      isText(label),
      safe(label),
      v.trim(),
      v.nonEmpty(fault('MISSING', `${upper(label)} is missing. Fill it in.`)),
      within(label, max),
    ),
    '',
  );

/** A text that may be left out; blank is left out. */
export const optional = (label: string, max: number) =>
  v.nullish(v.pipe(isText(label), safe(label), v.trim(), within(label, max), blankToNull), null);

/** One word of a list. `missing` is the code where none is given. */
export const choice = <const T extends readonly string[]>(label: string, words: T, missing: ProblemCode = 'MISSING') =>
  v.nullish(
    v.pipe(
      isText(label),
      v.nonEmpty(fault(missing, `${upper(label)} is missing. Choose one of ${words.join(', ')}.`)),
      v.picklist(words, fault('INVALID_CHOICE', `${upper(label)} must be one of ${words.join(', ')}.`)),
    ),
    '' as string,
  );

/** A date of any precision that may be left out. */
export const date = (label: string) =>
  v.nullish(
    v.pipe(
      isText(label),
      v.rawTransform<string, PartialDate | null>(({ dataset, addIssue, NEVER }) => {
        if (dataset.value === '') return null;
        const parsed = parsePartialDate(dataset.value);
        if (parsed.ok) return parsed.value;
        addIssue({ message: fault(parsed.code, `${upper(label)}: ${parsed.message}`) });
        return NEVER;
      }),
    ),
    null,
  );

/** An address of a page that may be left out. */
export const address = (label: string) =>
  v.nullish(
    v.pipe(
      isText(label),
      v.trim(),
      within(label, TEXT_LIMITS.url),
      safe(label),
      v.rawCheck(({ dataset, addIssue }) => {
        if (!dataset.typed || dataset.value === '') return;
        const found = faultOfUrl(dataset.value);
        const mend = 'Give an address that starts with https:// or http:// and holds no user name or password.';
        if (found !== null) addIssue({ message: fault(found, `${upper(label)} is not a safe web address. ${mend}`) });
      }),
      blankToNull,
    ),
    null,
  );

/** A language tag. */
export const language = (label: string) =>
  v.nullish(
    v.pipe(
      isText(label),
      v.trim(),
      v.nonEmpty(fault('MISSING', `${upper(label)} is missing. Give its tag, such as en or pt-BR.`)),
      v.check<string, string>(
        isLanguageTag,
        fault('LANGUAGE_TAG', `${upper(label)} must be a language tag, such as en, fr or pt-BR.`),
      ),
    ),
    '',
  );
