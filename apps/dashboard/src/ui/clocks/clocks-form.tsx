import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { clocksText, readClocks, type Clocks } from '../address/clocks.js';
import type { SearchText } from '../address/search-text.js';
import { Button } from '../forms/button.js';
import { TextField } from '../forms/text-field.js';
import styles from './clocks.module.css';

/** Chooses the day and the moment that the page is to show; both empty is today, as known now. */
export function ClocksForm({ clocks, onChosen }: { clocks: Clocks; onChosen: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [day, setDay] = useState(clocks.asOf ?? '');
  const [moment, setMoment] = useState(clocks.knownAt?.slice(0, 16) ?? '');
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const isWrong = (key: string) => wrong.some((one) => one.startsWith(`${key}=`));
  const choose = (event: FormEvent) => {
    event.preventDefault();
    const typed = { ...(day && { asof: day }), ...(moment && { known: `${moment.slice(0, 16)}Z` }) };
    const read = readClocks(typed, Date.now());
    setWrong(read.ignored);
    if (read.ignored.length > 0) return;
    const search = ({ asof: _, known: __, ...rest }: SearchText) => ({ ...rest, ...clocksText(read.clocks) });
    void navigate({ to: '.', search: search as unknown as true, resetScroll: false });
    onChosen();
  };
  return (
    <form className={styles.form} onSubmit={choose} noValidate>
      <TextField
        small
        type="date"
        label={<Trans>For the day</Trans>}
        error={isWrong('asof') ? t`Choose a day of the calendar, from the year 1000 on.` : undefined}
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      <TextField
        small
        type="datetime-local"
        label={<Trans>As known at (UTC)</Trans>}
        error={isWrong('known') ? t`What will be known is not on record yet. Choose a moment in the past.` : undefined}
        value={moment}
        onChange={(event) => setMoment(event.target.value)}
      />
      <p className={styles.hint}>
        <Trans>
          The day says which laws and facts count. The moment says what was on record by then. Left empty, each is now.
        </Trans>
      </p>
      <Button type="submit" look="main">
        <Trans>Show</Trans>
      </Button>
    </form>
  );
}
