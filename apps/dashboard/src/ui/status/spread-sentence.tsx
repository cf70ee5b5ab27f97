import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import { useNumber } from '../text/use-number.js';
import { STATUS_PHRASE } from './status-phrases.js';
import { letterOfStatus, STATUS_LETTERS, statusOfLetter } from './status-letters.js';
import type { Status } from './status-types.js';

/** How many parts of a state have each status. */
export interface Spread {
  parts: number;
  partsComplete: boolean;
  counts: readonly { status: Status; count: number }[];
}

/** "met 2 · contrary 1 · not assessed yet 5 of 8 parts": counts with their denominator, never an average. */
export function SpreadSentence({ spread }: { spread: Spread }) {
  const { i18n } = useLingui();
  const number = useNumber();
  const byLetter = new Map(spread.counts.map(({ status, count }) => [letterOfStatus(status), count]));
  const shown = STATUS_LETTERS.filter((letter) => (byLetter.get(letter) ?? 0) > 0);
  return (
    <>
      {shown.map((letter, i) => (
        <Fragment key={letter}>
          {i > 0 && ' · '}
          {i18n._(STATUS_PHRASE[statusOfLetter(letter)])} {number(byLetter.get(letter) ?? 0)}
        </Fragment>
      ))}{' '}
      <Plural value={spread.parts} one="of # part" other="of # parts" />
      {!spread.partsComplete && (
        <>
          {' '}
          <Trans>listed so far</Trans>
        </>
      )}
    </>
  );
}
