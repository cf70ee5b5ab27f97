import * as v from 'valibot';
import { addMonths, parseDay } from '../dates/day.js';
import type { Day } from '../dates/partial-date.js';
import { readFault, required } from '../evidence/fields.js';
import { holdsRole, type Holder } from '../members/access.js';
import type { Role } from '../vocabulary/vocabulary.js';

/** How work on a gap stands. SNOOZED and DONE last while the cell says the same. */
export const GAP_STATES = ['OPEN', 'TAKEN', 'SNOOZED', 'DONE'] as const;
export type GapState = (typeof GAP_STATES)[number];

/** Most characters of the note with which a gap is finished, and most months that one is put off. */
export const GAP_LIMITS = { note: 1000, snoozeMonths: 12 } as const;

/** The roles that work on gaps. */
export const GAP_ROLES: readonly Role[] = ['RESEARCHER', 'REVIEWER', 'REGIONAL_LEAD'];

/** Work on a gap as it was stored; it speaks of the cell as published then. */
export interface StoredGapWork {
  state: GapState;
  /** Last day of a snooze; null for the others. */
  until: Day | null;
  /** Version of the published cell at the time; 0 where nothing was on record. */
  cellVersion: number;
}

/** How the work stands today: a gap that was finished or put off is open again when the cell changed, or the day came. */
export function gapStateOn(work: StoredGapWork | null, cellVersion: number, today: Day): GapState {
  if (work === null) return 'OPEN';
  if (work.state !== 'SNOOZED' && work.state !== 'DONE') return work.state;
  if (work.cellVersion !== cellVersion) return 'OPEN';
  return work.state === 'SNOOZED' && (work.until === null || work.until <= today) ? 'OPEN' : work.state;
}

/** The role under which a person works on gaps of a region; null where they may not. */
export function gapRoleOf(member: Holder, region: string): Role | null {
  return GAP_ROLES.find((role) => holdsRole(member, [role], region)) ?? null;
}

/** What is wrong with what was typed, or what it comes to. */
export type CheckedGapInput<Value> =
  { ok: true; value: Value } | { ok: false; problem: { code: string; field: string; message: string } };

/** The note with which a gap is finished: what was done, or why nothing is to be found. 1 to 1,000 characters. */
export function checkGapNote(note: string): CheckedGapInput<string> {
  const parsed = v.safeParse(required('the note', GAP_LIMITS.note), note);
  if (parsed.success) return { ok: true, value: parsed.output };
  return { ok: false, problem: { field: 'note', ...readFault(parsed.issues[0].message) } };
}

/** The day until which a gap is put off: after today, and at most a year ahead. */
export function checkSnoozeDay(until: string, today: Day): CheckedGapInput<Day> {
  const day = parseDay(until);
  if (day === null) {
    const message = 'The day must be one of the calendar, such as 2027-03-01.';
    return { ok: false, problem: { code: 'DATE_INVALID', field: 'until', message } };
  }
  if (day <= today || day > addMonths(today, GAP_LIMITS.snoozeMonths)) {
    const message = `Choose a day after today, at most ${GAP_LIMITS.snoozeMonths} months ahead.`;
    return { ok: false, problem: { code: 'SNOOZE_RANGE', field: 'until', message } };
  }
  return { ok: true, value: day };
}
