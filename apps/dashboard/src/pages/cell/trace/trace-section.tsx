import { Plural, Trans } from '@lingui/react/macro';
import { methodAddress } from '../../../ui/address/addresses.js';
import { PageLink } from '../../../ui/address/page-link.js';
import { Section } from '../../../ui/layout/section.js';
import { PartialDate } from '../../../ui/text/partial-date.js';
import type { Cell } from '../cell-types.js';
import { OutcomeWord } from './outcome-word.js';
import { readTrace, type Step } from './step.js';
import { StepSentence } from './step-sentence.js';
import { StepSubject } from './step-subject.js';
import styles from './trace.module.css';

/** Where a step stands on the page, so that one can be cited by its address. */
const anchor = (at: number) => `step-${at + 1}`;

function StepNumber({ at }: { at: number }) {
  return (
    <a href={`#${anchor(at)}`} className={styles.number}>
      {at + 1}
    </a>
  );
}

/** The rule of the method that fired, by its number and the name of its clause. */
function RuleLink({ step }: { step: Step }) {
  return (
    <PageLink to={methodAddress(`rule-${step.rule}`)} className={styles.rule}>
      <Trans>
        Rule {step.rule}, <bdi lang="en">{step.clause}</bdi>
      </Trans>
    </PageLink>
  );
}

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
        <li id={anchor(0)}>
          <StepNumber at={0} />
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
          <li key={i} id={anchor(i + 1)}>
            <StepNumber at={i + 1} />
            <b>
              <StepSubject step={step} />
            </b>
            <span>
              <StepSentence step={step} />{' '}
              <b className={styles.outcome}>
                <OutcomeWord outcome={step.outcome} />.
              </b>{' '}
              <RuleLink step={step} />
            </span>
          </li>
        ))}
        {!contested && (
          <li id={anchor(steps.length + 1)}>
            <StepNumber at={steps.length + 1} />
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
