import { Trans, useLingui } from '@lingui/react/macro';
import { GAP_LIMITS } from '@states-must/domain';
import { useState, type FormEvent } from 'react';
import type { GapRowFragment } from '../../gql/gaps/graphql.js';
import { Button } from '../../ui/forms/button.js';
import { Dialog } from '../../ui/forms/dialog.js';
import { TextArea } from '../../ui/forms/text-area.js';
import styles from './gaps.module.css';

function FinishForm(props: { onFinish: (note: string) => Promise<string[]>; onDone: () => void }) {
  const { onFinish, onDone } = props;
  const { t } = useLingui();
  const [note, setNote] = useState('');
  const [problems, setProblems] = useState<string[]>([]);
  const [sending, setSending] = useState(false);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (sending) return;
    if (note.trim() === '') return setProblems([t`Say what was done, or why there is nothing to do.`]);
    setSending(true);
    const found = await onFinish(note);
    setSending(false);
    if (found.length === 0) onDone();
    else setProblems(found);
  };
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void send(event)}>
      <TextArea
        // The dialog gives the focus to the element that asks for it in the document, not in React.
        ref={(area) => area?.setAttribute('autofocus', '')}
        label={<Trans>What was done, or why there is nothing to do</Trans>}
        hint={<Trans>Colleagues read it. The gap is back when the finding changes and still lacks something.</Trans>}
        error={problems.join(' ') || undefined}
        value={note}
        typed={note}
        limit={GAP_LIMITS.note}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button look="main" type="submit" aria-disabled={sending}>
        <Trans>Done</Trans>
      </Button>
    </form>
  );
}

/** Asks for the note with which a gap is finished. What was typed stays where the service refuses it. */
export function FinishDialog(props: {
  gap: GapRowFragment | null;
  onClose: () => void;
  onFinish: (gap: GapRowFragment, note: string) => Promise<string[]>;
}) {
  const { gap, onClose, onFinish } = props;
  const name = gap ? `${gap.jurisdiction.name.text}, ${gap.obligation.code}` : '';
  return (
    <Dialog open={gap !== null} title={<Trans>Finish: {name}</Trans>} onClose={onClose}>
      {gap && <FinishForm onFinish={(note) => onFinish(gap, note)} onDone={onClose} />}
    </Dialog>
  );
}
