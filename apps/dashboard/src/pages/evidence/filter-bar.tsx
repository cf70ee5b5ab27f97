import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../ui/forms/button.js';
import { Dialog } from '../../ui/forms/dialog.js';
import { useMedia } from '../../ui/layout/use-media.js';
import { FilterControls, type FilterProps } from './filter-controls.js';
import styles from './filter-bar.module.css';

/** The controls in a line on wide screens; one button that opens them on narrow ones. */
export function FilterBar(props: FilterProps) {
  const wide = useMedia('(min-width: 1024px)');
  const [open, setOpen] = useState(false);
  if (wide) {
    return (
      <div className={styles.bar} id="filters">
        <FilterControls {...props} />
      </div>
    );
  }
  return (
    <div className={styles.bar} id="filters">
      <Button className={styles.opener} onClick={() => setOpen(true)}>
        <Trans>Search, filters and order</Trans>
      </Button>
      <Dialog open={open} title={<Trans>Search, filters and order</Trans>} onClose={() => setOpen(false)}>
        <div className={styles.stack}>
          <FilterControls {...props} />
          <Button look="main" onClick={() => setOpen(false)}>
            <Trans>Show the evidence</Trans>
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
