import * as v from 'valibot';
import type { Day, PartialDate } from '../dates/partial-date.js';
import { date, fault, language, optional, required } from '../evidence/fields.js';
import { TEXT_LIMITS } from '../evidence/text-rules.js';
import { JUDGEMENT_LIMITS as LIMITS } from './judgement-words.js';
import {
  checkCell,
  checkPast,
  shape,
  type CellInput,
  type CheckedInput,
  type JudgementLookups,
  type Left,
} from './judgement-input.js';

/** Somebody looked: for which cells, when, where, in which languages, and what for. As typed. */
export interface SearchInput {
  cells: CellInput[];
  on?: Left;
  places: string[];
  languages: string[];
  terms: string;
  note?: Left;
}

/** A search that was checked. */
export interface CheckedSearch {
  cells: CellInput[];
  on: PartialDate;
  places: string[];
  languages: string[];
  terms: string;
  note: string | null;
}

const wrong = (what: string): string => fault('WRONG_TYPE', what);

const list = <T extends v.GenericSchema>(item: T, what: string, most: number) =>
  v.nullish(
    v.pipe(
      v.array(item, wrong(`Give ${what} as a list.`)),
      v.minLength(1, fault('MISSING', `Give ${what}: at least one.`)),
      v.maxLength(most, fault('TOO_MANY', `Give at most ${most} ${what.replace(/^the /, '')}.`)),
    ),
    [] as never[],
  );

const searchSchema = v.object(
  {
    cells: list(
      v.object(
        {
          jurisdiction: required('the place', TEXT_LIMITS.code),
          obligation: required('the obligation', TEXT_LIMITS.code),
        },
        wrong('A cell must be an object with `jurisdiction` and `obligation`.'),
      ),
      'the cells',
      LIMITS.cells,
    ),
    on: date('the day of the search'),
    places: list(required('where was looked', LIMITS.placeSearched), 'the places searched', LIMITS.places),
    languages: list(language('the language'), 'the languages', LIMITS.languages),
    terms: required('what was looked for', LIMITS.terms),
    note: optional('the note', LIMITS.note),
  },
  wrong('A search must be an object with its fields.'),
);

/**
 * Checks a search before it is stored: 1 to 200 cells of one standard, each once; 1 to 50 places of 300 characters; 1 to
 * 30 languages; what for in up to 1,000 characters; made by `today`. Never throws for bad input.
 */
export function validateSearch(input: SearchInput, lookups: JudgementLookups, today: Day): CheckedInput<CheckedSearch> {
  const { shaped, problems } = shape(searchSchema, input);
  if (shaped === null) return { ok: false, problems };
  const seen = new Set<string>();
  for (const [index, cell] of shaped.cells.entries()) {
    const path = ['cells', String(index)];
    problems.push(...checkCell(cell, path, lookups));
    const key = `${cell.jurisdiction}|${cell.obligation}`;
    if (seen.has(key)) {
      const message = `${cell.obligation} in ${cell.jurisdiction} is named twice. Leave one of the two out.`;
      problems.push({ path, code: 'DUPLICATE_CELL', message });
    }
    seen.add(key);
  }
  problems.push(...checkPast(shaped.on, 'on', 'the search was made', today));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { ...shaped, on: shaped.on! } };
}
