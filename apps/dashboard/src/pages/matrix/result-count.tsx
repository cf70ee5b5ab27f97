import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import text from '../../ui/text/text.module.css';
import { classes } from '../../ui/text/classes.js';
import { useNumber } from '../../ui/text/use-number.js';

/** Milliseconds of quiet after which the result is said to screen readers, once. */
const QUIET = 500;

/** "42 of 390 places": at once for eyes, after a pause for ears. */
export function ResultCount({ shown, total, sort }: { shown: number; total: number; sort: string }) {
  const { t } = useLingui();
  const number = useNumber();
  const count = number(shown);
  const all = number(total);
  const by =
    sort === 'name'
      ? t`sorted by name`
      : sort === '-assessed'
        ? t`most assessed first`
        : t`sorted by ${sort.toUpperCase()}`;
  const sentence = t`${count} of ${all} places, ${by}`;
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setSaid(sentence), QUIET);
    return () => window.clearTimeout(timer);
  }, [sentence]);
  return (
    <>
      <p className={classes(text.num, text.strong)} aria-hidden="true">
        <Trans>
          {count} of {all} places
        </Trans>
      </p>
      <p role="status" className={text.hidden}>
        {said}
      </p>
    </>
  );
}
