import { Trans } from '@lingui/react/macro';
import { editEvidenceAddress } from '../../../ui/address/addresses.js';
import { PageLink } from '../../../ui/address/page-link.js';
import { Button } from '../../../ui/forms/button.js';
import { MomentText } from '../../../ui/text/moment-text.js';
import type { SendState } from './use-send.js';
import styles from './send.module.css';

/** The two ways to send, always in view, and when the draft was last stored. */
export function SendBar(props: { state: SendState; isEdit: boolean; onSend: (goal: 'draft' | 'review') => void }) {
  const { state, isEdit, onSend } = props;
  const { busy, stored, storedAt } = state;
  return (
    <div className={styles.bar}>
      <Button look="main" onClick={() => onSend('review')} aria-disabled={busy} aria-keyshortcuts="Control+Enter">
        <Trans>Send for review</Trans> <kbd dir="ltr">Ctrl Enter</kbd>
      </Button>
      <Button onClick={() => onSend('draft')} aria-disabled={busy} aria-keyshortcuts="Control+S">
        <Trans>Save draft</Trans> <kbd dir="ltr">Ctrl S</kbd>
      </Button>
      <p role="status" className={styles.saved}>
        {busy && <Trans>Sending</Trans>}
        {!busy && storedAt && (
          <>
            <Trans>
              Draft saved <MomentText moment={storedAt} />
            </Trans>
            {!isEdit && stored && (
              <>
                {' · '}
                <PageLink to={editEvidenceAddress(stored.id)}>
                  <Trans>Its own address</Trans>
                </PageLink>
              </>
            )}
          </>
        )}
      </p>
    </div>
  );
}
