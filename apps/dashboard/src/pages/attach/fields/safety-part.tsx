import { Trans } from '@lingui/react/macro';
import field from '../../../ui/forms/field.module.css';
import { classes } from '../../../ui/text/classes.js';
import { useAttachForm, useAttachRadio, useAttachValue } from '../form/use-attach-form.js';
import { fieldId } from '../problems/field-id.js';
import { useProblem } from '../problems/use-problems.js';
import { Part } from './part.js';
import styles from './fields.module.css';

/** Who may read it, and whom it may put at risk. */
export function SafetyPart() {
  const form = useAttachForm();
  const visibility = useAttachRadio('visibility');
  const sensitive = useAttachValue('sensitive');
  const error = useProblem('visibility');
  return (
    <Part id="part-safety" legend={<Trans>Safety</Trans>}>
      <fieldset
        id={fieldId('visibility')}
        className={classes(styles.radios, Boolean(error) && field.wrong)}
        aria-describedby={error ? `${fieldId('visibility')}-error` : undefined}
      >
        <legend>
          <Trans>Who may see this</Trans>
        </legend>
        {error && (
          <p id={`${fieldId('visibility')}-error`} className={field.message}>
            {error}
          </p>
        )}
        <label className={styles.choice}>
          <input {...visibility('PUBLIC')} />
          <span>
            <Trans>Everyone, once two reviewers have approved it</Trans>
            <small>
              <Trans>Only public items count towards a status.</Trans>
            </small>
          </span>
        </label>
        <label className={styles.choice}>
          <input {...visibility('INTERNAL')} />
          <span>
            <Trans>Members of its regions only</Trans>
            <small>
              <Trans>It moves no status.</Trans>
            </small>
          </span>
        </label>
        <p className={classes(styles.choice, styles.off)}>
          <span>
            <Trans>Restricted records cannot be stored yet</Trans>
            <small>
              <Trans>
                They will be once they are sealed. Until then keep what could harm a person out of the system: testimony
                that was given to you, files, anything that only you hold.
              </Trans>
            </small>
          </span>
        </p>
      </fieldset>
      <div className={styles.radios}>
        <label className={styles.choice}>
          <input
            type="checkbox"
            name="sensitive"
            checked={sensitive}
            onChange={(event) => form.setValue('sensitive', event.target.checked)}
          />
          <span>
            <Trans>Show a content note first</Trans>
            <small>
              <Trans>For accounts of violence and other hard matters.</Trans>
            </small>
          </span>
        </label>
      </div>
      <ul className={styles.chosen}>
        <li>
          <Trans>Nobody can be recognised from it: no name, no face, no workplace, no exact day of a testimony.</Trans>
        </li>
        <li>
          <Trans>What a published source quotes is that source’s. What was told to you is not published.</Trans>
        </li>
        <li>
          <Trans>If publishing it could put one person at risk, do not send it.</Trans>
        </li>
      </ul>
    </Part>
  );
}
