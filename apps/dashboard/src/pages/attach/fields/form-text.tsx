import { useLingui } from '@lingui/react/macro';
import type { InputHTMLAttributes, ReactNode } from 'react';
import { TextArea } from '../../../ui/forms/text-area.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { useAttachText, type TextPath } from '../form/use-attach-form.js';
import { fieldId } from '../problems/field-id.js';
import { fieldOf } from '../problems/field-words.js';
import { useProblem } from '../problems/use-problems.js';

/** What a field of the form is called in the reader's language. */
export function useFieldWords(path: string): string {
  const { i18n } = useLingui();
  const field = fieldOf(path);
  return field ? i18n._(field.words) : path;
}

type Input = Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'inputMode' | 'autoComplete' | 'spellCheck' | 'dir'>;

/** One line of text of the form. */
export function FormText(
  props: Input & { path: TextPath; hint?: ReactNode; optional?: boolean; className?: string | undefined },
) {
  const { path, ...rest } = props;
  const field = useAttachText(path);
  const label = useFieldWords(path);
  return (
    <TextField {...rest} {...field} id={fieldId(path)} label={label} error={useProblem(path)} autoComplete="off" />
  );
}

/** Several lines of text of the form, with a count. */
export function FormArea(props: {
  path: TextPath;
  limit: number;
  rows?: number;
  hint?: ReactNode;
  optional?: boolean;
  className?: string | undefined;
}) {
  const { path, limit, ...rest } = props;
  const field = useAttachText(path);
  const label = useFieldWords(path);
  return (
    <TextArea
      {...rest}
      {...field}
      id={fieldId(path)}
      label={label}
      error={useProblem(path)}
      limit={limit}
      typed={field.value}
    />
  );
}
