import type { InputHTMLAttributes, Ref } from 'react';
import { Field, type FieldProps } from './field.js';

type Props = Omit<FieldProps, 'children'> &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className'> & { ref?: Ref<HTMLInputElement> };

/** One line of text with its label. */
export function TextField({ label, hint, error, optional, small, id, className, ...input }: Props) {
  const field = { label, hint, error, className, ...(optional && { optional }), ...(small && { small }) };
  return (
    <Field {...field} {...(id !== undefined && { id })}>
      {(control) => <input type="text" {...input} {...control} />}
    </Field>
  );
}
