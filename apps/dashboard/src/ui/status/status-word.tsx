import { Trans, useLingui } from '@lingui/react/macro';
import { ConfidenceWord } from './confidence-word.js';
import { StatusTile, type TileSize } from './status-tile.js';
import { STATUS_LABEL } from './status-words.js';
import type { Confidence, Status } from './status-types.js';
import styles from './status-word.module.css';

/** A status as tile and word, with its confidence and the word "contested" where these are given. */
export function StatusWord(props: {
  status: Status;
  confidence?: Confidence | null;
  contested?: boolean;
  size?: TileSize;
  /** Leave the words for the confidence out: they stand elsewhere. */
  bare?: boolean;
}) {
  const { status, confidence = null, contested = false, size = 20, bare = false } = props;
  const { i18n } = useLingui();
  return (
    <span className={styles.word}>
      <StatusTile status={status} confidence={confidence ?? 'HIGH'} contested={contested} size={size} />
      <span>
        {i18n._(STATUS_LABEL[status])}
        {!bare && confidence && (
          <span className={styles.confidence}>
            {' '}
            · <ConfidenceWord confidence={confidence} />
          </span>
        )}
        {!bare && contested && (
          <span className={styles.confidence}>
            {' '}
            · <Trans>contested</Trans>
          </span>
        )}
      </span>
    </span>
  );
}
