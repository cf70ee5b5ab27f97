import { Plural, Trans } from '@lingui/react/macro';
import { useFrame } from '../../apollo/use-frame.js';
import { useAttachWay } from '../../ui/evidence/use-attach-way.js';
import { LinkButton } from '../../ui/forms/link-button.js';
import { StatusWord } from '../../ui/status/status-word.js';
import { PartialDate } from '../../ui/text/partial-date.js';
import { AsideSection } from './aside-section.js';
import styles from './aside.module.css';
import type { Cell } from './cell-types.js';
import { DayLink } from './day-link.js';
import { nextTurn } from '../../ui/status/turns.js';
import { wantedOf } from './wanted.js';

/** What would move the answer or make it surer: derived from what the cell lacks, never a guess at the outcome. */
export function WhatIsMissing({ cell }: { cell: Cell }) {
  const { viewer } = useFrame();
  const turn = nextTurn(cell);
  const about = `${cell.jurisdiction.code}.${cell.obligation.code}`;
  const way = useAttachWay()(about);
  const { open, lawText, secondPublisher, newerThan, otherSide } = wantedOf(cell);
  const nothing = open.length === 0 && !lawText && !secondPublisher && newerThan === null && !otherSide;
  return (
    <AsideSection id="missing" title={<Trans>What is missing</Trans>}>
      <ul className={styles.list}>
        {open.length > 0 && (
          <li>
            <Plural value={open.length} one="# question has no answer:" other="# questions have no answer:" />{' '}
            <bdi className={styles.codes}>{open.join(', ')}</bdi>
          </li>
        )}
        {lawText && (
          <li>
            <Trans>
              The text of the law from an official gazette, or a ruling on it. It outranks what others say of the law.
            </Trans>
          </li>
        )}
        {secondPublisher && (
          <li>
            <Trans>A second publisher that does not rest on the first.</Trans>
          </li>
        )}
        {newerThan !== null && (
          <li>
            <Trans>
              Anything newer than <PartialDate date={newerThan} />.
            </Trans>
          </li>
        )}
        {otherSide && (
          <li>
            <Trans>Strong evidence that settles the answers on which sources differ.</Trans>
          </li>
        )}
        {nothing && (
          <li>
            <Trans>Every question is answered, by more than one publisher, and recently.</Trans>
          </li>
        )}
        {turn?.from && (
          <li>
            <Trans>Time alone turns this:</Trans> <DayLink cell={cell} from={turn.from} />{' '}
            <StatusWord status={turn.status} confidence={turn.confidence} contested={turn.contested} size={16} />
          </li>
        )}
      </ul>
      {way !== null && (
        <div className={styles.actions}>
          <LinkButton look="main" to={way}>
            {viewer ? <Trans>Attach evidence</Trans> : <Trans>Sign in to attach evidence</Trans>}
          </LinkButton>
        </div>
      )}
    </AsideSection>
  );
}
