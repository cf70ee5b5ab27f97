import { Trans } from '@lingui/react/macro';
import { FileLine, type ShownFile } from './file-line.js';
import styles from './file-list.module.css';

/** The files of an item, each with the hash by which anybody can tell that a copy is the same. */
export function FileList({ files }: { files: readonly ShownFile[] }) {
  return (
    <ul className={styles.list}>
      {files.map((file) => (
        <li key={file.id}>
          <FileLine file={file} />
          <details className={styles.hash}>
            <summary>
              <Trans>Compare a copy</Trans>
            </summary>
            <p>
              <Trans>
                SHA-256 of the file as it was received: <code dir="ltr">{file.sha256}</code>
              </Trans>
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}
