import { Trans, useLingui } from '@lingui/react/macro';
import { STATUS_LETTERS, statusOfLetter } from './status-letters.js';
import { StatusTile } from './status-tile.js';
import { STATUS_LABEL, STATUS_MEANING } from './status-words.js';
import styles from './tile-guide.module.css';

/** How to read a tile: each status with its meaning, then what confidence and contested do to the drawing. */
export function TileGuide() {
  const { i18n } = useLingui();
  return (
    <>
      <ul className={styles.guide}>
        {STATUS_LETTERS.map((letter) => {
          const status = statusOfLetter(letter);
          return (
            <li key={letter}>
              <StatusTile status={status} size={34} />
              <span>
                <b>{i18n._(STATUS_LABEL[status])}</b> {i18n._(STATUS_MEANING[status])}
              </span>
            </li>
          );
        })}
      </ul>
      <ConfidenceKey />
    </>
  );
}

/** One line: full tile high confidence, smaller medium, outline low; a notched corner contested. */
export function ConfidenceKey() {
  return (
    <ul className={styles.key}>
      <li>
        <StatusTile status="NOT_MET" confidence="HIGH" size={24} /> <Trans>high confidence, full tile</Trans>
      </li>
      <li>
        <StatusTile status="NOT_MET" confidence="MEDIUM" size={24} /> <Trans>medium, smaller tile</Trans>
      </li>
      <li>
        <StatusTile status="NOT_MET" confidence="LOW" size={24} /> <Trans>low, outline</Trans>
      </li>
      <li>
        <StatusTile status="NOT_MET" confidence="MEDIUM" contested size={24} />{' '}
        <Trans>contested: sources or positions differ</Trans>
      </li>
    </ul>
  );
}
