import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FindSourcesDocument, type FormSourceFragment } from '../../../gql/attach/graphql.js';
import { RELIABILITY_WORDS } from '../../../ui/evidence/grade-words.js';
import { PUBLISHER_LABEL } from '../../../ui/evidence/kind-words.js';
import { ComboBox } from '../../../ui/forms/combo-box.js';
import { Content } from '../../../ui/text/content.js';
import { useAttachForm, useAttachValue } from '../form/use-attach-form.js';
import { fieldId } from '../problems/field-id.js';
import { useProblem } from '../problems/use-problems.js';
import { useAnswer } from './use-answer.js';
import styles from './fields.module.css';

/** Finds a source on record; what is known of the chosen one stands below, so that a wrong choice is seen. */
export function SourceBox() {
  const { t, i18n } = useLingui();
  const form = useAttachForm();
  const chosen = useAttachValue('source.chosen');
  const [text, setText] = useState(chosen?.title ?? '');
  const [known, setKnown] = useState(chosen?.id);
  if (chosen && known !== chosen.id) {
    setKnown(chosen.id);
    setText(chosen.title);
  }
  const client = useApolloClient();
  const wanted = chosen && text === chosen.title ? '' : text.trim();
  const { answer, failed } = useAnswer(wanted, async () => {
    const { data } = await client.query({ query: FindSourcesDocument, variables: { text: wanted } });
    return data?.sources ?? [];
  });
  const sources = answer ?? [];
  const problem = useProblem('source');
  const idProblem = useProblem('source.id');
  const choose = (source: FormSourceFragment | null) => {
    setKnown(source?.id);
    form.setValue('source.chosen', source);
  };
  return (
    <>
      <ComboBox
        id={fieldId('source.id')}
        label={<Trans>Title or publisher</Trans>}
        error={problem ?? idProblem}
        items={sources.map((source) => ({
          id: source.id,
          name: source.title,
          note: source.year === null ? source.publisher : `${source.publisher}, ${source.year}`,
        }))}
        inputValue={text}
        selectedKey={chosen?.id ?? null}
        onInputChange={(typed) => {
          setText(typed);
          if (chosen && typed !== chosen.title) choose(null);
        }}
        onSelect={(id) => {
          const source = sources.find((one) => one.id === id);
          if (!source) return;
          setText(source.title);
          choose(source);
        }}
        emptyText={
          failed
            ? t`The sources could not be searched. Type again.`
            : t`No source by these words. It can be added as new.`
        }
      />
      {chosen && (
        <div className={styles.chosen}>
          <p>
            <Content>{chosen.publisher}</Content>, {i18n._(PUBLISHER_LABEL[chosen.publisherKind])}
          </p>
          <p>
            <b>
              <Content>{chosen.reliability}</Content>: {i18n._(RELIABILITY_WORDS[chosen.reliability])}.
            </b>{' '}
            <Content>{chosen.reliabilityReason}</Content>
          </p>
        </div>
      )}
    </>
  );
}
