import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import { cellAddress, evidenceAddress, methodAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { CONFIDENCE_PHRASE } from '../../ui/status/confidence-words.js';
import { STATUS_PHRASE } from '../../ui/status/status-phrases.js';
import { Content } from '../../ui/text/content.js';
import type { RatingShown } from '../../ui/judgement/rating-list.js';
import type { Cell } from './cell-types.js';
import { useCellJudgements, type CellPlace } from './judgement/use-cell-judgements.js';
import styles from './standing.module.css';

/** Whether two agreed, or a third person decided between them: said by seats, never by name. */
function HowDecided({ cell, ratings }: { cell: Cell; ratings: readonly Pick<RatingShown, 'seat' | 'status'>[] }) {
  if (ratings.some(({ seat }) => seat === 'ADJUDICATOR')) {
    const dissenting = ratings.filter(({ status }) => status !== cell.status).length;
    return (
      <Plural
        value={dissenting}
        _0="Decided by a third person."
        one="Decided by a third person; one rater dissents."
        other="Decided by a third person; # raters dissent."
      />
    );
  }
  return cell.proposal.status === cell.status ? (
    <Trans>Reviewers have confirmed it.</Trans>
  ) : (
    <Trans>Reviewers have decided otherwise, with a reason and the rule they apply.</Trans>
  );
}

/** What the rules propose where people have decided: always said, whether it differs or not. */
function ProposalNote({ cell, place }: { cell: Cell; place: CellPlace }) {
  const { i18n } = useLingui();
  const ratings = useCellJudgements(place)?.assessment?.ratings;
  const { status, confidence } = cell.proposal;
  const proposed = i18n._(STATUS_PHRASE[status]);
  const sure = confidence && i18n._(CONFIDENCE_PHRASE[confidence]);
  return (
    <li>
      <b>
        <Trans>The method proposes: {proposed}</Trans>
        {sure && <>, {sure}</>}.
      </b>{' '}
      {ratings && <HowDecided cell={cell} ratings={ratings} />}{' '}
      <a href="#decision">
        <Trans>The decision</Trans>
      </a>
    </li>
  );
}

/** Items that the finding rested on and that are no longer public, each by the place where its end is told. */
function Tombstones({ ids }: { ids: readonly string[] }) {
  return (
    <li>
      <b>
        <Plural
          value={ids.length}
          one="# item that this answer rests on is no longer public."
          other="# items that this answer rests on are no longer public."
        />
      </b>{' '}
      <Trans>When it was withdrawn stands at its own address:</Trans>{' '}
      {ids.map((id, i) => (
        <Fragment key={id}>
          {i > 0 && ', '}
          <PageLink to={evidenceAddress(id)}>
            <Trans>withdrawn item {String(i + 1)}</Trans>
          </PageLink>
        </Fragment>
      ))}
    </li>
  );
}

/**
 * What stands beside the status and never inside it: who decides the matter, what the rules propose, whether a review is
 * due, what is no longer public. Draws nothing where there is nothing to say.
 */
export function StandingNotes({ cell, place }: { cell: Cell; place: CellPlace }) {
  const { decidedByParent, reviewDue, newEvidenceSince, noLongerPublic, obligation } = cell;
  const assessed = cell.basis === 'ASSESSED';
  if (!decidedByParent && !reviewDue && !newEvidenceSince && noLongerPublic.length === 0 && !assessed) return null;
  return (
    <ul className={styles.notes}>
      {decidedByParent && (
        <li>
          <b>
            <Trans>
              This matter is decided by{' '}
              <Content language={decidedByParent.name.language}>{decidedByParent.name.text}</Content>.
            </Trans>
          </b>{' '}
          <PageLink to={cellAddress(decidedByParent.code, obligation.code)}>
            <Trans>How it stands there</Trans>
          </PageLink>
        </li>
      )}
      {assessed && <ProposalNote cell={cell} place={place} />}
      {newEvidenceSince && (
        <li>
          <b>
            <Trans>New evidence since the decision.</Trans>
          </b>{' '}
          <Trans>
            What the method proposes has changed since reviewers decided. The decision holds until they revise it.
          </Trans>
        </li>
      )}
      {reviewDue && (
        <li>
          <b>
            <Trans>A review is due.</Trans>
          </b>{' '}
          <Trans>What reviewers decided and what the method proposes have come apart.</Trans>{' '}
          <PageLink to={methodAddress('rule-8')}>
            <Trans>Rule 8</Trans>
          </PageLink>
        </li>
      )}
      {noLongerPublic.length > 0 && <Tombstones ids={noLongerPublic} />}
    </ul>
  );
}
