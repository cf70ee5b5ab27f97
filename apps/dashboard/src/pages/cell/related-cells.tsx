import { Trans } from '@lingui/react/macro';
import { cellAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { Content } from '../../ui/text/content.js';
import { classes } from '../../ui/text/classes.js';
import text from '../../ui/text/text.module.css';
import type { Cell } from './cell-types.js';
import styles from './cell.module.css';

/** For a part or a territory: the same obligation of the state above it, which has a cell of its own. */
export function RelatedCells({ cell }: { cell: Cell }) {
  const { jurisdiction, obligation } = cell;
  const above = jurisdiction.parent ?? jurisdiction.answeringState;
  if (!above) return null;
  const name = <Content language={above.name.language}>{above.name.text}</Content>;
  const link = <PageLink to={cellAddress(above.code, obligation.code)}>{name}</PageLink>;
  return (
    <p className={classes(text.note, styles.related)}>
      {jurisdiction.level === 'PART' ? (
        <Trans>
          This is a part of {name}. {link} has a cell of its own on the same obligation.
        </Trans>
      ) : (
        <Trans>
          {link} answers for this territory before treaty bodies, and has a cell of its own on the same obligation.
        </Trans>
      )}
    </p>
  );
}
