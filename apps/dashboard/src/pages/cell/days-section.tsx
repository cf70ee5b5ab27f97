import { Trans } from '@lingui/react/macro';
import { cellAddress } from '../../ui/address/addresses.js';
import { stringifySearch } from '../../ui/address/search-text.js';
import { PageLink } from '../../ui/address/page-link.js';
import { useClocks } from '../../ui/address/use-clocks.js';
import { Section } from '../../ui/layout/section.js';
import { StatusWord } from '../../ui/status/status-word.js';
import { PartialDate } from '../../ui/text/partial-date.js';
import text from '../../ui/text/text.module.css';
import type { Cell } from './cell-types.js';
import styles from './days.module.css';

/**
 * How the cell stands on every day, past and to come, by what is known at the moment asked for. Draws nothing where it
 * has always stood as it does.
 */
export function DaysSection({ cell }: { cell: Cell }) {
  const { clocks } = useClocks();
  const { timeline, asOf, jurisdiction, obligation } = cell;
  if (timeline.length < 2) return null;
  const known = clocks.knownAt === null ? {} : { known: clocks.knownAt };
  const shown = timeline.findLastIndex(({ from }) => from === null || from <= asOf);
  return (
    <Section id="days" title={<Trans>On every day</Trans>}>
      <p className={text.note}>
        <Trans>
          How the finding reads on each day in the world, by what is on record at the moment asked for. It turns by
          itself when a law starts or ends, or evidence passes its age limit.
        </Trans>
      </p>
      <ol className={styles.days}>
        {timeline
          .map(({ from, status, confidence, contested }, i) => (
            <li key={from} aria-current={i === shown ? 'date' : undefined}>
              <span className={styles.from}>
                {from === null ? (
                  <Trans>before that</Trans>
                ) : (
                  <PageLink
                    to={`${cellAddress(jurisdiction.code, obligation.code)}${stringifySearch({ asof: from, ...known })}`}
                  >
                    <Trans>
                      from <PartialDate date={from} />
                    </Trans>
                  </PageLink>
                )}
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
