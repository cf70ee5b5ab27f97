import { parsePartialDate } from '@states-must/domain';

function write(point: string, locale: string): string {
  const [year, month, day] = point.split('-');
  const moment = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  }).format(moment);
}

/** A typed date in words, one end or two; null while it is none. */
export function echoDate(typed: string, locale: string): { from: string; to?: string } | null {
  const parsed = parsePartialDate(typed.trim());
  if (!parsed.ok) return null;
  const [from = '', to] = parsed.value.split('/');
  return { from: write(from, locale), ...(to !== undefined && { to: write(to, locale) }) };
}
