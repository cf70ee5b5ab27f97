import { useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Button } from '../../ui/forms/button.js';
import { Dialog } from '../../ui/forms/dialog.js';
import { FormAlert } from '../../ui/forms/form-alert.js';
import styles from './members.module.css';

/**
 * Asks before something is taken away, and says what is lost. `onConfirm` answers with the sentences that are in the way;
 * with none it closes.
 */
export function ConfirmDialog(props: {
  open: boolean;
  title: ReactNode;
  action: ReactNode;
  children: ReactNode;
  onClose: () => void;
  onConfirm: () => Promise<string[]>;
}) {
  const { open, title, action, children, onClose, onConfirm } = props;
  const { t } = useLingui();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<{ sentences: string[]; attempt: number }>({ sentences: [], attempt: 0 });
  const shut = () => {
    setRefused({ sentences: [], attempt: 0 });
    onClose();
  };
  const confirm = async () => {
    if (busy) return;
    setBusy(true);
    const sentences = await onConfirm().catch(() => [
      t`The service could not be reached. Nothing was changed. Try again.`,
    ]);
    setBusy(false);
    if (sentences.length === 0) shut();
    else setRefused(({ attempt }) => ({ sentences, attempt: attempt + 1 }));
  };
  return (
    <Dialog open={open} title={title} onClose={shut}>
      <FormAlert {...refused} />
      <p>{children}</p>
      <p className={styles.buttons}>
        <Button look="danger" aria-disabled={busy} onClick={() => void confirm()}>
          {action}
        </Button>
        <Button onClick={shut}>{t`Keep it`}</Button>
      </p>
    </Dialog>
  );
}
