import { isGraded } from '@states-must/domain';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import { cellAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { Content } from '../../ui/text/content.js';
import { FACETS_IN_ORDER } from '../../ui/status/facet-label.js';
import { SpreadSentence } from '../../ui/status/spread-sentence.js';
import { STATUS_MEANING } from '../../ui/status/status-words.js';
import { PartialDate } from '../../ui/text/partial-date.js';
import type { Cell } from './cell-types.js';
import { GIVEN_BY } from './given-by.js';

/** Who decides the matter where the duty does not arise; null where the trace names nobody. */
function decidedBy(cell: Cell): string | null {
  const step = cell.trace.find(({ rule, clause }) => rule === 7 && clause === 'decided-by-parent');
  return step?.detail.find(({ name }) => name === 'decidedBy')?.value ?? null;
}

/** Whether all that says something counts from a day after the one that is asked for. */
function allLater({ criteria }: Cell): boolean {
  const parts = criteria.flatMap(({ links }) => links.map(({ part }) => part)).filter((part) => part !== 'CONTEXT');
  return parts.length > 0 && parts.every((part) => part === 'NOT_YET');
}

/** The assessed parts, each leading to its own cell. */
function PartLinks({ cell }: { cell: Cell }) {
  return (
    <>
      {cell.rollUp?.assessed.map(({ jurisdiction }, i) => (
        <Fragment key={jurisdiction.code}>
          {i > 0 && ', '}
          <PageLink to={cellAddress(jurisdiction.code, cell.obligation.code)}>
            <Content language={jurisdiction.name.language}>{jurisdiction.name.text}</Content>
          </PageLink>
        </Fragment>
      ))}
    </>
  );
}

/** What the status says here, in one to three sentences. */
export function VerdictSentence({ cell }: { cell: Cell }) {
  const { i18n } = useLingui();
  const { status, rollUp } = cell;
  const meaning = i18n._(STATUS_MEANING[status]);
  const open = cell.criteriaCount - cell.answered;
  if (status === 'VARIES' && rollUp) {
    return (
      <>
        {meaning} <SpreadSentence spread={rollUp} />.
      </>
    );
  }
  if (status === 'NOT_APPLICABLE') {
    const by = decidedBy(cell);
    return by ? (
      <Trans>
        Decided by <Content>{by}</Content>, so the duty does not arise here.
      </Trans>
    ) : (
      <>{meaning}</>
    );
  }
  if (!isGraded(status)) {
    return (
      <>
        {!(status === 'NOT_ASSESSED' && cell.evidenceCount > 0) && meaning}
        {cell.evidenceCount > 0 && (
          <>
            {' '}
            {allLater(cell) ? (
              <Plural
                value={cell.evidenceCount}
                one="# item is on record, and it speaks of later days only."
                other="# items are on record, and all speak of later days only."
              />
            ) : (
              <Plural
                value={cell.evidenceCount}
                one="# item is on record, and it does not decide for this day."
                other="# items are on record, and none decides for this day."
              />
            )}
          </>
        )}
        {rollUp && rollUp.assessed.length > 0 && (
          <>
            {' '}
            <Trans>
              Its parts are assessed each for itself: <PartLinks cell={cell} />.
            </Trans>
          </>
        )}
      </>
    );
  }
  const giving = FACETS_IN_ORDER.filter((one) => cell.facets.some((f) => f.facet === one && f.status === status));
  const given = GIVEN_BY[giving.join('+')];
  return (
    <>
      {meaning} {given && <>{i18n._(given)} </>}
      {cell.stale && cell.newest && (
        <>
          <Trans>
            So by evidence up to <PartialDate date={cell.newest} />.
          </Trans>{' '}
        </>
      )}
      {cell.answered === 0 && rollUp && (
        <>
          <Trans>All its parts are assessed, and agree.</Trans>{' '}
        </>
      )}
      {open > 0 && cell.answered > 0 && (
        <Plural
          value={open}
          one={`# of ${cell.criteriaCount} questions has no answer yet.`}
          other={`# of ${cell.criteriaCount} questions have no answer yet.`}
        />
      )}
    </>
  );
}
