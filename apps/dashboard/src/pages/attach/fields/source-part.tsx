import { Trans } from '@lingui/react/macro';
import { useFormContext, useWatch } from 'react-hook-form';
import { classes } from '../../../ui/text/classes.js';
import type { FormValues } from '../form/form-values.js';
import { fieldId } from '../problems/field-id.js';
import { NewSource } from './new-source.js';
import { Part } from './part.js';
import { SourceBox } from './source-box.js';
import styles from './fields.module.css';

/** Who published it: a source on record, or a new one that is added with the item. */
export function SourcePart() {
  const { register, control } = useFormContext<FormValues>();
  const from = useWatch({ control, name: 'source.from' });
  return (
    <Part id="part-source" legend={<Trans>Source</Trans>}>
      <div id={fieldId('source')} className={styles.two}>
        <label className={styles.choice}>
          <input type="radio" value="record" {...register('source.from')} />
          <span>
            <Trans>A source on record</Trans>
            <small>
              <Trans>Search by title or publisher.</Trans>
            </small>
          </span>
        </label>
        <label className={classes(styles.choice)}>
          <input type="radio" value="new" {...register('source.from')} />
          <span>
            <Trans>A new source</Trans>
            <small>
              <Trans>It is added with this item and reviewed with it.</Trans>
            </small>
          </span>
        </label>
      </div>
      {from === 'record' ? <SourceBox /> : <NewSource />}
    </Part>
  );
}
