import { letterOfStatus, type ConfidenceLetter } from './status-letters.js';
import type { Confidence, Status } from './status-types.js';
import styles from './status-tile.module.css';

/** Sides that the sprite stays sharp at, in pixels. */
export type TileSize = 14 | 16 | 20 | 24 | 28 | 34 | 38 | 56;

const CONFIDENCE_LETTER: Record<Confidence, ConfidenceLetter> = { HIGH: 'h', MEDIUM: 'm', LOW: 'l' };

/**
 * The square of a status: full for high confidence, smaller for medium, an outline for low. It is hidden from screen
 * readers, because its word always stands beside it; only the matrix and the strips draw it alone.
 */
export function StatusTile(props: {
  status: Status;
  confidence?: Confidence | null;
  contested?: boolean;
  size?: TileSize;
}) {
  const { status, confidence = 'HIGH', contested = false, size = 20 } = props;
  return (
    <span
      className={styles.tile}
      data-s={letterOfStatus(status)}
      data-c={confidence ? CONFIDENCE_LETTER[confidence] : '-'}
      data-x={contested ? '' : undefined}
      data-size={size}
      aria-hidden="true"
    />
  );
}
