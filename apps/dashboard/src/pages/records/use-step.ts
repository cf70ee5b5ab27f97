import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { forgetPublished } from '../../apollo/forget-published.js';
import {
  AdjudicateAssessmentDocument,
  ApproveJudgementDocument,
  DeclineJudgementDocument,
  DifferAssessmentDocument,
  RecordsDocument,
  WithdrawJudgementDocument,
  type Confidence,
  type JudgementAction,
  type RecordAtWorkFragment,
  type Status,
} from '../../gql/records/graphql.js';
import { problemSentence } from '../../ui/forms/problem-sentence.js';
import { useAttemptKey } from '../../ui/forms/use-attempt-key.js';

/** What goes with a step. */
export interface StepInput {
  reason: string;
  /** Null for a step that gives none. */
  status: Status | null;
  confidence: Confidence | null;
  /** The rule of the method that is applied; null where none is named. */
  rule: string | null;
  keepDissent: boolean;
}

/**
 * Takes a step in the life of a record. Whatever goes wrong, what was typed stays. Where somebody else was faster, the
 * record moves on and may leave the list: `onRace` is told what happened, in the service's words.
 */
export function useStep(
  record: RecordAtWorkFragment,
  onDone: (action: JudgementAction) => void,
  onRace: (sentences: string[]) => void,
) {
  const client = useApolloClient();
  const { t, i18n } = useLingui();
  const keyOf = useAttemptKey();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState({ sentences: [] as string[], attempt: 0 });
  const refuse = (sentences: string[]) => setRefused(({ attempt }) => ({ sentences, attempt: attempt + 1 }));

  const ask = async (action: JudgementAction, { reason, status, confidence, rule, keepDissent }: StepInput) => {
    const { id, version } = record;
    const key = keyOf(action, { id, version, reason, status, confidence, rule, keepDissent });
    const rating = { id, version, reason, status: status!, confidence, rule, key };
    switch (action) {
      case 'APPROVE':
        return client.mutate({ mutation: ApproveJudgementDocument, variables: { id, version, key } });
      case 'DECLINE':
        return client.mutate({ mutation: DeclineJudgementDocument, variables: { id, version, reason, key } });
      case 'WITHDRAW':
        return client.mutate({ mutation: WithdrawJudgementDocument, variables: { id, version, reason, key } });
      case 'DIFFER':
        return client.mutate({ mutation: DifferAssessmentDocument, variables: { ...rating, keepDissent } });
      case 'ADJUDICATE':
        return client.mutate({ mutation: AdjudicateAssessmentDocument, variables: rating });
    }
  };
  const step = async (action: JudgementAction, input: StepInput) => {
    if (busy) return;
    setBusy(true);
    try {
      const written = (await ask(action, input)).data?.written;
      if (written?.__typename !== 'JudgementChanged') {
        const problems = written?.problems ?? [];
        // Who was faster stands in the service's own sentence, which knows them by role.
        const race = problems.filter(({ code }) => code === 'STALE_VERSION').map(({ message }) => message);
        if (race.length > 0) onRace(race);
        else refuse(problems.map((one) => problemSentence(one, i18n)));
        await client.refetchQueries({ include: [RecordsDocument] });
        return;
      }
      setRefused({ sentences: [], attempt: 0 });
      onDone(action);
      await forgetPublished(client);
      await client.refetchQueries({ include: [RecordsDocument] });
    } catch {
      refuse([t`The service could not be reached. Nothing was changed. Try again.`]);
    } finally {
      setBusy(false);
    }
  };
  return { step, busy, refused };
}
