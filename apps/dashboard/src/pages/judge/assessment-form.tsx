import { Trans, useLingui } from '@lingui/react/macro';
import { CONFIDENCES, DIRECTIONS, GRADED_STATUSES, type AssessmentKind } from '@states-must/domain';
import { useState } from 'react';
import {
  ProposeAssessmentDocument,
  type CellToJudgeQuery,
  type ProposeAssessmentInput,
} from '../../gql/judge/graphql.js';
import { Select } from '../../ui/forms/select.js';
import { TextArea } from '../../ui/forms/text-area.js';
import { TextField } from '../../ui/forms/text-field.js';
import { RuleOptions } from '../../ui/judgement/rule-options.js';
import { DECIDED_LABEL, DIRECTION_LABEL } from '../../ui/judgement/judgement-words.js';
import styles from '../../ui/judgement/judgement.module.css';
import { CONFIDENCE_LABEL } from '../../ui/status/confidence-words.js';
import { STATUS_LABEL } from '../../ui/status/status-words.js';
import { JudgeForm } from './judge-form.js';
import { usePropose } from './use-propose.js';

const FIELDS = ['kind', 'status', 'confidence', 'rule', 'reason', 'direction', 'directionReason', 'asOf'];

/** Confirms what the method proposes, decides otherwise, or says that the duty does not arise. */
export function AssessmentForm(props: {
  cell: CellToJudgeQuery['cell'];
  rules: CellToJudgeQuery['method']['rules'];
  onDone: () => void;
}) {
  const { cell, rules, onDone } = props;
  const { t, i18n } = useLingui();
  const [kind, setKind] = useState<AssessmentKind>(cell.proposal.status === 'NOT_ASSESSED' ? 'OVERRIDE' : 'CONFIRM');
  const { send, errorOf, ...state } = usePropose<Omit<ProposeAssessmentInput, 'key'>>(
    ProposeAssessmentDocument,
    FIELDS,
    onDone,
  );
  const { parent } = cell.jurisdiction;
  const kinds: AssessmentKind[] = [
    'CONFIRM',
    'OVERRIDE',
    'NOT_APPLICABLE',
    ...(parent ? ['DECIDED_BY_PARENT' as const] : []),
  ];
  return (
    <JudgeForm
      {...state}
      onSend={({ keepDissent, ...texts }) =>
        void send({
          ...texts,
          ...{ kind, reason: texts['reason'] ?? '', cellVersion: cell.version, keepDissent: keepDissent !== undefined },
          ...{ jurisdiction: cell.jurisdiction.code, obligation: cell.obligation.code },
          ...{ standard: cell.obligation.standard },
          ...(kind === 'DECIDED_BY_PARENT' && { decidedBy: parent?.code ?? null }),
        })
      }
    >
      <Select
        label={<Trans>What you decide</Trans>}
        error={errorOf('kind')}
        value={kind}
        onChange={(event) => setKind(event.target.value as AssessmentKind)}
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {i18n._(DECIDED_LABEL[one])}
            {one === 'DECIDED_BY_PARENT' && `: ${parent!.name.text}`}
          </option>
        ))}
      </Select>
      {kind === 'OVERRIDE' && (
        <div className={styles.pair}>
          <Select label={<Trans>Status</Trans>} name="status" error={errorOf('status')}>
            <option value="">{t`Choose`}</option>
            {GRADED_STATUSES.map((one) => (
              <option key={one} value={one}>
                {i18n._(STATUS_LABEL[one])}
              </option>
            ))}
          </Select>
          <Select label={<Trans>Confidence</Trans>} name="confidence" error={errorOf('confidence')}>
            {CONFIDENCES.map((one) => (
              <option key={one} value={one}>
                {i18n._(CONFIDENCE_LABEL[one])}
              </option>
            ))}
          </Select>
          <Select label={<Trans>Rule that you apply</Trans>} name="rule" error={errorOf('rule')}>
            <option value="">{t`Choose`}</option>
            <RuleOptions rules={rules} first={cell.trace.map(({ clause }) => clause)} />
          </Select>
        </div>
      )}
      <TextArea label={<Trans>Reason</Trans>} name="reason" rows={5} error={errorOf('reason')} />
      <div className={styles.pair}>
        <Select label={<Trans>Direction</Trans>} name="direction" defaultValue="UNKNOWN" error={errorOf('direction')}>
          {DIRECTIONS.map((one) => (
            <option key={one} value={one}>
              {i18n._(DIRECTION_LABEL[one])}
            </option>
          ))}
        </Select>
        <TextField
          label={<Trans>For the day</Trans>}
          hint={<Trans>Today where it is left out; never a day to come.</Trans>}
          optional
          name="asOf"
          type="date"
          error={errorOf('asOf')}
        />
      </div>
      <TextArea
        label={<Trans>What shows the direction</Trans>}
        hint={<Trans>Needed unless it is unknown.</Trans>}
        optional
        name="directionReason"
        error={errorOf('directionReason')}
      />
      <label>
        <input type="checkbox" name="keepDissent" defaultChecked />{' '}
        <Trans>If another view comes to hold, show mine beside it, by role and never by name.</Trans>
      </label>
    </JudgeForm>
  );
}
