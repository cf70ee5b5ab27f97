import { Trans } from '@lingui/react/macro';
import { TextField } from '../../../ui/forms/text-field.js';
import { useLanguage } from '../../../ui/text/use-language.js';
import { useAttachText, type TextPath } from '../form/use-attach-form.js';
import { fieldId } from '../problems/field-id.js';
import { useProblem } from '../problems/use-problems.js';
import { echoDate } from './echo-date.js';
import { useFieldWords } from './form-text.js';
import styles from './fields.module.css';

/** A date as far as it is known. What is understood of it stands below, in words: "September 2014 to June 2015". */
export function DateField({ path }: { path: TextPath }) {
  const field = useAttachText(path);
  const label = useFieldWords(path);
  const { formats } = useLanguage();
  const echo = echoDate(field.value, formats);
  return (
    <div className={styles.date}>
      <TextField
        {...field}
        id={fieldId(path)}
        label={label}
        error={useProblem(path)}
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
      />
      <p className={styles.echo}>
        {echo?.to !== undefined ? (
          <Trans>
            {echo.from} to {echo.to}
          </Trans>
        ) : (
          echo?.from
        )}
      </p>
    </div>
  );
}
