import { Plural, Trans } from '@lingui/react/macro';
import { methodAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { PartialDate } from '../../ui/text/partial-date.js';
import type { Cell } from './cell-types.js';
import { confidenceReasons, type ConfidenceReason } from './confidence-reasons.js';
import { AsideSection } from './aside-section.js';
import styles from './aside.module.css';

const codes = (criteria: readonly string[]) => <bdi className={styles.codes}>{criteria.join(', ')}</bdi>;

/** One reason in a sentence, and what would count for more. */
function Reason({ reason }: { reason: ConfidenceReason }) {
  switch (reason.kind) {
    case 'ONE_PUBLISHER':
      return (
        <Trans>
          {codes(reason.criteria)}: one publisher alone. A second, independent publisher would count for more.
        </Trans>
      );
    case 'NO_FIRM_PAIR':
      return (
        <Trans>
          {codes(reason.criteria)}: independent publishers, but none graded A or B with 1 or 2, or the answer is mixed.
        </Trans>
      );
    case 'NOT_FIRM':
      return <Trans>{codes(reason.criteria)}: one publisher, and no item graded A or B with 1 or 2.</Trans>;
    case 'CLAIM':
      return <Trans>{codes(reason.criteria)}: the state’s own claim, which is never more than low.</Trans>;
    case 'OLD':
      if (!reason.newest) {
        return (
          <Trans>{codes(reason.criteria)}: no date of the deciding evidence is known, so it counts a step less.</Trans>
        );
      }
      return (
        <>
          <Trans>
            {codes(reason.criteria)}: the newest deciding evidence reaches to <PartialDate date={reason.newest} />.
          </Trans>{' '}
          {reason.inLaw ? (
            <Plural
              value={reason.months}
              one="That is more than # month ago, the limit in law, so it counts a step less."
              other="That is more than # months ago, the limit in law, so it counts a step less."
            />
          ) : (
            <Plural
              value={reason.months}
              one="That is more than # month ago, so it counts a step less."
              other="That is more than # months ago, so it counts a step less."
            />
          )}
        </>
      );
    case 'UNDER_HALF':
      return (
        <Trans>
          {reason.answered} of {reason.criteria} questions answered: under half, so low at most.
        </Trans>
      );
    case 'UNANSWERED':
      return (
        <Trans>
          {reason.answered} of {reason.criteria} questions answered: not all, so medium at most.
        </Trans>
      );
    case 'PARTS':
      return <Trans>It is the lowest confidence of its parts.</Trans>;
    case 'DECIDED':
      return <Trans>The reviewers who decided on it gave it this confidence.</Trans>;
  }
}

/** Why the confidence is medium or low, in words. Draws nothing where it is high or where there is none. */
export function WhyConfidence({ cell }: { cell: Cell }) {
  const reasons = confidenceReasons(cell);
  if (reasons.length === 0) return null;
  return (
    <AsideSection
      id="confidence"
      title={
        cell.confidence === 'LOW' ? (
          <Trans>Why the confidence is low</Trans>
        ) : (
          <Trans>Why the confidence is medium</Trans>
        )
      }
    >
      <ul className={styles.list}>
        {reasons.map((reason) => (
          <li key={reason.kind === 'OLD' ? `OLD-${reason.months}` : reason.kind}>
            <Reason reason={reason} />
          </li>
        ))}
      </ul>
      <p className={styles.more}>
        <PageLink to={methodAddress('confidence')}>
          <Trans>How confidence comes about</Trans>
        </PageLink>
      </p>
    </AsideSection>
  );
}
