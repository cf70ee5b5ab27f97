import { Trans, useLingui } from '@lingui/react/macro';
import { useFrame } from '../../../apollo/use-frame.js';
import { decideAddress } from '../../../ui/address/addresses.js';
import { LinkButton } from '../../../ui/forms/link-button.js';
import { DIRECTION_LABEL } from '../../../ui/judgement/judgement-words.js';
import styles from '../../../ui/judgement/judgement.module.css';
import { RatingList } from '../../../ui/judgement/rating-list.js';
import { STATUS_PHRASE } from '../../../ui/status/status-phrases.js';
import { StatusWord } from '../../../ui/status/status-word.js';
import { Content } from '../../../ui/text/content.js';
import { PartialDate } from '../../../ui/text/partial-date.js';
import { useCellJudgements, type CellJudgements, type CellPlace } from './use-cell-judgements.js';

/** The decisions on record and their reasons, by role, with those before; and for members the way to decide. */
export function Decisions(place: CellPlace) {
  const { viewer } = useFrame();
  const cell = useCellJudgements(place);
  const works = viewer?.canAttach || viewer?.canReview;
  if (!cell || (!cell.assessment && cell.assessments.length === 0 && !works)) return null;
  const before = cell.assessments.filter(({ id }) => id !== cell.assessment?.id);
  return (
    <>
      {cell.assessment && <Decided cell={cell} assessment={cell.assessment} />}
      {before.length > 0 && (
        <details>
          <summary>
            <Trans>Decided before</Trans>
          </summary>
          <ul className={styles.list}>
            {before.map(({ id, status, confidence, asOf, ratings }) => (
              <li key={id}>
                <p>
                  <Trans>
                    For <PartialDate date={asOf} />:
                  </Trans>{' '}
                  <StatusWord status={status} confidence={confidence} />
                </p>
                <RatingList ratings={ratings} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {works && (
        <p className={styles.actions}>
          <LinkButton to={decideAddress(place.jurisdiction, place.obligation)}>
            <Trans>Confirm, decide otherwise, or record a position or a search</Trans>
          </LinkButton>
        </p>
      )}
    </>
  );
}

function Decided(props: { cell: CellJudgements; assessment: NonNullable<CellJudgements['assessment']> }) {
  const { cell, assessment } = props;
  const { i18n } = useLingui();
  const { asOf, direction, directionReason, decidedBy, kind } = assessment;
  const proposed = i18n._(STATUS_PHRASE[cell.proposal.status]);
  return (
    <>
      <p>
        <Trans>
          Decided for <PartialDate date={asOf} />. The method proposes: {proposed}.
        </Trans>{' '}
        {decidedBy && (
          <Trans>
            Decided by <bdi>{decidedBy}</bdi>.
          </Trans>
        )}
      </p>
      {kind === 'CONFIRM' && cell.basis === 'PROPOSED' && (
        <p role="note">
          <Trans>The confirmation no longer holds: the proposal has changed since. A review is due.</Trans>
        </p>
      )}
      {cell.newEvidenceSince && (
        <p role="note">
          <Trans>
            New evidence since: the method proposes something else than when people decided. A review is due.
          </Trans>
        </p>
      )}
      {direction !== 'UNKNOWN' && (
        <p>
          <Trans>Direction: {i18n._(DIRECTION_LABEL[direction])}.</Trans> <Content>{directionReason}</Content>
        </p>
      )}
      <RatingList ratings={assessment.ratings} />
    </>
  );
}
