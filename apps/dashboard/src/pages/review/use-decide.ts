import { useApolloClient } from '@apollo/client/react';
import type { ReviewCheck } from '@states-must/domain';
import { useCallback } from 'react';
import {
  ApproveEvidenceDocument,
  DeclineEvidenceDocument,
  SendBackEvidenceDocument,
  type DecidedFragment,
  type RefusalFragment,
} from '../../gql/review/graphql.js';
import { useAttemptKey } from '../../ui/forms/use-attempt-key.js';
import type { Decision, Item } from './review-types.js';

type Outcome =
  ({ __typename: 'EvidenceChanged' } & DecidedFragment) | ({ __typename: 'Refused' } & RefusalFragment) | undefined;

/** Sends a decision on an item as it stands. The same decision sent again keeps its key. @throws where no answer came */
export function useDecide() {
  const client = useApolloClient();
  const keyOf = useAttemptKey();
  return useCallback(
    async (
      decision: Decision,
      item: Item,
      { reason, checklist }: { reason: string; checklist: ReviewCheck[] },
    ): Promise<Outcome> => {
      const { id, version } = item;
      if (decision === 'APPROVE') {
        // After a first approval was taken back, the item is at the same version, and to approve it is another request.
        const what = { id, version, checklist, steps: item.review?.events.length };
        const variables = { id, version, checklist, key: keyOf('approveEvidence', what) };
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
