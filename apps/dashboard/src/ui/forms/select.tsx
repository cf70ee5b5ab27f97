import type { ReactNode, Ref, SelectHTMLAttributes } from 'react';
import { Field, type FieldProps } from './field.js';

type Props = Omit<FieldProps, 'children'> &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'className'> & {
    ref?: Ref<HTMLSelectElement>;
    children: ReactNode;
  };

/** A choice of one from a short list: the browser's own control. */
export function Select({ label, hint, error, optional, small, id, className, children, ...select }: Props) {
  const field = { label, hint, error, className, ...(optional && { optional }), ...(small && { small }) };
  return (
    <Field {...field} {...(id !== undefined && { id })}>
      {(control) => (
        <select {...select} {...control}>
          {children}
        </select>
      )}
    </Field>
  );
}
