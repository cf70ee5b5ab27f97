import { Trans, useLingui } from '@lingui/react/macro';
import { LIST_LIMITS } from '@states-must/domain';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/forms/button.js';
import field from '../../../ui/forms/field.module.css';
import { useFieldWords } from '../fields/form-text.js';
import { useFurtherRows } from '../form/use-attach-form.js';
import type { FormValues } from '../form/form-values.js';
import { fieldId } from '../problems/field-id.js';
import { useProblem } from '../problems/use-problems.js';
import styles from '../links/links.module.css';
import own from './more.module.css';

type List = 'identifiers' | 'translations' | 'relations';

/** One of the further lists of an item: rows that are added and taken out. */
export function Rows<L extends List>(props: {
  list: L;
  empty: FormValues[L][number];
  hint: ReactNode;
  add: ReactNode;
  row: (row: number) => ReactNode;
}) {
  const { list, empty, hint, add, row } = props;
  const { t } = useLingui();
  const name = useFieldWords(list);
  const problem = useProblem(list);
  const { keys, append, remove } = useFurtherRows(list);
  return (
    <div id={fieldId(list)} className={own.list}>
      <p>
        <b>{name}</b> {hint}
      </p>
      {problem && <p className={field.message}>{problem}</p>}
      {keys.map((key, at) => {
        const number = String(at + 1);
        return (
          <fieldset key={key} className={styles.row}>
            <legend>
              {name} {number}
            </legend>
            {row(at)}
            <p>
              <Button onClick={() => remove(at)} aria-label={t`Remove ${name} ${number}`}>
                <Trans>Remove</Trans>
              </Button>
            </p>
          </fieldset>
        );
      })}
      <p>
        <Button disabled={keys.length >= LIST_LIMITS[list]} onClick={() => append(empty)}>
          {add}
        </Button>
      </p>
    </div>
  );
}
