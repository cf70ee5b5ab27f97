const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long ago something happened, short: "2 days ago", "6 hr ago". Under an hour counts as an hour. */
export function ageOf(moment: string, now: number, locale: string): string {
  const past = Math.max(HOUR, now - new Date(moment).getTime());
  const format = new Intl.RelativeTimeFormat(locale, { style: 'short', numeric: 'always' });
  return past < DAY ? format.format(-Math.floor(past / HOUR), 'hour') : format.format(-Math.floor(past / DAY), 'day');
}
