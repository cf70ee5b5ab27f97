const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How long ago something happened, short: "2 days ago", "6 hr ago", "5 min ago". Null under a minute, and for what
 * another clock puts ahead of ours: that is just now.
 */
export function ageOf(moment: string, now: number, locale: string): string | null {
  const past = now - new Date(moment).getTime();
  if (past < MINUTE) return null;
  const format = new Intl.RelativeTimeFormat(locale, { style: 'short', numeric: 'always' });
  if (past < HOUR) return format.format(-Math.floor(past / MINUTE), 'minute');
  return past < DAY ? format.format(-Math.floor(past / HOUR), 'hour') : format.format(-Math.floor(past / DAY), 'day');
}
