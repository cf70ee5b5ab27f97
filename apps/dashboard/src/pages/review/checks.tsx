import { Trans } from '@lingui/react/macro';
import { REVIEW_CHECKS, type ReviewCheck } from '@states-must/domain';
import { useId, type ReactNode } from 'react';
import field from '../../ui/forms/field.module.css';
import { classes } from '../../ui/text/classes.js';
import styles from './review.module.css';

/** What a reviewer looks at before approving, each with its sentence. */
const WORDS: Record<ReviewCheck, ReactNode> = {
  SOURCE_OPENED: <Trans>I opened the source at the place given</Trans>,
  QUOTE_MATCHES: <Trans>Summary and quotes say no more than the source does</Trans>,
  DATES_RIGHT: <Trans>The dates are right, and no finer than they should be</Trans>,
  EFFECT_RIGHT: <Trans>The effect on each criterion is right</Trans>,
  NOBODY_AT_RISK: <Trans>Nobody is put at risk; who may see it is right</Trans>,
};

/** The first check that is not ticked yet; null where all are. */
export const firstOpen = (ticked: ReadonlySet<ReviewCheck>): ReviewCheck | null =>
  REVIEW_CHECKS.find((check) => !ticked.has(check)) ?? null;

/** The checks with one more ticked, or one less. */
export const toggled = (ticked: ReadonlySet<ReviewCheck>, check: ReviewCheck): ReadonlySet<ReviewCheck> => {
  const next = new Set(ticked);
  if (!next.delete(check)) next.add(check);
  return next;
};

/** The id of a check's box on the page. */
export const checkId = (check: ReviewCheck) => `check-${check}`;

/** The list of checks, kept with the approval. Keys 1 to 5 tick them. */
export function Checks(props: {
  ticked: ReadonlySet<ReviewCheck>;
  onChange: (ticked: ReadonlySet<ReviewCheck>) => void;
  keysOn: boolean;
  /** Whether the item was to be approved before all were ticked. */
  missing: boolean;
}) {
  const { ticked, onChange, keysOn, missing } = props;
  const error = useId();
  return (
    <fieldset className={classes(styles.checks, missing && field.wrong)} aria-describedby={missing ? error : undefined}>
      <legend>
        <Trans>Check before you approve</Trans>
      </legend>
      {missing && (
        <p id={error} className={field.message}>
          <Trans>Tick every check first. If one fails, ask for changes.</Trans>
        </p>
      )}
      {REVIEW_CHECKS.map((check, at) => (
        <label key={check}>
          <input
            id={checkId(check)}
            type="checkbox"
            aria-keyshortcuts={keysOn ? String(at + 1) : undefined}
            checked={ticked.has(check)}
            onChange={() => onChange(toggled(ticked, check))}
          />
          <span>
            {WORDS[check]} {keysOn && <kbd aria-hidden="true">{at + 1}</kbd>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
