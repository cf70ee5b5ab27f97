import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { parseSearch, stringifySearch } from '../address/search-text.js';
import { IgnoredNote } from '../address/ignored-note.js';
import { PageLink } from '../address/page-link.js';
import { useClocks } from '../address/use-clocks.js';
import { useLanguage } from '../text/use-language.js';
import { ClocksSentence } from './clock-words.js';
import { ClocksForm } from './clocks-form.js';
import styles from './clocks.module.css';

/** The open page without its clocks. */
function usePageOfToday(): string {
  const { pathname, searchStr } = useLocation();
  const { tag } = useLanguage();
  const { asof: _, known: __, ...rest } = parseSearch(searchStr);
  return `${pathname.startsWith(`/${tag}/`) ? pathname.slice(tag.length + 1) : pathname}${stringifySearch(rest)}`;
}

/**
 * On a page that can show another day: which day and which state of the record it shows, plainly, with the way back to
 * today; today, only the way to another day.
 */
export function ClocksBar() {
  const { t } = useLingui();
  const { clocks, ignored, set } = useClocks();
  const today = usePageOfToday();
  const [open, setOpen] = useState(false);
  const chooser = (
    <details className={styles.chooser} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{set ? <Trans>Choose another day</Trans> : <Trans>Show another day</Trans>}</summary>
      {open && <ClocksForm clocks={clocks} onChosen={() => setOpen(false)} />}
    </details>
  );
  return (
    <>
      {ignored.length > 0 && (
        <div className={styles.ignored}>
          <IgnoredNote ignored={ignored} />
          {!set && (
            <p>
              <Trans>This is today’s record.</Trans>
            </p>
          )}
        </div>
      )}
      {set ? (
        <section className={styles.bar} aria-label={t`Another day`}>
          <p>
            <strong>
              <ClocksSentence {...clocks} />
            </strong>{' '}
            <PageLink to={today} today>
              <Trans>Go to today</Trans>
            </PageLink>
          </p>
          {chooser}
        </section>
      ) : (
        <div className={styles.quiet}>{chooser}</div>
      )}
    </>
  );
}
