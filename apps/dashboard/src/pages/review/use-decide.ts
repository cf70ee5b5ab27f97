import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import {
  ApproveEvidenceDocument,
  DeclineEvidenceDocument,
  SendBackEvidenceDocument,
  type DecidedFragment,
  type RefusalFragment,
} from '../../gql/review/graphql.js';
import { useAttemptKey } from '../../ui/forms/use-attempt-key.js';
import type { Decision } from './review-types.js';

type Outcome =
  ({ __typename: 'EvidenceChanged' } & DecidedFragment) | ({ __typename: 'Refused' } & RefusalFragment) | undefined;

/** Sends a decision on an item as it stands. The same decision sent again keeps its key. @throws where no answer came */
export function useDecide() {
  const client = useApolloClient();
  const keyOf = useAttemptKey();
  return useCallback(
    async (decision: Decision, item: { id: string; version: number }, reason: string): Promise<Outcome> => {
      const { id, version } = item;
      if (decision === 'APPROVE') {
        const variables = { id, version, key: keyOf('approveEvidence', { id, version }) };
        return (await client.mutate({ mutation: ApproveEvidenceDocument, variables })).data?.approveEvidence;
      }
      const key = keyOf(decision, { id, version, reason });
      const variables = { id, version, reason, key };
      if (decision === 'SEND_BACK') {
        return (await client.mutate({ mutation: SendBackEvidenceDocument, variables })).data?.sendBackEvidence;
      }
      return (await client.mutate({ mutation: DeclineEvidenceDocument, variables })).data?.declineEvidence;
    },
    [client, keyOf],
  );
}
