import { Trans } from '@lingui/react/macro';
import { classes } from '../text/classes.js';
import text from '../text/text.module.css';
import styles from './skeleton.module.css';

/** Stands where content will stand, at its final size. It is drawn only after 200 ms, so a fast answer shows no flicker. */
export function Skeleton({ lines = 8, heading = false }: { lines?: number; heading?: boolean }) {
  return (
    <div className={styles.skeleton} role="status">
      <span className={text.hidden}>
        <Trans>Loading</Trans>
      </span>
      {heading && <span className={classes(styles.bar, styles.heading)} />}
      {Array.from({ length: lines }, (_, i) => (
        <span key={i} className={styles.bar} />
      ))}
    </div>
  );
}
