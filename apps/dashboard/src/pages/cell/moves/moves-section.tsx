import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { methodAddress } from '../../../ui/address/addresses.js';
import { PageLink } from '../../../ui/address/page-link.js';
import { Section } from '../../../ui/layout/section.js';
import { Skeleton } from '../../../ui/notices/skeleton.js';
import { StatusWord } from '../../../ui/status/status-word.js';
import { Content } from '../../../ui/text/content.js';
import text from '../../../ui/text/text.module.css';
import { useNumber } from '../../../ui/text/use-number.js';
import type { CellPlace } from '../judgement/use-cell-judgements.js';
import { NearestPlaces } from './nearest-places.js';
import { useHistoryAndMoves, type HistoryAndMoves } from './use-history-and-moves.js';
import styles from './moves.module.css';

type Moves = NonNullable<HistoryAndMoves['whatWouldMove']>;
type Move = NonNullable<Moves['toMet']>;
type Step = Move['sets'][number]['steps'][number];

/** What has to happen to an answer, by how it is answered now. */
const TO_DO: Record<Step['now'], MessageDescriptor> = {
  YES: msg`yes already`,
  UNKNOWN: msg`not answered yet: to be shown`,
  NO: msg`answered no: to be changed`,
  MIXED: msg`sources disagree: to be settled`,
  CLAIMED: msg`only the state says so: to be shown by others`,
};

function Steps({ steps }: { steps: readonly Step[] }) {
  const { i18n } = useLingui();
  return (
    <ul className={styles.steps}>
      {steps.map(({ criterion, now }) => (
        <li key={criterion.code}>
          <span className={styles.code}>
            <Content>{criterion.code}</Content>
          </span>{' '}
          <Content>{criterion.question}</Content> <span className={text.muted}>({i18n._(TO_DO[now])})</span>
        </li>
      ))}
    </ul>
  );
}

function Sets({ move, criteriaCount, children }: { move: Move; criteriaCount: number; children: ReactNode }) {
  const number = useNumber();
  const { sets, more } = move;
  const of = number(criteriaCount);
  return (
    <div className={styles.move}>
      <h3>{children}</h3>
      {sets.length > 1 && (
        <p className={text.small}>
          <Trans>Any one of these would do.</Trans>
        </p>
      )}
      <ol className={styles.sets}>
        {sets.map((set) => {
          const answered = number(set.answered);
          return (
            <li key={set.steps.map(({ criterion }) => criterion.code).join()}>
              <Steps steps={set.steps} />
              <p className={styles.then}>
                <StatusWord status={set.status} size={16} bare />{' '}
                <span className={text.muted}>
                  <Trans>
                    with {answered} of {of} questions answered
                  </Trans>
                </span>
              </p>
            </li>
          );
        })}
      </ol>
      {more > 0 && (
        <p className={text.small}>
          <Plural value={more} one="# more way of the same size" other="# more ways of the same size" />
        </p>
      )}
    </div>
  );
}

/** The smallest sets of answers that would bring the finding one step up, or to met, and the nearest places that meet it. */
export function MovesSection(place: CellPlace) {
  const cell = useHistoryAndMoves(place);
  const moves = cell?.whatWouldMove;
  if (moves === null) return null;
  return (
    <Section id="moves" title={<Trans>What would move this</Trans>}>
      {moves === undefined ? (
        <Skeleton />
      ) : (
        <>
          {moves.toMet === null && (
            <p>
              <Trans>By its answers this is met. What is not answered yet may still speak against it.</Trans>
            </p>
          )}
          {moves.oneUp && moves.oneUp.target !== 'MET' && (
            <Sets move={moves.oneUp} criteriaCount={moves.criteriaCount}>
              <Trans>One step up</Trans>
            </Sets>
          )}
          {moves.toMet && (
            <Sets move={moves.toMet} criteriaCount={moves.criteriaCount}>
              <Trans>To met</Trans>
            </Sets>
          )}
          {moves.toMet && (
            <p className={text.note}>
              <Trans>
                These are the fewest answers that the rules ask for, each to be answered yes. An open question does not
                count against a place, so fewer answers lead to met with less confidence.
              </Trans>{' '}
              <PageLink to={methodAddress('rules')}>
                <Trans>The rules</Trans>
              </PageLink>
            </p>
          )}
          <NearestPlaces places={cell?.nearestMeeting ?? []} obligation={place.obligation} />
        </>
      )}
    </Section>
  );
}
