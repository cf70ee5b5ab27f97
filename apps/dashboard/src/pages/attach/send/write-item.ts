import type { ApolloClient } from '@apollo/client';
import type { EvidenceInput } from '@states-must/domain';
import {
  AttachEvidenceDocument,
  ReviseEvidenceDocument,
  SubmitEvidenceDocument,
  type FormItemFragment,
  type FormRefusalFragment,
} from '../../../gql/attach/graphql.js';
import { toMutation } from '../form/to-input.js';

/** What a write came to: the item as it is stored now, or why nothing was stored. */
export type WriteResult =
  | { ok: true; item: FormItemFragment }
  | { ok: false; problems: FormRefusalFragment['problems']; current: FormItemFragment | null };

type KeyOf = (operation: string, contents: unknown) => string;

type Answer =
  | { __typename: 'EvidenceAttached' | 'EvidenceChanged'; evidence: FormItemFragment }
  | ({ __typename: 'Refused' } & FormRefusalFragment)
  | undefined;

function resultOf(answer: Answer): WriteResult {
  if (answer === undefined) throw new Error('The service gave no answer.');
  if (answer.__typename === 'Refused') return { ok: false, problems: answer.problems, current: answer.current };
  return { ok: true, item: answer.evidence };
}

/** Stores a new draft, or changes the one there is. The same contents sent again keep their key. @throws where no answer came */
export async function storeItem(
  client: ApolloClient,
  keyOf: KeyOf,
  on: Pick<FormItemFragment, 'id' | 'version'> | null,
  input: EvidenceInput,
): Promise<WriteResult> {
  if (on === null) {
    const key = keyOf('attachEvidence', input);
    const { data } = await client.mutate({
      mutation: AttachEvidenceDocument,
      variables: { input: toMutation(input, key) },
    });
    return resultOf(data?.attachEvidence);
  }
  const { id, version } = on;
  const key = keyOf('reviseEvidence', { id, version, input });
  const { data } = await client.mutate({
    mutation: ReviseEvidenceDocument,
    variables: { id, version, input: toMutation(input, key) },
  });
  return resultOf(data?.reviseEvidence);
}

/** Sends a stored draft to the reviewers. @throws where no answer came */
export async function submitItem(
  client: ApolloClient,
  keyOf: KeyOf,
  on: Pick<FormItemFragment, 'id' | 'version'>,
): Promise<WriteResult> {
  const { id, version } = on;
  const { data } = await client.mutate({
    mutation: SubmitEvidenceDocument,
    variables: { id, version, key: keyOf('submitEvidence', { id, version }) },
  });
  return resultOf(data?.submitEvidence);
}
