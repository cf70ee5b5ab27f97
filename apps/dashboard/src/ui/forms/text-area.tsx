import { lengthOf } from '@states-must/domain';
import { Trans } from '@lingui/react/macro';
import type { Ref, TextareaHTMLAttributes } from 'react';
import { useNumber } from '../text/use-number.js';
import { Field, type FieldProps } from './field.js';
import styles from './text-area.module.css';

type Props = Omit<FieldProps, 'children'> &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'className'> & {
    ref?: Ref<HTMLTextAreaElement>;
    /** Most characters; with `typed` it shows how many there are. What is too long is marked, never cut off. */
    limit?: number;
    /** The text as it stands, for counting. */
    typed?: string;
  };

/** Several lines of text with a label, and a count of characters where there is a limit. */
export function TextArea(props: Props) {
  const { label, hint, error, optional, small, id, className, limit, typed, ...area } = props;
  const number = useNumber();
  const field = { label, hint, error, className, ...(optional && { optional }), ...(small && { small }) };
  const length = lengthOf(typed ?? '');
  return (
    <Field {...field} {...(id !== undefined && { id })}>
      {(control) => {
        const counted = limit !== undefined && typed !== undefined;
        const described = [control['aria-describedby'], counted && `${control.id}-count`].filter(Boolean).join(' ');
        return (
          <>
            <textarea rows={3} {...area} {...control} aria-describedby={described || undefined} />
            {counted && (
              <p id={`${control.id}-count`} className={styles.count} data-over={length > limit}>
                <Trans>
                  {number(length)} of {number(limit)} characters
                </Trans>
              </p>
            )}
          </>
        );
      }}
    </Field>
  );
}
