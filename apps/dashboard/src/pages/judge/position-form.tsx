import { Trans, useLingui } from '@lingui/react/macro';
import { GRADED_STATUSES } from '@states-must/domain';
import { AddPositionDocument, type AddPositionInput, type CellToJudgeQuery } from '../../gql/judge/graphql.js';
import { Select } from '../../ui/forms/select.js';
import { TextArea } from '../../ui/forms/text-area.js';
import { TextField } from '../../ui/forms/text-field.js';
import { PARTY_LABEL } from '../../ui/judgement/judgement-words.js';
import styles from '../../ui/judgement/judgement.module.css';
import { STATUS_LABEL } from '../../ui/status/status-words.js';
import { JudgeForm } from './judge-form.js';
import { usePropose } from './use-propose.js';

const FIELDS = ['party', 'partyName', 'value', 'text', 'on', 'until', 'url'];

/** What a party says of the cell: an office or an organisation, never a person. */
export function PositionForm({ cell, onDone }: { cell: CellToJudgeQuery['cell']; onDone: () => void }) {
  const { t, i18n } = useLingui();
  const { send, errorOf, ...state } = usePropose<Omit<AddPositionInput, 'key'>>(AddPositionDocument, FIELDS, onDone);
  return (
    <JudgeForm
      {...state}
      onSend={({ partyName = '', text = '', on = '', ...more }) =>
        void send({
          ...(more as Pick<AddPositionInput, 'party'>),
          ...{ partyName, text, on, jurisdiction: cell.jurisdiction.code, obligation: cell.obligation.code },
          ...{ standard: cell.obligation.standard },
        })
      }
    >
      <div className={styles.pair}>
        <Select label={<Trans>Party</Trans>} name="party" error={errorOf('party')}>
          {(['STATE', 'SEX_WORKER_LED_GROUP', 'NATIONAL_INSTITUTION'] as const).map((party) => (
            <option key={party} value={party}>
              {i18n._(PARTY_LABEL[party])}
            </option>
          ))}
        </Select>
        <Select label={<Trans>Status that it sees</Trans>} optional name="value" error={errorOf('value')}>
          <option value="">{t`It names none`}</option>
          {GRADED_STATUSES.map((status) => (
            <option key={status} value={status}>
              {i18n._(STATUS_LABEL[status])}
            </option>
          ))}
        </Select>
      </div>
      <TextField
        label={<Trans>Office or organisation</Trans>}
        hint={<Trans>Never a person.</Trans>}
        name="partyName"
        error={errorOf('partyName')}
      />
      <TextArea label={<Trans>What it says</Trans>} name="text" rows={5} error={errorOf('text')} />
      <div className={styles.pair}>
        <TextField
          label={<Trans>When it said so</Trans>}
          hint={<Trans>2024, 2024-05 or 2024-05-02.</Trans>}
          name="on"
          error={errorOf('on')}
        />
        <TextField label={<Trans>Until when</Trans>} optional name="until" error={errorOf('until')} />
      </div>
      <TextField
        label={<Trans>Address of the statement</Trans>}
        name="url"
        type="url"
        inputMode="url"
        error={errorOf('url')}
      />
    </JudgeForm>
  );
}
