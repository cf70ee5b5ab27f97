import { useLingui } from '@lingui/react/macro';
import { isLanguageTag } from '@states-must/domain';
import { useMemo } from 'react';
import { foldText } from '../../../ui/text/fold-text.js';
import { useLanguageName } from '../../../ui/text/use-language-name.js';
import { useAttachForm, useAttachValue } from '../form/use-attach-form.js';
import { fieldId } from '../problems/field-id.js';
import { useProblem } from '../problems/use-problems.js';
import { useFieldWords } from './form-text.js';
import { LANGUAGE_TAGS } from './language-tags.js';
import { PickBox } from './pick-box.js';

/** A language by its name or its tag; tags that are not listed, such as pt-BR, can be typed. */
export function LanguageBox({
  path,
}: {
  path: 'language' | 'source.new.language' | `translations.${number}.language`;
}) {
  const { t } = useLingui();
  const form = useAttachForm();
  const value = useAttachValue(path);
  const languageName = useLanguageName();
  const label = useFieldWords(path);
  const error = useProblem(path);
  const items = useMemo(
    () =>
      LANGUAGE_TAGS.map((tag) => ({ id: tag, name: languageName(tag), note: tag })).sort((a, b) =>
        a.name.localeCompare(b.name),
      ),
    [languageName],
  );
  const find = (text: string) => {
    const wanted = foldText(text.trim());
    const first = items.filter(({ id, name }) => foldText(name).startsWith(wanted) || id === wanted);
    return wanted === ''
      ? items
      : [...first, ...items.filter((one) => !first.includes(one) && foldText(one.name).includes(wanted))];
  };
  const exact = (text: string) => {
    const wanted = foldText(text);
    const named = items.find(({ name }) => foldText(name) === wanted);
    return (
      named?.id ??
      (text !== '' && isLanguageTag(text) && text.length !== 1 && /^[a-z]{2,3}(-|$)/i.test(text) ? text : null)
    );
  };
  return (
    <PickBox
      id={fieldId(path)}
      label={label}
      error={error}
      value={value}
      nameOf={languageName}
      find={find}
      exact={exact}
      onChange={(tag) => form.setValue(path, tag)}
      emptyText={t`No language by that name. Its tag can be typed.`}
    />
  );
}
