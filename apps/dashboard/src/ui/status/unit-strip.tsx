import { useLingui } from '@lingui/react/macro';
import { useNumber } from '../text/use-number.js';
import { COUNT_WORDS } from './counts-sentence.js';
import { countStatuses } from './count-statuses.js';
import tile from './status-tile.module.css';
import type { TileSize } from './status-tile.js';
import styles from './unit-strip.module.css';

/** One square of a strip: a status letter, a confidence letter, and whether it is contested. */
export interface StripCell {
  letter: string;
  confidence?: string;
  contested?: boolean;
}

/**
 * The obligations of one jurisdiction as squares in the standard's order, with a gap between areas. One picture for
 * screen readers: `name` and the counts say what it shows.
 */
export function UnitStrip({ name, groups, size = 16 }: { name: string; groups: StripCell[][]; size?: TileSize }) {
  const { t, i18n } = useLingui();
  const number = useNumber();
  const counts = countStatuses([
    groups
      .flat()
      .map(({ letter }) => letter)
      .join(''),
  ]);
  const said = COUNT_WORDS.filter(([letter]) => counts[letter] > 0)
    .map(([letter, word]) => `${i18n._(word)} ${number(counts[letter])}`)
    .join(', ');
  return (
    <div className={styles.strip} role="img" aria-label={t`${name}, obligations in order: ${said}`}>
      {groups.map((cells, group) => (
        <span key={group} className={styles.group}>
          {cells.map((cell, i) => (
            <span
              key={i}
              className={tile.tile}
              data-s={cell.letter}
              data-c={cell.confidence ?? '-'}
              data-x={cell.contested ? '' : undefined}
              data-size={size}
            />
          ))}
        </span>
      ))}
    </div>
  );
}
