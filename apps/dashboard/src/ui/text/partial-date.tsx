import { Trans } from '@lingui/react/macro';
import { formatPartialDate } from './format-partial-date.js';
import { useLanguage } from './use-language.js';

/** A date as far as it is known: "2015", "Jun 2015", "2 May 2024", "Sep 2014 to Jun 2015". */
export function PartialDate({ date }: { date: string }) {
  const { formats } = useLanguage();
  const [from, to] = formatPartialDate(date, formats);
  return to === undefined ? (
    <time dateTime={date}>{from}</time>
  ) : (
    <span>
      <Trans>
        {from} to {to}
      </Trans>
    </span>
  );
}
