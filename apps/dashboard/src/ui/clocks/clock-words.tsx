import { Trans, useLingui } from '@lingui/react/macro';
import { PartialDate } from '../text/partial-date.js';
import { useLanguage } from '../text/use-language.js';

/** A moment in UTC, the same for all readers: "24 Nov 2026, 10:00 UTC". */
export function useMomentInUtc(): (moment: string) => string {
  const { formats } = useLanguage();
  const { t } = useLingui();
  return (moment) => {
    const how = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' } as const;
    const shown = new Intl.DateTimeFormat(formats, how).format(new Date(moment));
    return t`${shown} UTC`;
  };
}

/** What is looked at, in a sentence: which day, and by which state of the record. */
export function ClocksSentence({ asOf, knownAt }: { asOf: string | null; knownAt: string | null }) {
  const inUtc = useMomentInUtc();
  const moment = knownAt && <time dateTime={knownAt}>{inUtc(knownAt)}</time>;
  const day = asOf && <PartialDate date={asOf} />;
  if (moment && day) {
    return (
      <Trans>
        The record as it stood on {moment}, for the day {day}.
      </Trans>
    );
  }
  if (moment) return <Trans>The record as it stood on {moment}, for today.</Trans>;
  return <Trans>For the day {day}, by what is on record now.</Trans>;
}
