import { Trans, useLingui } from '@lingui/react/macro';
import { Lock } from 'lucide-react';
import { fileTypeWords } from './file-words.js';
import { useFileSize } from './use-file-size.js';
import styles from './file-list.module.css';

/** A file as a page shows it. */
export interface ShownFile {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  public: boolean;
  url: string;
}

/** A file in one line: its name, which fetches it, what it is, how large, and who gets it. */
export function FileLine({ file }: { file: ShownFile }) {
  const { i18n } = useLingui();
  const size = useFileSize();
  return (
    <span className={styles.line}>
      {/* Nothing of a file is shown here: it is saved, and opened by whatever its reader trusts. */}
      <a href={file.url} download>
        <bdi>{file.name}</bdi>
      </a>{' '}
      <span className={styles.what}>
        {i18n._(fileTypeWords(file.mediaType))}, {size(file.bytes)}
        {!file.public && (
          <>
            {' · '}
            <Lock size={13} aria-hidden="true" /> <Trans>for members only</Trans>
          </>
        )}
      </span>
    </span>
  );
}
