import { Trans } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import field from '../../ui/forms/field.module.css';
import { classes } from '../../ui/text/classes.js';
import styles from './review.module.css';

/** What a reviewer looks at before approving, each with its sentence. */
const CHECKS: readonly { id: string; words: ReactNode }[] = [
  { id: 'source', words: <Trans>I opened the source at the place given</Trans> },
  { id: 'summary', words: <Trans>Summary and quotes say no more than the source does</Trans> },
  { id: 'effect', words: <Trans>The effect on each criterion is right</Trans> },
  { id: 'dates', words: <Trans>The dates are right, and no finer than they should be</Trans> },
  { id: 'safe', words: <Trans>Nobody is put at risk; who may see it is right</Trans> },
];

/** The first check that is not ticked yet; null where all are. */
export const firstOpen = (ticked: ReadonlySet<string>): string | null =>
  CHECKS.find(({ id }) => !ticked.has(id))?.id ?? null;

/** The id of a check's box on the page. */
export const checkId = (id: string) => `check-${id}`;

/** The list of checks. It is not kept: it is there so that none is forgotten. */
export function Checks(props: {
  ticked: ReadonlySet<string>;
  onChange: (ticked: ReadonlySet<string>) => void;
  /** Whether the item was to be approved before all were ticked. */
  missing: boolean;
}) {
  const { ticked, onChange, missing } = props;
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
      {CHECKS.map(({ id, words }) => (
        <label key={id}>
          <input
            id={checkId(id)}
            type="checkbox"
            checked={ticked.has(id)}
            onChange={(event) => {
              const next = new Set(ticked);
              if (event.target.checked) next.add(id);
              else next.delete(id);
              onChange(next);
            }}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
