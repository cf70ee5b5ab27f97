import { Trans } from '@lingui/react/macro';
import { Button } from '../../../ui/forms/button.js';
import { MomentText } from '../../../ui/text/moment-text.js';
import type { SendState } from './use-send.js';
import styles from './send.module.css';

/** The two ways to send, always in view, and when the draft was last stored. */
export function SendBar(props: { state: SendState; isArriving: boolean; onSend: (goal: 'draft' | 'review') => void }) {
  const { state, isArriving, onSend } = props;
  const { busy, storedAt } = state;
  return (
    <div className={styles.bar}>
      <Button
        look="main"
        onClick={() => onSend('review')}
        aria-disabled={busy || isArriving}
        aria-keyshortcuts="Control+Enter"
      >
        <Trans>Send for review</Trans> <kbd dir="ltr">Ctrl Enter</kbd>
      </Button>
      <Button onClick={() => onSend('draft')} aria-disabled={busy || isArriving} aria-keyshortcuts="Control+S">
        <Trans>Save draft</Trans> <kbd dir="ltr">Ctrl S</kbd>
      </Button>
      <p role="status" className={styles.saved}>
        {busy && <Trans>Sending</Trans>}
        {isArriving && <Trans>Files are arriving</Trans>}
        {!busy && !isArriving && storedAt && (
          <Trans>
            Draft saved <MomentText moment={storedAt} />
          </Trans>
        )}
      </p>
    </div>
  );
}
