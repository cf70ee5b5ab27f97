import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Select } from '../../../ui/forms/select.js';
import { useAttachText, type TextPath } from '../form/use-attach-form.js';
import { fieldId } from '../problems/field-id.js';
import { useProblem } from '../problems/use-problems.js';
import { useFieldWords } from './form-text.js';

/** A choice of one from a short list. Nothing is chosen beforehand. */
export function FormSelect(props: {
  path: TextPath;
  options: readonly { value: string; label: string }[];
  hint?: ReactNode;
  className?: string | undefined;
}) {
  const { path, options, ...rest } = props;
  const { t } = useLingui();
  const field = useAttachText(path);
  const label = useFieldWords(path);
  return (
    <Select {...rest} {...field} id={fieldId(path)} label={label} error={useProblem(path)}>
      <option value="">{t`Choose`}</option>
      {options.map(({ value, label: words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </Select>
  );
}
