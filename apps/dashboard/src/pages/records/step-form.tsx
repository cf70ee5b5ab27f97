import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { CONFIDENCES, GRADED_STATUSES } from '@states-must/domain';
import { useState } from 'react';
import type { Confidence, JudgementAction, RecordAtWorkFragment, Status } from '../../gql/records/graphql.js';
import { Button } from '../../ui/forms/button.js';
import { FormAlert } from '../../ui/forms/form-alert.js';
import { Select } from '../../ui/forms/select.js';
import { TextArea } from '../../ui/forms/text-area.js';
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
export function StepForm({ record }: { record: RecordAtWorkFragment }) {
  const { t, i18n } = useLingui();
  const announce = useAnnounce();
  const { step, busy, refused } = useStep(record, (action) => announce(i18n._(DONE[action])));
  const [reason, setReason] = useState('');
  const [status, setStatus] = useState<Status>(record.assessment?.status ?? 'MET');
  const [confidence, setConfidence] = useState<Confidence | null>(record.assessment?.confidence ?? 'MEDIUM');
  const [rule, setRule] = useState('');
  const [keepDissent, setKeepDissent] = useState(true);
  const { actions } = record;
  if (actions.length === 0) return null;
  const rates = actions.includes('DIFFER') || actions.includes('ADJUDICATE');
  const sure = status === 'NOT_APPLICABLE' ? null : (confidence ?? 'MEDIUM');
  return (
    <form className={styles.form} noValidate onSubmit={(event) => event.preventDefault()}>
      <FormAlert {...refused} />
      {rates && (
        <div className={styles.pair}>
          <Select
            label={<Trans>Status that you see</Trans>}
            value={status}
            onChange={(event) => setStatus(event.target.value as Status)}
          >
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
            {Array.from({ length: 9 }, (_, index) => String(index + 1)).map((one) => (
              <option key={one} value={one}>
                {t`Rule ${one}`}
              </option>
            ))}
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
            onClick={() => void step(action, { reason, status, confidence: sure, rule: rule || null, keepDissent })}
          >
            {i18n._(ACT[action])}
          </Button>
        ))}
      </p>
    </form>
  );
}
