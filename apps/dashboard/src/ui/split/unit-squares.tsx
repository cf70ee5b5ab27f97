import { STATUS_LETTERS } from '../status/status-letters.js';
import type { StatusCounts } from '../status/count-statuses.js';
import tile from '../status/status-tile.module.css';
import styles from './unit-squares.module.css';

/** One square a cell, blank ones too, in the order in which counts are read. A picture only: the numbers stand beside it. */
export function UnitSquares({ counts }: { counts: StatusCounts }) {
  const squares = STATUS_LETTERS.flatMap((letter) => Array.from({ length: counts[letter] }, () => letter));
  return (
    <div className={styles.squares} aria-hidden="true">
      {squares.map((letter, i) => (
        <span key={i} className={tile.tile} data-s={letter} data-c="h" data-size="14" />
      ))}
    </div>
  );
}
