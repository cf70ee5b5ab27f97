import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { findRows } from '../../../ui/atlas/find-rows.js';
import { foldText } from '../../../ui/text/fold-text.js';
import text from '../../../ui/text/text.module.css';
import type { Place } from '../form/catalogue.js';
import { useAttachForm, useAttachValue } from '../form/use-attach-form.js';
import { useKnown } from '../form/use-known.js';
import { fieldId } from '../problems/field-id.js';
import { UNKNOWN_PLACE } from '../problems/problem-words.js';
import { useProblem } from '../problems/use-problems.js';
import { useFieldWords } from './form-text.js';
import { PickBox } from './pick-box.js';

const line = ({ code, name, regionName }: Place) => ({ id: code, name, note: `${code}, ${regionName}` });

/** A jurisdiction by its name, an alias or its code. */
export function PlaceBox(props: {
  path: 'source.new.bodyOf' | `links.${number}.jurisdiction`;
  optional?: boolean;
  hint?: ReactNode;
}) {
  const { path, optional = false, hint } = props;
  const { t, i18n } = useLingui();
  const { catalogue } = useKnown();
  const form = useAttachForm();
  const value = useAttachValue(path);
  const label = useFieldWords(path);
  const error = useProblem(path);
  const isUnknown = (code: string) => code !== '' && !catalogue.placeOf.has(code);
  return (
    <PickBox
      id={fieldId(path)}
      label={
        optional ? (
          <>
            {label}{' '}
            <span className={text.note}>
              <Trans>optional</Trans>
            </span>
          </>
        ) : (
          label
        )
      }
      hint={hint}
      error={error ?? (isUnknown(value) ? i18n._(UNKNOWN_PLACE) : undefined)}
      value={value}
      nameOf={(code) => catalogue.placeOf.get(code)?.name ?? code}
      find={(typed) => (typed.trim() === '' ? catalogue.places : findRows(catalogue.places, typed)).map(line)}
      exact={(typed) => {
        const wanted = foldText(typed);
        const found = catalogue.places.filter(({ words }) => words.split('\n').includes(wanted));
        // Text that is no place is kept as it is, so that sending names it.
        return found.length === 1 ? (found[0]?.code ?? null) : typed || null;
      }}
      onChange={(code) => form.setValue(path, code)}
      emptyText={t`No place by that name or code.`}
    />
  );
}
