import { Trans } from '@lingui/react/macro';
import { useFrame } from '../../apollo/use-frame.js';
import { attachAddress, cellAddress } from '../../ui/address/addresses.js';
import { useHref } from '../../ui/address/use-href.js';
import type { AtlasColumn } from '../../ui/atlas/read-atlas.js';
import { Dialog } from '../../ui/forms/dialog.js';
import { LinkButton } from '../../ui/forms/link-button.js';
import { CopyButton } from '../../ui/layout/copy-button.js';
import { Content } from '../../ui/text/content.js';
import type { MatrixRowShown } from './select-matrix.js';
import styles from './cell-menu.module.css';

interface MenuCell {
  row: MatrixRowShown;
  column: AtlasColumn;
}

/** What can be done with one cell, in a dialog that gives the focus back to it. Shift F10 brings it. */
export function CellMenu({ cell, onClose }: { cell: MenuCell | null; onClose: () => void }) {
  return (
    <Dialog
      open={cell !== null}
      onClose={onClose}
      title={
        cell && (
          <>
            <Content language={cell.row.language}>{cell.row.name}</Content>, <Content>{cell.column.code}</Content>
          </>
        )
      }
    >
      {cell && <CellWays {...cell} />}
    </Dialog>
  );
}

/** Open it, copy its address, attach evidence to it where the viewer may. */
function CellWays({ row, column }: MenuCell) {
  const { viewer } = useFrame();
  const href = useHref();
  const address = cellAddress(row.code, column.code);
  return (
    <div className={styles.ways}>
      <LinkButton to={address}>
        <Trans>Open</Trans>
      </LinkButton>
      <CopyButton text={() => window.location.origin + href(address)}>
        <Trans>Copy link</Trans>
      </CopyButton>
      {viewer?.canAttach && (
        <LinkButton to={attachAddress(`${row.code}.${column.code}`)}>
          <Trans>Attach evidence</Trans>
        </LinkButton>
      )}
    </div>
  );
}
