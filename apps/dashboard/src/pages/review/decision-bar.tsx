import { Trans } from '@lingui/react/macro';
import type { EvidenceAction } from '../../gql/review/graphql.js';
import { Button } from '../../ui/forms/button.js';
import type { Decision } from './review-types.js';
import styles from './review.module.css';

/** The decisions that are open to this reviewer, always in view, with their keys. */
export function DecisionBar(props: {
  actions: readonly EvidenceAction[];
  busy: boolean;
  keysOn: boolean;
  onKeysOn: (on: boolean) => void;
  onPress: (decision: Decision) => void;
}) {
  const { actions, busy, keysOn, onKeysOn, onPress } = props;
  return (
    <>
      <div className={styles.decide}>
        {actions.includes('APPROVE') && (
          <Button
            look="main"
            aria-disabled={busy}
            aria-keyshortcuts={keysOn ? 'A' : undefined}
            onClick={() => onPress('APPROVE')}
          >
            <Trans>Approve</Trans> {keysOn && <kbd>a</kbd>}
          </Button>
        )}
        {actions.includes('SEND_BACK') && (
          <Button
            aria-disabled={busy}
            aria-keyshortcuts={keysOn ? 'R' : undefined}
            onClick={() => onPress('SEND_BACK')}
          >
            <Trans>Ask for changes</Trans> {keysOn && <kbd>r</kbd>}
          </Button>
        )}
        {actions.includes('DECLINE') && (
          <Button
            look="danger"
            aria-disabled={busy}
            aria-keyshortcuts={keysOn ? 'D' : undefined}
            onClick={() => onPress('DECLINE')}
          >
            <Trans>Decline</Trans> {keysOn && <kbd>d</kbd>}
          </Button>
        )}
      </div>
      <p className={styles.keys}>
        {keysOn && (
          <span>
            <kbd>1</kbd>–<kbd>5</kbd> <Trans>tick a check</Trans> · <kbd>j</kbd> <kbd>k</kbd>{' '}
            <Trans>next, previous</Trans> · <kbd>Ctrl Enter</kbd> <Trans>send the reason</Trans> · <kbd>Ctrl Z</kbd>{' '}
            <Trans>take a decision back</Trans>
          </span>
        )}
        <label>
          <input type="checkbox" checked={keysOn} onChange={(event) => onKeysOn(event.target.checked)} />
          <Trans>Single keys decide</Trans>
        </label>
      </p>
    </>
  );
}
