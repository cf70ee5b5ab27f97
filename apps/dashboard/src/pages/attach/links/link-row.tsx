import { Trans, useLingui } from '@lingui/react/macro';
import { EFFECTS, TEXT_LIMITS } from '@states-must/domain';
import { EFFECT_LABEL } from '../../../ui/evidence/kind-words.js';
import { Button } from '../../../ui/forms/button.js';
import field from '../../../ui/forms/field.module.css';
import { classes } from '../../../ui/text/classes.js';
import { DateField } from '../fields/date-field.js';
import { FormArea, FormText } from '../fields/form-text.js';
import { PlaceBox } from '../fields/place-box.js';
import { useAttachRadio, useAttachValue } from '../form/use-attach-form.js';
import { fieldId } from '../problems/field-id.js';
import { useProblem } from '../problems/use-problems.js';
import { CriterionBox } from './criterion-box.js';
import shared from '../fields/fields.module.css';
import styles from './links.module.css';

/** What the item says of the question: one of three. */
function EffectChoice({ row }: { row: number }) {
  const { i18n } = useLingui();
  const path = `links.${row}.effect` as const;
  const radio = useAttachRadio(path);
  const error = useProblem(path);
  return (
    <fieldset
      id={fieldId(path)}
      className={classes(styles.effects, Boolean(error) && field.wrong)}
      aria-describedby={error ? `${fieldId(path)}-error` : undefined}
    >
      <legend>
        <Trans>Effect</Trans>
      </legend>
      {error && (
        <p id={`${fieldId(path)}-error`} className={field.message}>
          {error}
        </p>
      )}
      {EFFECTS.map((effect) => (
        <label key={effect}>
          <input {...radio(effect)} />
          {i18n._(EFFECT_LABEL[effect])}
        </label>
      ))}
    </fieldset>
  );
}

/** One link: a place, a criterion, what the item says of it, and where in the source. */
export function LinkRow({ row, onRemove }: { row: number; onRemove: () => void }) {
  const { t } = useLingui();
  const number = String(row + 1);
  const problem = useProblem(`links.${row}`);
  const from = useAttachValue(`links.${row}.inForceFrom`);
  const to = useAttachValue(`links.${row}.inForceTo`);
  return (
    <fieldset id={fieldId(`links.${row}`)} className={styles.row}>
      <legend>
        <Trans>Link {number}</Trans>
      </legend>
      {problem && <p className={field.message}>{problem}</p>}
      <div className={classes(shared.two, shared.top)}>
        <PlaceBox path={`links.${row}.jurisdiction`} />
        <CriterionBox row={row} />
      </div>
      <div className={classes(shared.two, shared.top)}>
        <EffectChoice row={row} />
        <FormText path={`links.${row}.locator`} optional />
      </div>
      <FormArea path={`links.${row}.quote`} optional rows={2} limit={TEXT_LIMITS.quote} />
      <details className={styles.stages} open={Boolean(from || to) || undefined}>
        <summary>
          <Trans>This part starts or ends on days of its own</Trans>
        </summary>
        <div className={shared.two}>
          <DateField path={`links.${row}.inForceFrom`} />
          <DateField path={`links.${row}.inForceTo`} />
        </div>
      </details>
      <p>
        <Button onClick={onRemove} aria-label={t`Remove link ${number}`}>
          <Trans>Remove</Trans>
        </Button>
      </p>
    </fieldset>
  );
}
