import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { RefusalFragment } from '../../gql/judge/graphql.js';
import { problemSentence } from '../../ui/forms/problem-sentence.js';
import { useAttemptKey } from '../../ui/forms/use-attempt-key.js';

interface Written {
  written: ({ __typename: 'Refused' } & RefusalFragment) | { __typename: 'JudgementChanged' };
}

/**
 * Puts something on record. Whatever goes wrong, what was typed stays. `errorOf` gives the sentence about a field,
 * `sentences` those about none of the form's `fields`; `attempt` goes up with every try that failed.
 */
export function usePropose<Input extends object>(
  mutation: TypedDocumentNode<Written, { input: Input & { key: string } }>,
  fields: readonly string[],
  onDone: () => void,
) {
  const client = useApolloClient();
  const { t, i18n } = useLingui();
  const keyOf = useAttemptKey();
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [problems, setProblems] = useState<{ field: string | null; sentence: string }[]>([]);
  const fail = (found: typeof problems) => {
    setProblems(found);
    setAttempt((now) => now + 1);
  };
  const send = async (input: Input) => {
    if (busy) return;
    setBusy(true);
    try {
      const variables = { input: { ...input, key: keyOf('propose', input) } };
      const written = (await client.mutate({ mutation, variables })).data?.written;
      if (written?.__typename === 'JudgementChanged') return onDone();
      fail((written?.problems ?? []).map((one) => ({ field: one.field, sentence: problemSentence(one, i18n) })));
    } catch {
      fail([{ field: null, sentence: t`The service could not be reached. Nothing was changed. Try again.` }]);
    } finally {
      setBusy(false);
    }
  };
  // Of a list, such as cells.3.obligation, the field is its first part.
  const first = (field: string | null) => field?.split('.')[0] ?? '';
  const errorOf = (field: string) => problems.find((one) => first(one.field) === field)?.sentence;
  /** What was said of a field is out of date once it is typed in again. */
  const typed = (field: string) => setProblems((now) => now.filter((one) => first(one.field) !== field));
  const sentences = problems.filter((one) => !fields.includes(first(one.field))).map(({ sentence }) => sentence);
  return { send, busy, attempt, sentences, errorOf, typed, wrong: problems.length };
}

/** The texts of a form by the names of its fields; what is left blank is left out. */
export const textsOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    [...new FormData(form)].filter(
      (one): one is [string, string] => typeof one[1] === 'string' && one[1].trim() !== '',
    ),
  );
