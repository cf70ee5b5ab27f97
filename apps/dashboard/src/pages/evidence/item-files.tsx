import { Trans } from '@lingui/react/macro';
import { useFrame } from '../../apollo/use-frame.js';
import { FileList } from '../../ui/files/file-list.js';
import { Section } from '../../ui/layout/section.js';
import text from '../../ui/text/text.module.css';
import { ItemCustody } from './item-custody.js';
import type { Item } from './item-type.js';

/** The files of an item, and for members what happened to them. A page without files says nothing of them. */
export function ItemFiles({ item }: { item: Item }) {
  const { viewer } = useFrame();
  // Its author and whoever may decide on it see every file.
  const seesAll = item.review?.yours || (item.review?.actions.length ?? 0) > 0;
  const isWithdrawn = item.state === 'WITHDRAWN';
  if (item.files.length === 0 && !viewer) return null;
  return (
    <Section title={<Trans>Files</Trans>}>
      {item.files.length === 0 ? (
        <p>{seesAll ? <Trans>No file yet.</Trans> : <Trans>None that you may open.</Trans>}</p>
      ) : isWithdrawn ? (
        <p>
          <Trans>Its files were withdrawn with it. They are kept for nobody to open.</Trans>
        </p>
      ) : (
        <>
          <FileList files={item.files} />
          <p className={text.note}>
            <Trans>
              Files are handed out exactly as they were received. We look at what kind they are, not at what is in them:
              open them with care.
            </Trans>
          </p>
        </>
      )}
      {viewer && <ItemCustody id={item.id} />}
    </Section>
  );
}
