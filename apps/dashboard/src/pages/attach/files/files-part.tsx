import { Trans, useLingui } from '@lingui/react/macro';
import type { FormItemFragment } from '../../../gql/attach/graphql.js';
import { Button } from '../../../ui/forms/button.js';
import { FileLine } from '../../../ui/files/file-line.js';
import { Part } from '../fields/part.js';
import { useAttachValues } from '../form/use-attach-form.js';
import { ArrivalLine } from './arrival-line.js';
import { ChooseFiles } from './choose-files.js';
import type { useArrivals } from './use-arrivals.js';
import type { useDraftFiles } from './use-draft-files.js';
import styles from './files.module.css';

/** The files of the item: what is there, what is on its way, and adding more. A file belongs to a draft that is stored. */
export function FilesPart(props: {
  stored: FormItemFragment | null;
  files: ReturnType<typeof useDraftFiles>;
  arrivals: ReturnType<typeof useArrivals>;
  onSaveDraft: () => void;
}) {
  const { stored, files, arrivals, onSaveDraft } = props;
  const { t } = useLingui();
  const { visibility } = useAttachValues();
  const own = stored?.files ?? [];
  const removeWords = (name: string) => t`Remove ${name}`;
  const isPublicItem = visibility === 'PUBLIC';
  return (
    <Part id="part-files" legend={<Trans>Files</Trans>} aside={<Trans>optional</Trans>}>
      {stored === null ? (
        <div className={styles.first}>
          <p>
            <Trans>A file belongs to a draft. Save the draft once, then add files to it.</Trans>
          </p>
          <Button onClick={onSaveDraft}>
            <Trans>Save draft</Trans>
          </Button>
        </div>
      ) : (
        <ChooseFiles onChosen={arrivals.add} />
      )}
      {files.failed && (
        <p role="alert" className={styles.failed}>
          {files.failed}
        </p>
      )}
      {own.length + arrivals.arrivals.length > 0 && (
        <ul className={styles.list} aria-label={t`Files of this item`}>
          {own.map((file) =>
            files.leaving.includes(file.id) ? (
              <li key={file.id}>
                <span>
                  <Trans>
                    <bdi>{file.name}</bdi> is removed.
                  </Trans>
                </span>
                <Button autoFocus onClick={() => files.undo(file)}>
                  <Trans>Undo</Trans>
                </Button>
              </li>
            ) : (
              <li key={file.id}>
                <FileLine file={file} />
                {isPublicItem && (
                  <label className={styles.mark}>
                    <input
                      type="checkbox"
                      checked={files.isPublic(file)}
                      disabled={arrivals.isArriving}
                      onChange={(event) => files.mark(file, event.target.checked)}
                    />
                    <Trans>Publish with the item</Trans>
                  </label>
                )}
                <Button
                  look="quiet"
                  disabled={arrivals.isArriving}
                  onClick={() => files.remove(file)}
                  aria-label={removeWords(file.name)}
                >
                  <Trans>Remove</Trans>
                </Button>
              </li>
            ),
          )}
          {arrivals.arrivals.map((arrival) => (
            <ArrivalLine
              key={arrival.key}
              arrival={arrival}
              onDismiss={() => arrivals.dismiss(arrival)}
              onAgain={() => arrivals.again(arrival)}
            />
          ))}
        </ul>
      )}
      {isPublicItem && own.length > 0 && (
        <p className={styles.note}>
          <Trans>
            A published file goes out exactly as it is: names of authors, places and hidden text inside it, too. Look
            before you publish one. All others stay with the members.
          </Trans>
        </p>
      )}
    </Part>
  );
}
