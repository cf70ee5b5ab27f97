import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import { useNumber } from '../text/use-number.js';
import { applicableOf, type StatusCounts } from './count-statuses.js';
import type { StatusLetter } from './status-letters.js';
import styles from './counts-sentence.module.css';

/** The seven counts in the order in which they are always read, each in lower case for a sentence. */
export const COUNT_WORDS: readonly [StatusLetter, MessageDescriptor][] = [
  ['M', msg`met`],
  ['P', msg`partly met`],
  ['N', msg`not met`],
  ['C', msg`contrary`],
  ['V', msg`varies`],
  ['E', msg`no evidence`],
  ['U', msg`not assessed`],
];

/**
 * "met 0 · partly met 1 · not met 4 · contrary 4 · varies 0 · no evidence 0 · not assessed 15 of 24". Zeros are
 * printed, and the denominator always; cells to which the duty does not apply leave it, and are named.
 */
export function CountsSentence({ counts }: { counts: StatusCounts }) {
  const { i18n } = useLingui();
  const number = useNumber();
  const of = number(applicableOf(counts));
  const outside = number(counts.X);
  return (
    <span className={styles.sentence}>
      {COUNT_WORDS.map(([letter, word], i) => (
        <Fragment key={letter}>
          {i > 0 && ' · '}
          <span className={styles.one}>
            {i18n._(word)} <b className={counts[letter] ? undefined : styles.zero}>{number(counts[letter])}</b>
          </span>
        </Fragment>
      ))}{' '}
      {counts.X > 0 ? (
        <Trans>
          of {of} that apply ({outside} does not apply)
        </Trans>
      ) : (
        <Trans>of {of}</Trans>
      )}
    </span>
  );
}
