import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { CONFIDENCES, GRADED_STATUSES } from '@states-must/domain';
import { useRef, useState } from 'react';
import type { Confidence, JudgementAction, RecordAtWorkFragment, Status } from '../../gql/records/graphql.js';
import { Button } from '../../ui/forms/button.js';
import { FormAlert } from '../../ui/forms/form-alert.js';
import { Select } from '../../ui/forms/select.js';
import { TextArea } from '../../ui/forms/text-area.js';
import { RuleOptions, type RuleShown } from '../../ui/judgement/rule-options.js';
import styles from '../../ui/judgement/judgement.module.css';
import { useAnnounce } from '../../ui/notices/announcer.js';
import { CONFIDENCE_LABEL } from '../../ui/status/confidence-words.js';
import { STATUS_LABEL } from '../../ui/status/status-words.js';
import { useStep } from './use-step.js';

const ACT: Record<JudgementAction, MessageDescriptor> = {
  APPROVE: msg`Approve`,
  DIFFER: msg`Rate otherwise`,
  ADJUDICATE: msg`Decide between the two`,
  DECLINE: msg`Decline`,
  WITHDRAW: msg`Take back`,
};

const DONE: Record<JudgementAction, MessageDescriptor> = {
  APPROVE: msg`Approved: it counts from now on.`,
  DIFFER: msg`Both views are kept. A third person decides.`,
  ADJUDICATE: msg`Decided: your view holds from now on.`,
  DECLINE: msg`Declined.`,
  WITHDRAW: msg`Taken back: it counts no more.`,
};

/** The steps that are open to this member. All but an approval need a reason. */
export function StepForm(props: {
  record: RecordAtWorkFragment;
  rules: readonly RuleShown[];
  /** Is told when somebody else was faster, with what was typed as the reason; null once a step was taken. */
  onRace: (sentences: string[] | null, reason: string) => void;
}) {
  const { record, rules, onRace } = props;
  const { t, i18n } = useLingui();
  const announce = useAnnounce();
  const [reason, setReason] = useState('');
  const { step, busy, refused } = useStep(
    record,
    (action) => {
      onRace(null, '');
      announce(i18n._(DONE[action]));
    },
    (sentences) => onRace(sentences, reason),
  );
  const [status, setStatus] = useState<Status | ''>('');
  const [missing, setMissing] = useState(false);
  const [confidence, setConfidence] = useState<Confidence | null>(record.assessment?.confidence ?? 'MEDIUM');
  const [rule, setRule] = useState('');
  const statusField = useRef<HTMLSelectElement>(null);
  const [keepDissent, setKeepDissent] = useState(true);
  const { actions } = record;
  if (actions.length === 0) return null;
  const rates = actions.includes('DIFFER') || actions.includes('ADJUDICATE');
  const sure = status === 'NOT_APPLICABLE' ? null : (confidence ?? 'MEDIUM');
  const take = (action: JudgementAction) => {
    // Nobody's view is filled in for a rater: an own choice is asked for.
    if (status === '' && (action === 'DIFFER' || action === 'ADJUDICATE')) {
      setMissing(true);
      statusField.current?.focus();
      return;
    }
    void step(action, { reason, status: status || null, confidence: sure, rule: rule || null, keepDissent });
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => event.preventDefault()}>
      <FormAlert {...refused} />
      {rates && (
        <div className={styles.pair}>
          <Select
            label={<Trans>Status that you see</Trans>}
            error={missing && <Trans>Choose the status that you see.</Trans>}
            value={status}
            ref={statusField}
            onChange={(event) => {
              setStatus(event.target.value as Status | '');
              setMissing(false);
            }}
          >
            <option value="">{t`Choose`}</option>
            {[...GRADED_STATUSES, 'NOT_APPLICABLE' as const].map((one) => (
              <option key={one} value={one}>
                {i18n._(STATUS_LABEL[one])}
              </option>
            ))}
          </Select>
          {sure !== null && (
            <Select
              label={<Trans>Confidence</Trans>}
              value={sure}
              onChange={(event) => setConfidence(event.target.value as Confidence)}
            >
              {CONFIDENCES.map((one) => (
                <option key={one} value={one}>
                  {i18n._(CONFIDENCE_LABEL[one])}
                </option>
              ))}
            </Select>
          )}
          <Select
            label={<Trans>Rule that you apply</Trans>}
            hint={<Trans>Needed for a status that nobody gave before.</Trans>}
            value={rule}
            onChange={(event) => setRule(event.target.value)}
          >
            <option value="">{t`None named`}</option>
            <RuleOptions rules={rules} />
          </Select>
        </div>
      )}
      <TextArea
        label={<Trans>Reason</Trans>}
        hint={<Trans>Needed for every step but an approval.</Trans>}
        limit={2000}
        typed={reason}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {actions.includes('DIFFER') && (
        <label>
          <input type="checkbox" checked={keepDissent} onChange={(event) => setKeepDissent(event.target.checked)} />{' '}
          <Trans>If another view comes to hold, show mine beside it, by role and never by name.</Trans>
        </label>
      )}
      <p className={styles.actions}>
        {actions.map((action) => (
          <Button
            key={action}
            look={action === 'APPROVE' || action === 'ADJUDICATE' ? 'main' : action === 'DIFFER' ? 'plain' : 'danger'}
            aria-disabled={busy}
            onClick={() => take(action)}
          >
            {i18n._(ACT[action])}
          </Button>
        ))}
      </p>
    </form>
  );
}
