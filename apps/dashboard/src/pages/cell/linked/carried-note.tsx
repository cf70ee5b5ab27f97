import { Trans } from '@lingui/react/macro';
import { cellAddress } from '../../../ui/address/addresses.js';
import { PageLink } from '../../../ui/address/page-link.js';
import { underStandard } from '../../../ui/standard/link-line.js';
import { Content } from '../../../ui/text/content.js';
import text from '../../../ui/text/text.module.css';
import { classes } from '../../../ui/text/classes.js';
import type { Cell } from '../cell-types.js';
import styles from './linked.module.css';

/** Whose status it is: that of the equivalent obligation which was assessed; nothing where it is the cell's own. */
export function CarriedNote({ cell }: { cell: Cell }) {
  const { carriedFrom, jurisdiction } = cell;
  if (!carriedFrom) return null;
  const to = underStandard(cellAddress(jurisdiction.code, carriedFrom.code), carriedFrom.standard);
  const link = (
    <PageLink to={to}>
      <bdi>{carriedFrom.code}</bdi> <Content>{carriedFrom.title}</Content>
    </PageLink>
  );
  return (
    <p className={classes(text.note, styles.carried)}>
      <Trans>
        Assessed once, read under both: this status, its answers and its evidence are those of {link} under{' '}
        <bdi>{carriedFrom.standard}</bdi>, which is equivalent.
      </Trans>
    </p>
  );
}
