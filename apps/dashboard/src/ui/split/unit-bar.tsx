import { STATUS_LETTERS } from '../status/status-letters.js';
import type { StatusCounts } from '../status/count-statuses.js';
import { classes } from '../text/classes.js';
import styles from './unit-bar.module.css';

/** Statuses that are drawn with a pattern over their colour; the others are plain. */
const PATTERNED = new Set(['P', 'N', 'C', 'V', 'E']);

/**
 * The cells of one group as a stacked bar, one unit a cell, in the order in which counts are read. All bars of a list
 * share `max`, so a short bar is a small group; what is not assessed stays in the bar. The numbers stand beside it.
 * The page must hold one `UnitBarPatterns`.
 */
export function UnitBar({ counts, max }: { counts: StatusCounts; max: number }) {
  const percent = (cells: number) => `${((100 * cells) / Math.max(max, 1)).toFixed(3)}%`;
  const shown = STATUS_LETTERS.filter((letter) => counts[letter] > 0);
  return (
    <svg className={styles.bar} aria-hidden="true" focusable="false">
      {shown.map((letter, i) => {
        const before = shown.slice(0, i).reduce((sum, one) => sum + counts[one], 0);
        const place = { x: percent(before), y: 0.5, width: percent(counts[letter]), height: 15 };
        return (
          <g key={letter}>
            <rect {...place} className={styles[letter]} />
            {PATTERNED.has(letter) && <rect {...place} fill={`url(#unit-${letter})`} />}
            <rect {...place} className={classes(styles.edge, letter === 'X' && styles.X)} />
          </g>
        );
      })}
    </svg>
  );
}

/** The patterns that bars are filled with: dots, lines, cross-hatch, diagonal stripes, thin hatch. */
export function UnitBarPatterns() {
  const pattern = (letter: string, size: number) => ({
    id: `unit-${letter}`,
    width: size,
    height: size,
    patternUnits: 'userSpaceOnUse' as const,
  });
  return (
    <svg className={styles.defs} aria-hidden="true" focusable="false">
      <defs>
        <pattern {...pattern('P', 6)}>
          <circle cx="3" cy="3" r="1.2" className={styles.dot} />
        </pattern>
        <pattern {...pattern('N', 5)}>
          <path d="M0 2.5H5" className={styles.page} />
        </pattern>
        <pattern {...pattern('C', 6)}>
          <path d="M0 0L6 6M6 0L0 6" className={styles.page} />
        </pattern>
        <pattern {...pattern('V', 6)}>
          <path d="M-1 1L1 -1M0 6L6 0M5 7L7 5" className={styles.stripe} />
        </pattern>
        <pattern {...pattern('E', 5)}>
          <path d="M0 0L5 5" className={styles.hatch} />
        </pattern>
      </defs>
    </svg>
  );
}
