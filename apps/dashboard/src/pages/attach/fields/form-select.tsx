import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormContext, type FieldPath } from 'react-hook-form';
import { Select } from '../../../ui/forms/select.js';
import type { FormValues } from '../form/form-values.js';
import { fieldId } from '../problems/field-id.js';
import { useProblem } from '../problems/use-problems.js';
import { useFieldWords } from './form-text.js';

/** A choice of one from a short list. Nothing is chosen beforehand. */
export function FormSelect(props: {
  path: FieldPath<FormValues>;
  options: readonly { value: string; label: string }[];
  hint?: ReactNode;
  className?: string | undefined;
}) {
  const { path, options, ...rest } = props;
  const { t } = useLingui();
  const { register } = useFormContext<FormValues>();
  const label = useFieldWords(path);
  return (
    <Select {...rest} {...register(path)} id={fieldId(path)} label={label} error={useProblem(path)}>
      <option value="">{t`Choose`}</option>
      {options.map(({ value, label: words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </Select>
  );
}
