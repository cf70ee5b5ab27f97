import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FindItemsDocument } from '../../../gql/attach/graphql.js';
import { ComboBox } from '../../../ui/forms/combo-box.js';
import { useFieldWords } from '../fields/form-text.js';
import { useAnswer } from '../fields/use-answer.js';
import { useAttachForm, useAttachValue } from '../form/use-attach-form.js';
import { fieldId } from '../problems/field-id.js';
import { useProblem } from '../problems/use-problems.js';

/** Finds the other item by words of its title, its source or its reference. */
export function ItemBox({ row }: { row: number }) {
  const path = `relations.${row}.target` as const;
  const { t } = useLingui();
  const client = useApolloClient();
  const form = useAttachForm();
  const chosen = useAttachValue(`relations.${row}`);
  const [text, setText] = useState(chosen.title);
  const wanted = chosen.target !== '' && text === chosen.title ? '' : text.trim();
  const { answer, failed } = useAnswer(wanted, async () => {
    const { data } = await client.query({ query: FindItemsDocument, variables: { text: wanted } });
    return data?.evidenceSearch.edges.map(({ node }) => node) ?? [];
  });
  const choose = (target: string, title: string) =>
    form.setValue(`relations.${row}`, { ...form.getValues().relations[row]!, target, title });
  return (
    <ComboBox
      id={fieldId(path)}
      label={useFieldWords(path)}
      error={useProblem(path)}
      items={(answer ?? []).map(({ id, title, reference, source }) => ({
        id,
        name: title,
        note: reference ? `${reference}, ${source.publisher}` : source.publisher,
      }))}
      inputValue={text}
      selectedKey={chosen.target || null}
      onInputChange={(typed) => {
        setText(typed);
        if (chosen.target !== '' && typed !== chosen.title) choose('', '');
      }}
      onSelect={(id) => {
        const item = answer?.find((one) => one.id === id);
        if (!item) return;
        setText(item.title);
        choose(id, item.title);
      }}
      emptyText={failed ? t`The items could not be searched. Type again.` : t`No item by these words.`}
    />
  );
}
