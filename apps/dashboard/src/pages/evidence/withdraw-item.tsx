import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { WITHDRAWAL_REASONS, type WithdrawalReason } from '@states-must/domain';
import { useState, type FormEvent } from 'react';
import { forgetPublished } from '../../apollo/forget-published.js';
import { EvidenceItemDocument, WithdrawEvidenceDocument } from '../../gql/evidence/graphql.js';
import { Button } from '../../ui/forms/button.js';
import { Dialog } from '../../ui/forms/dialog.js';
import { FormAlert } from '../../ui/forms/form-alert.js';
import { problemSentence } from '../../ui/forms/problem-sentence.js';
import { Select } from '../../ui/forms/select.js';
import { TextArea } from '../../ui/forms/text-area.js';
import { useAttemptKey } from '../../ui/forms/use-attempt-key.js';
import { useAnnounce } from '../../ui/notices/announcer.js';
import type { Item } from './item-type.js';
import { WITHDRAWN_BECAUSE } from './withdrawn-words.js';
import styles from './item.module.css';

/** Takes an item back, with a reason. What is withdrawn cannot be brought back, so a dialog says what is lost. */
export function WithdrawItem({ item }: { item: Item }) {
  const { t, i18n } = useLingui();
  const announce = useAnnounce();
  const keyOf = useAttemptKey();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [reasonClass, setClass] = useState<WithdrawalReason>('OTHER');
  const [refused, setRefused] = useState<{ sentences: string[]; attempt: number }>({ sentences: [], attempt: 0 });
  const [withdraw, { loading, client }] = useMutation(WithdrawEvidenceDocument, {
    refetchQueries: [EvidenceItemDocument],
  });
  const refuse = (sentences: string[]) => setRefused(({ attempt }) => ({ sentences, attempt: attempt + 1 }));
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (loading) return;
    const what = { id: item.id, version: item.version, reason, reasonClass };
    try {
      const { data } = await withdraw({
        variables: { ...what, key: keyOf('withdrawEvidence', what) },
      });
      const result = data?.withdrawEvidence;
      if (result?.__typename !== 'EvidenceChanged') {
        refuse((result?.problems ?? []).map((problem) => problemSentence(problem, i18n)));
        return;
      }
      forgetPublished(client);
      setOpen(false);
      announce(t`Withdrawn`);
    } catch {
      refuse([t`The service could not be reached. Nothing was changed. Try again.`]);
    }
  };
  return (
    <>
      <Button look="danger" onClick={() => setOpen(true)}>
        <Trans>Withdraw</Trans>
      </Button>
      <Dialog open={open} title={<Trans>Withdraw this item</Trans>} onClose={() => setOpen(false)}>
        <form className={styles.withdraw} onSubmit={(event) => void send(event)}>
          <FormAlert {...refused} />
          <p>
            <Trans>
              It moves no status any more, at once. Its address stays and says so. This cannot be undone: a new item
              would be needed.
            </Trans>
          </p>
          <Select
            label={<Trans>The public is told</Trans>}
            hint={<Trans>Of an item that was public everybody sees the day and this line, and nothing else.</Trans>}
            value={reasonClass}
            onChange={(event) => setClass(event.target.value as WithdrawalReason)}
          >
            {WITHDRAWAL_REASONS.map((value) => (
              <option key={value} value={value}>
                {i18n._(WITHDRAWN_BECAUSE[value])}
              </option>
            ))}
          </Select>
          <TextArea
            label={<Trans>Reason</Trans>}
            hint={<Trans>Members see it. Name no private person.</Trans>}
            limit={2000}
            typed={reason}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <p>
            <Button type="submit" look="danger" aria-disabled={loading}>
              <Trans>Withdraw</Trans>
            </Button>
          </p>
        </form>
      </Dialog>
    </>
  );
}
