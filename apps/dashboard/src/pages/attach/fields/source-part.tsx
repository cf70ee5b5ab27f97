import { Trans } from '@lingui/react/macro';
import { classes } from '../../../ui/text/classes.js';
import { useAttachRadio, useAttachValue } from '../form/use-attach-form.js';
import { fieldId } from '../problems/field-id.js';
import { NewSource } from './new-source.js';
import { Part } from './part.js';
import { SourceBox } from './source-box.js';
import styles from './fields.module.css';

/** Who published it: a source on record, or a new one that is added with the item. */
export function SourcePart() {
  const from = useAttachValue('source.from');
  const radio = useAttachRadio('source.from');
  return (
    <Part id="part-source" legend={<Trans>Source</Trans>}>
      <div id={fieldId('source')} className={styles.two}>
        <label className={styles.choice}>
          <input {...radio('record')} />
          <span>
            <Trans>A source on record</Trans>
            <small>
              <Trans>Search by title or publisher.</Trans>
            </small>
          </span>
        </label>
        <label className={classes(styles.choice)}>
          <input {...radio('new')} />
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
