const YEAR = { year: 'numeric' } as const;
const MONTH = { year: 'numeric', month: 'short' } as const;
const DAY = { year: 'numeric', month: 'short', day: 'numeric' } as const;

/** Options by how much of the date is known: a year, a month, a day. */
const PRECISION = [YEAR, MONTH, DAY];

function formatPoint(point: string, locale: string): string {
  const [year, month = '01', day = '01'] = point.split('-');
  const options = PRECISION[point.split('-').length - 1];
  const moment = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (!options || Number.isNaN(moment.getTime())) return point;
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(moment);
}

/** The two ends of a partial date, each written as precisely as it is known; one end where it is no range. */
export function formatPartialDate(date: string, locale: string): [string] | [string, string] {
  const [from = date, to] = date.split('/');
  return to === undefined ? [formatPoint(from, locale)] : [formatPoint(from, locale), formatPoint(to, locale)];
}
