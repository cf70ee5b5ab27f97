import { Trans } from '@lingui/react/macro';
import { methodAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { useAttachWay } from '../../ui/evidence/use-attach-way.js';
import { AsideSection } from './aside-section.js';
import styles from './aside.module.css';
import type { Cell } from './cell-types.js';

/** What somebody does who holds this finding to be wrong, by what is wrong with it. */
export function ChallengeBox({ cell }: { cell: Cell }) {
  const way = useAttachWay()(`${cell.jurisdiction.code}.${cell.obligation.code}`);
  return (
    <AsideSection id="challenge" title={<Trans>Challenge this finding</Trans>}>
      <ul className={styles.list}>
        <li>
          <b>
            <Trans>An item is wrong, out of date or misread.</Trans>
          </b>{' '}
          <Trans>
            Name it by its reference and the criterion. It is corrected or withdrawn in public, and stays named.
          </Trans>
        </li>
        <li>
          <b>
            <Trans>Evidence is missing.</Trans>
          </b>{' '}
          <Trans>The rules take it in the moment two reviewers approve it.</Trans>{' '}
          {way !== null && (
            <PageLink to={way}>
              <Trans>Attach it</Trans>
            </PageLink>
          )}
        </li>
        <li>
          <b>
            <Trans>A rule was applied wrongly.</Trans>
          </b>{' '}
          <Trans>Each step of the rules has an address of its own: cite the step, and say what is wrong with it.</Trans>
        </li>
        <li>
          <b>
            <Trans>The state, or a group, sees it otherwise.</Trans>
          </b>{' '}
          <Trans>
            A position is shown beside the status, in its own words and as large, and marks the cell contested.
          </Trans>
        </li>
      </ul>
      <p className={styles.more}>
        <PageLink to={methodAddress('challenge')}>
          <Trans>How to challenge a finding</Trans>
        </PageLink>
      </p>
    </AsideSection>
  );
}
