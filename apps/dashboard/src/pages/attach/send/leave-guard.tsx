import { Trans } from '@lingui/react/macro';
import { useBlocker } from '@tanstack/react-router';
import { Button } from '../../../ui/forms/button.js';
import { Dialog } from '../../../ui/forms/dialog.js';
import styles from './send.module.css';

/** Whether the page was blanked by "Leave this site": that must never be held up. */
const isLeavingSite = () => document.documentElement.hidden;

/**
 * Asks before what was typed is lost: inside the site with a dialog, else with the browser's own question. `isUnsaved`
 * is asked at the moment of leaving.
 */
export function LeaveGuard({ isUnsaved }: { isUnsaved: () => boolean }) {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && isUnsaved(),
    enableBeforeUnload: () => !isLeavingSite() && isUnsaved(),
    withResolver: true,
  });
  const open = blocker.status === 'blocked';
  return (
    <Dialog
      open={open}
      title={<Trans>Leave without saving?</Trans>}
      onClose={() => {
        if (blocker.status === 'blocked') blocker.reset();
      }}
    >
      <p>
        <Trans>What you typed since the last save would be lost.</Trans>
      </p>
      <p className={styles.buttons}>
        <Button look="main" onClick={() => blocker.status === 'blocked' && blocker.reset()}>
          <Trans>Stay here</Trans>
        </Button>
        <Button look="danger" onClick={() => blocker.status === 'blocked' && blocker.proceed()}>
          <Trans>Leave, and lose it</Trans>
        </Button>
      </p>
    </Dialog>
  );
}
