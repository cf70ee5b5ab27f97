import { Trans } from '@lingui/react/macro';
import { useState, type DragEvent } from 'react';
import { Field } from '../../../ui/forms/field.js';
import { classes } from '../../../ui/text/classes.js';
import { ACCEPTED } from './allowed-file.js';
import styles from './files.module.css';

/** A file field first, and a place to drop files second: everything works by keyboard. */
export function ChooseFiles({ onChosen }: { onChosen: (files: Iterable<File>) => void }) {
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent, inside: boolean) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    // Without this the browser would open the file in place of the page.
    event.preventDefault();
    setOver(inside);
  };
  return (
    <div
      className={classes(styles.drop, over && styles.over)}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        onChosen(event.dataTransfer.files);
      }}
    >
      <Field
        label={<Trans>Add files</Trans>}
        hint={
          <Trans>
            PDF, pictures, office documents without macros, plain text; up to 25 MB each, 10 for an item. Choose them,
            or drop them here. They are kept exactly as they are.
          </Trans>
        }
      >
        {(control) => (
          <input
            {...control}
            type="file"
            multiple
            accept={ACCEPTED}
            onChange={({ target }) => {
              onChosen([...(target.files ?? [])]);
              // So that the same file can be chosen again after it was removed.
              target.value = '';
            }}
          />
        )}
      </Field>
    </div>
  );
}
