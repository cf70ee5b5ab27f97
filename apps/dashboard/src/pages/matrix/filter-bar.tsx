import { Trans } from '@lingui/react/macro';
import { useState, type RefObject } from 'react';
import type { AtlasView } from '../../ui/atlas/read-atlas.js';
import { Button } from '../../ui/forms/button.js';
import { Dialog } from '../../ui/forms/dialog.js';
import { FilterControls } from './filter-controls.js';
import type { MatrixChoices } from './matrix-fields.js';
import styles from './filter-bar.module.css';

/** The controls in a line on wide screens; one button that opens them on narrow ones. */
export function FilterBar(props: {
  view: AtlasView;
  choices: MatrixChoices;
  wide: boolean;
  onChange: (patch: Partial<MatrixChoices>) => void;
  bar: RefObject<HTMLDivElement | null>;
}) {
  const { bar, ...controls } = props;
  const [open, setOpen] = useState(false);
  if (props.wide) {
    return (
      <div ref={bar} className={styles.bar} id="filters">
        <FilterControls {...controls} />
      </div>
    );
  }
  return (
    <div ref={bar} className={styles.bar} id="filters">
      <Button className={styles.opener} onClick={() => setOpen(true)}>
        <Trans>Filters and order</Trans>
      </Button>
      <Dialog open={open} title={<Trans>Filters and order</Trans>} onClose={() => setOpen(false)}>
        <div className={styles.stack}>
          <FilterControls {...controls} />
          <Button look="main" onClick={() => setOpen(false)}>
            <Trans>Show the places</Trans>
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
