import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Role } from '@states-must/domain';
import { Content } from '../text/content.js';
import { MomentText } from '../text/moment-text.js';
import { ROLE_LABEL } from './kind-words.js';
import styles from './review-events.module.css';

/** One step of an item's review. Who took it is told by role alone. */
export interface ReviewStep {
  at: string;
  byYou: boolean;
  decision: 'APPROVE' | 'DECLINE' | 'SEND_BACK' | 'SUBMIT' | 'UNDO' | 'WITHDRAW';
  reason: string | null;
  role: Role;
  /** Taken back, so that it counts for nothing. */
  undone?: boolean;
}

const DECISION_LABEL: Record<ReviewStep['decision'], MessageDescriptor> = {
  SUBMIT: msg`Sent for review`,
  APPROVE: msg`Approved`,
  SEND_BACK: msg`Sent back with a question`,
  DECLINE: msg`Declined`,
  WITHDRAW: msg`Withdrawn`,
  UNDO: msg`Decision taken back`,
};

/** The steps of a review, oldest first, each with its reason. */
export function ReviewEvents({ steps }: { steps: readonly ReviewStep[] }) {
  const { i18n } = useLingui();
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={`${step.at} ${step.decision}`}>
          <span className={styles.when}>
            <MomentText moment={step.at} />
          </span>
          <span>
            <b>{i18n._(DECISION_LABEL[step.decision])}</b>{' '}
            {step.byYou ? <Trans>by you</Trans> : <Trans>by: {i18n._(ROLE_LABEL[step.role])}</Trans>}
            {step.undone && (
              <>
                {' · '}
                <Trans>taken back, counts no more</Trans>
              </>
            )}
            {step.reason && (
              <q className={styles.reason}>
                <Content>{step.reason}</Content>
              </q>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
