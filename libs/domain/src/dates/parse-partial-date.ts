import { dayOf, daysInMonth } from './day.js';
import type { Day, PartialDate } from './partial-date.js';

/** Why a text is no date. */
export type DateFault = 'DATE_FORM' | 'DATE_INVALID' | 'DATE_RANGE_REVERSED';

/** A date that was checked, or the reason why the text is none, as a code and a sentence that names the mend. */
export type ParsedPartialDate = { ok: true; value: PartialDate } | { ok: false; code: DateFault; message: string };

const PART = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const FORM = 'Write a date as 2024, 2024-05 or 2024-05-02, or two of these with a slash for a range: 2019/2021.';

const fault = (code: DateFault, message: string): ParsedPartialDate => ({ ok: false, code, message });

/** Why one end of a range (or the whole of a single date) does not exist; null where it does. */
function missing(part: string): string | null {
  const match = PART.exec(part);
  if (!match) return null;
  const [, year, month, day] = match;
  if (month === undefined) return null;
  if (Number(month) < 1 || Number(month) > 12) return `${part} does not exist: months go from 01 to 12.`;
  if (day === undefined) return null;
  const days = daysInMonth(Number(year), Number(month));
  if (Number(day) >= 1 && Number(day) <= days) return null;
  return `${part} does not exist: ${year}-${month} has ${days} days.`;
}

/** Dates recur by the thousand while cells are derived: what was read is kept, as many as there are days in 30 years. */
const KEPT = 11_000;

function kept(read: (part: string) => Day): (part: string) => Day {
  const known = new Map<string, Day>();
  return (part) => {
    const found = known.get(part);
    if (found !== undefined) return found;
    if (known.size >= KEPT) known.clear();
    const day = read(part);
    known.set(part, day);
    return day;
  };
}

const firstOf = kept((part) => {
  const [, year, month, day] = PART.exec(part)!;
  return dayOf(Number(year), Number(month ?? 1), Number(day ?? 1));
});

const lastOf = kept((part) => {
  const [, year, month, day] = PART.exec(part)!;
  const inMonth = Number(month ?? 12);
  return dayOf(Number(year), inMonth, Number(day ?? daysInMonth(Number(year), inMonth)));
});

/**
 * Reads a year, a month, a day or a range of two of these, in the years 1000 to 2999, with nothing around it.
 * Refused: other forms and white space (DATE_FORM), dates that no calendar has, such as 2023-02-29 (DATE_INVALID),
 * and ranges that end before they start (DATE_RANGE_REVERSED). Never throws.
 */
export function parsePartialDate(text: string): ParsedPartialDate {
  const parts = typeof text === 'string' ? text.split('/') : [];
  if (parts.length < 1 || parts.length > 2 || !parts.every((part) => PART.test(part))) return fault('DATE_FORM', FORM);
  for (const part of parts) {
    const reason = missing(part);
    if (reason !== null) return fault('DATE_INVALID', reason);
  }
  const [start, end] = parts;
  if (end !== undefined && lastOf(end) < firstOf(start!)) {
    return fault('DATE_RANGE_REVERSED', `${text} ends before it starts. Write the earlier date first.`);
  }
  return { ok: true, value: text as PartialDate };
}

/** The date that a text of our own is, such as the catalogue's. Throws a RangeError with the reason for any other text. */
export function partialDate(text: string): PartialDate {
  const parsed = parsePartialDate(text);
  if (!parsed.ok) throw new RangeError(parsed.message);
  return parsed.value;
}

/** The first day that the date may be: of a range, the first day of its start. */
export function firstDay(date: PartialDate): Day {
  return firstOf(date.includes('/') ? date.slice(0, date.indexOf('/')) : date);
}

/** The last day that the date may be: of a range, the last day of its end. */
export function lastDay(date: PartialDate): Day {
  return lastOf(date.slice(date.indexOf('/') + 1));
}

/** The first day of its end: a range whose end has not begun lies in part in the future. */
export function firstDayOfEnd(date: PartialDate): Day {
  return firstOf(date.split('/').at(-1)!);
}

/** How finely the date is known: its finer end counts. */
export function precisionOf(date: PartialDate): 'YEAR' | 'MONTH' | 'DAY' {
  const longest = Math.max(...date.split('/').map((part) => part.length));
  return longest === 4 ? 'YEAR' : longest === 7 ? 'MONTH' : 'DAY';
}
