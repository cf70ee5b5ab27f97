import { Trans } from '@lingui/react/macro';
import { Section } from '../../ui/layout/section.js';
import { StatusWord } from '../../ui/status/status-word.js';
import text from '../../ui/text/text.module.css';
import type { Cell } from './cell-types.js';
import { DayLink } from './day-link.js';
import styles from './days.module.css';
import { turnsOf } from '../../ui/status/turns.js';

/**
 * How the cell stands on every day, past and to come, by what is known at the moment asked for. Draws nothing where it
 * has always stood as it does.
 */
export function DaysSection({ cell }: { cell: Cell }) {
  const turns = turnsOf(cell);
  if (turns.length < 2) return null;
  const shown = turns.findLastIndex(({ from }) => from === null || from <= cell.asOf);
  return (
    <Section id="days" title={<Trans>On every day</Trans>}>
      <p className={text.note}>
        <Trans>
          How the finding reads on each day in the world, by what is on record at the moment asked for. It turns by
          itself when a law starts or ends, or evidence passes its age limit.
        </Trans>
      </p>
      <ol className={styles.days}>
        {turns
          .map(({ from, status, confidence, contested }, i) => (
            <li key={from} aria-current={i === shown ? 'date' : undefined}>
              <span className={styles.from}>
                {from === null ? <Trans>before that</Trans> : <DayLink cell={cell} from={from} />}
              </span>
              <StatusWord status={status} confidence={confidence} contested={contested} />
              {i === shown && (
                <span className={styles.shown}>
                  <Trans>the day shown</Trans>
                </span>
              )}
            </li>
          ))
          .reverse()}
      </ol>
    </Section>
  );
}
