import type { Day } from './partial-date.js';

const DAY = /^([12]\d{3})-(\d{2})-(\d{2})$/;

/** Days in a month of the Gregorian calendar; `month` from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of these numbers. The caller has made sure that it exists. */
export function dayOf(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day;
}

/** A calendar day that exists, in the years 1000 to 2999, exactly as written; null for any other text. */
export function parseDay(text: string): Day | null {
  const match = DAY.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? (text as Day) : null;
}

const numbers = (day: Day): [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

/** Negative where `a` is earlier, positive where it is later, 0 for one day. Days are written so that text order is time order. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The earlier of two days. */
export const earlierDay = (a: Day, b: Day): Day => (a < b ? a : b);

/** The later of two days. */
export const laterDay = (a: Day, b: Day): Day => (a > b ? a : b);

/** The next calendar day. */
export function dayAfter(day: Day): Day {
  const [year, month, date] = numbers(day);
  if (date < daysInMonth(year, month)) return dayOf(year, month, date + 1);
  return month < 12 ? dayOf(year, month + 1, 1) : dayOf(year + 1, 1, 1);
}

/** The calendar day before. */
export function dayBefore(day: Day): Day {
  const [year, month, date] = numbers(day);
  if (date > 1) return dayOf(year, month, date - 1);
  return month > 1 ? dayOf(year, month - 1, daysInMonth(year, month - 1)) : dayOf(year - 1, 12, 31);
}

/**
 * The same day of the month `months` later (or earlier, where negative). Where that month is too short it is the
 * month's last day: 31 January plus one month is 28 or 29 February.
 */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = numbers(day);
  const count = year * 12 + (month - 1) + months;
  const toYear = Math.floor(count / 12);
  const toMonth = count - toYear * 12 + 1;
  return dayOf(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}
