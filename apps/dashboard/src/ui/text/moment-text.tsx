import { useLanguage } from './use-language.js';

/** A moment as the reader's day and time, "24 Nov 2026, 14:02", with the exact moment in UTC for machines. */
export function MomentText({ moment }: { moment: string }) {
  const { formats } = useLanguage();
  const shown = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(moment));
  return <time dateTime={moment}>{shown}</time>;
}
