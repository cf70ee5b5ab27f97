import * as v from 'valibot';
import type { Day, PartialDate } from '../dates/partial-date.js';
import { firstDayOfEnd } from '../dates/parse-partial-date.js';
import { readFault } from '../evidence/fields.js';
import type { ProblemCode } from '../evidence/problem.js';

/** What may be wrong with a record, beside what may be wrong with any input. */
export type JudgementProblemCode =
  | ProblemCode
  | 'CELLS_MISSING'
  | 'DUPLICATE_CELL'
  | 'UNKNOWN_OBLIGATION'
  | 'DISSENT_FROM_ASSESSMENT'
  | 'NOT_GRADED'
  | 'NOT_A_PARENT'
  | 'UNKNOWN_RULE'
  | 'NOTHING_TO_CONFIRM'
  | 'CONFIRMS_OTHERWISE'
  | 'SAME_AS_RULES';

/** One thing that is wrong with a record: where, what, and the mend. */
export interface JudgementProblem {
  path: string[];
  code: JudgementProblemCode;
  message: string;
}

/** A record that may be stored, or everything that is wrong with it, in the order of its fields. */
export type CheckedInput<T> = { ok: true; value: T } | { ok: false; problems: JudgementProblem[] };

/** What may be left out of an input: absent, null or blank all mean "not given". */
export type Left = string | null | undefined;

/** One cell as typed. */
export interface CellInput {
  jurisdiction: string;
  obligation: string;
}

/** The vocabulary of the one standard that a record speaks of; nothing else is looked up. */
export interface JudgementLookups {
  hasJurisdiction(code: string): boolean;
  hasObligation(code: string): boolean;
  /** Code of the state that a part belongs to; null for whatever is no part. */
  parentOf(jurisdiction: string): string | null;
}

/** The shape and the limits of an input, field by field. */
export function shape<T extends v.GenericSchema>(
  schema: T,
  input: unknown,
): { shaped: v.InferOutput<T> | null; problems: JudgementProblem[] } {
  const parsed = v.safeParse(schema, input, { abortPipeEarly: true });
  const problems = (parsed.issues ?? []).map((issue) => ({
    path: (issue.path ?? []).map((item) => String(item.key)),
    ...readFault(issue.message),
  }));
  return { shaped: parsed.success ? parsed.output : null, problems };
}

/** A problem for each half of a cell that the standard or the catalogue does not know. */
export function checkCell(cell: CellInput, path: string[], lookups: JudgementLookups): JudgementProblem[] {
  const problems: JudgementProblem[] = [];
  if (!lookups.hasJurisdiction(cell.jurisdiction)) {
    const message = `${cell.jurisdiction} is not the code of a place. Choose one from the list.`;
    problems.push({ path: [...path, 'jurisdiction'], code: 'UNKNOWN_JURISDICTION', message });
  }
  if (!lookups.hasObligation(cell.obligation)) {
    const message = `${cell.obligation} is no obligation of this standard. Choose one from the list.`;
    problems.push({ path: [...path, 'obligation'], code: 'UNKNOWN_OBLIGATION', message });
  }
  return problems;
}

/** A problem where the date must be given and is not, or where it has not come by today. */
export function checkPast(date: PartialDate | null, field: string, what: string, today: Day): JudgementProblem[] {
  if (date === null) {
    return [{ path: [field], code: 'DATE_MISSING', message: `Say when ${what}: a year, a month or a day.` }];
  }
  if (firstDayOfEnd(date) <= today) return [];
  return [{ path: [field], code: 'DATE_IN_FUTURE', message: `${date} is still to come. Give the date when ${what}.` }];
}
