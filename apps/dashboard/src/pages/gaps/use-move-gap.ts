import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import {
  FinishGapDocument,
  ReleaseGapDocument,
  SnoozeGapDocument,
  TakeGapDocument,
  UndoGapDocument,
  type GapOutcomeFragment,
  type GapRowFragment,
} from '../../gql/gaps/graphql.js';
import { useAttemptKey } from '../../ui/forms/use-attempt-key.js';

/** One step of work on a gap. */
export type GapStep =
  { do: 'take' | 'release' | 'undo' } | { do: 'snooze'; until: string } | { do: 'finish'; note: string };

export type GapOutcome = GapOutcomeFragment | undefined;

/** Sends a step on a gap as it was read, and asks for the queue anew. @throws where no answer came */
export function useMoveGap() {
  const client = useApolloClient();
  const keyOf = useAttemptKey();
  return useCallback(
    async (gap: GapRowFragment, step: GapStep): Promise<GapOutcome> => {
      const { standard, jurisdiction, obligation, version } = gap;
      const cell = { standard, jurisdiction: jurisdiction.code, obligation: obligation.code, version };
      const input = { ...cell, key: keyOf(step.do, { ...cell, ...step }) };
      const refetch = { refetchQueries: ['Gaps'] };
      switch (step.do) {
        case 'take':
          return (await client.mutate({ mutation: TakeGapDocument, variables: { input }, ...refetch })).data?.moved;
        case 'release':
          return (await client.mutate({ mutation: ReleaseGapDocument, variables: { input }, ...refetch })).data?.moved;
        case 'undo':
          return (await client.mutate({ mutation: UndoGapDocument, variables: { input }, ...refetch })).data?.moved;
        case 'snooze': {
          const variables = { input, until: step.until };
          return (await client.mutate({ mutation: SnoozeGapDocument, variables, ...refetch })).data?.moved;
        }
        case 'finish': {
          const variables = { input, note: step.note };
          return (await client.mutate({ mutation: FinishGapDocument, variables, ...refetch })).data?.moved;
        }
      }
    },
    [client, keyOf],
  );
}
