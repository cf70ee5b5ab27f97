import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { methodAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { Section } from '../../ui/layout/section.js';
import { classes } from '../../ui/text/classes.js';
import text from '../../ui/text/text.module.css';
import type { Cell } from './cell-types.js';
import styles from './cell.module.css';

/** Who says so: the rules alone, or people by their roles; `children` are the decisions on record. */
export function DecisionSection({ cell, children }: { cell: Cell; children?: ReactNode }) {
  const { methodVersion } = cell;
  return (
    <Section
      id="decision"
      title={<Trans>Who decided</Trans>}
      aside={
        <PageLink to={methodAddress('rule-8')}>
          <Trans>Method {methodVersion}, rule 8</Trans>
        </PageLink>
      }
    >
      {cell.basis === 'PROPOSED' && (
        <p className={text.measure}>
          {cell.status === 'NOT_ASSESSED' ? (
            <Trans>Nobody has decided anything here, and no rule had anything to decide on.</Trans>
          ) : (
            <Trans>
              No person set this status. The rules derived it from the items above, as the steps show, and it stands as
              proposed until reviewers confirm or override it.
            </Trans>
          )}
        </p>
      )}
      {children}
      <p className={classes(text.note, styles.related)}>
        <Trans>
          An item counts once two reviewers who are not its author have approved it. A decision on a cell takes two
          people as well. They are named by their roles, never by name.
        </Trans>
      </p>
    </Section>
  );
}
