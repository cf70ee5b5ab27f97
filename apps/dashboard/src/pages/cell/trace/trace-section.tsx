import { Plural, Trans } from '@lingui/react/macro';
import { methodAddress } from '../../../ui/address/addresses.js';
import { PageLink } from '../../../ui/address/page-link.js';
import { Section } from '../../../ui/layout/section.js';
import { PartialDate } from '../../../ui/text/partial-date.js';
import type { Cell } from '../cell-types.js';
import { OutcomeWord } from './outcome-word.js';
import { readTrace } from './step.js';
import { StepSentence } from './step-sentence.js';
import { StepSubject } from './step-subject.js';
import styles from './trace.module.css';

/** The rules that fired, in order: enough for a reader to follow the answer from the items to the headline. */
export function TraceSection({ cell }: { cell: Cell }) {
  const { methodVersion } = cell;
  const steps = readTrace(cell.trace);
  const contested = steps.some(({ rule }) => rule === 6);
  return (
    <Section
      id="rules"
      title={<Trans>The rules that fired, in order</Trans>}
      aside={
        <PageLink to={methodAddress('rules')}>
          <Trans>Method {methodVersion}</Trans>
        </PageLink>
      }
    >
      <ol className={styles.steps}>
        <li>
          <b>
            <Trans>Facts</Trans>
          </b>
          <span>
            <Plural
              value={cell.evidenceCount}
              _0="No public item is linked to this cell"
              one="# public item is linked to this cell"
              other="# public items are linked to this cell"
            />{' '}
            <Trans>
              as of <PartialDate date={cell.asOf} />. Items that were withdrawn or are not public do not count.
            </Trans>
          </span>
        </li>
        {steps.map((step, i) => (
          <li key={i}>
            <b>
              <StepSubject step={step} />
            </b>
            <span>
              <StepSentence step={step} />{' '}
              <b className={styles.outcome}>
                <OutcomeWord outcome={step.outcome} />.
              </b>
            </span>
          </li>
        ))}
        {!contested && (
          <li>
            <b>
              <Trans>Contested</Trans>
            </b>
            <span>
              <Trans>No mixed answer, and no position on record that differs.</Trans>{' '}
              <b className={styles.outcome}>
                <Trans>No.</Trans>
              </b>
            </span>
          </li>
        )}
      </ol>
    </Section>
  );
}
