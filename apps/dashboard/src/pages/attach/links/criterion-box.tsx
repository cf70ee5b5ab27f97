import { Trans, useLingui } from '@lingui/react/macro';
import { FacetLabel } from '../../../ui/status/facet-label.js';
import { Content } from '../../../ui/text/content.js';
import { foldText } from '../../../ui/text/fold-text.js';
import { useFieldWords } from '../fields/form-text.js';
import { PickBox } from '../fields/pick-box.js';
import { findQuestions } from '../form/catalogue.js';
import { useAttachForm, useAttachValue } from '../form/use-attach-form.js';
import { useKnown } from '../form/use-known.js';
import { fieldId } from '../problems/field-id.js';
import { UNKNOWN_QUESTION } from '../problems/problem-words.js';
import { useProblem } from '../problems/use-problems.js';
import styles from './links.module.css';

/** A criterion by its code or by words of its question; the question stands below once it is chosen. */
export function CriterionBox({ row }: { row: number }) {
  const path = `links.${row}.criterion` as const;
  const { t, i18n } = useLingui();
  const { catalogue } = useKnown();
  const form = useAttachForm();
  const within = useAttachValue(`links.${row}.within`);
  const value = useAttachValue(path);
  const label = useFieldWords(path);
  const error = useProblem(path);
  const question = catalogue.questionOf.get(value);
  return (
    <div className={styles.criterion}>
      <PickBox
        id={fieldId(path)}
        label={label}
        error={error ?? (value !== '' && !question ? i18n._(UNKNOWN_QUESTION) : undefined)}
        value={value}
        startText={within}
        nameOf={(code) => code}
        find={(typed) =>
          findQuestions(catalogue, typed).map(({ code, name }) => ({ id: code, name: code, note: name }))
        }
        exact={(typed) => {
          const found = catalogue.questions.find(({ code }) => foldText(code) === foldText(typed));
          // Text that is no criterion is kept as it is, so that sending names it; the start of the list is no answer yet.
          return found?.code ?? (typed === within ? null : typed || null);
        }}
        onChange={(code) => form.setValue(path, code)}
        emptyText={t`No criterion by these words.`}
      />
      {question && (
        <p className={styles.question}>
          <Content>{question.name}</Content>{' '}
          <Trans>
            (<FacetLabel facet={question.facet} />)
          </Trans>
        </p>
      )}
    </div>
  );
}
