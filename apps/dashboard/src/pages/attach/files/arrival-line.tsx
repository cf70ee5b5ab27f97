import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../ui/forms/button.js';
import { useFileSize } from '../../../ui/files/use-file-size.js';
import type { Arrival } from './use-arrivals.js';
import styles from './files.module.css';

/** A chosen file that is no file of the item yet: how far it has come, or why it was not added. */
export function ArrivalLine(props: { arrival: Arrival; onDismiss: () => void; onAgain: () => void }) {
  const { arrival, onDismiss, onAgain } = props;
  const { file, state, sent, sentence, isHopeless } = arrival;
  const { t } = useLingui();
  const { name } = file;
  const size = useFileSize();
  const gone = size(sent);
  const whole = size(file.size);
  return (
    <li>
      <span className={styles.name}>
        <span>
          <bdi>{name}</bdi>
        </span>
        {state === 'failed' ? (
          <span className={styles.failed}>{sentence}</span>
        ) : (
          <>
            <progress value={sent} max={Math.max(file.size, 1)} aria-label={t`${name}, sent so far`} />
            <span className={styles.note}>
              {state === 'waiting' ? (
                <Trans>waiting</Trans>
              ) : sent >= file.size ? (
                <Trans>being checked</Trans>
              ) : (
                <Trans>
                  {gone} of {whole}
                </Trans>
              )}
            </span>
          </>
        )}
      </span>
      {state === 'failed' && !isHopeless && (
        <Button look="quiet" onClick={onAgain} aria-label={t`Try ${name} again`}>
          <Trans>Try again</Trans>
        </Button>
      )}
      <Button look="quiet" onClick={onDismiss} aria-label={state === 'failed' ? t`Dismiss ${name}` : t`Cancel ${name}`}>
        {state === 'failed' ? <Trans>Dismiss</Trans> : <Trans>Cancel</Trans>}
      </Button>
    </li>
  );
}
