import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ItemRefs } from '../item-refs.js';
import { countOf, type Step } from './step.js';

type Sentence = (step: Step) => ReactNode;

const refs = (step: Step) => <ItemRefs ids={step.items} />;

/** Rules 1 and 2: which items count, and what they answer. */
export const FACTS_SENTENCES: Readonly<Record<string, Sentence>> = {
  '1.as-of-day': (step) =>
    step.outcome === 'NOT_YET' ? (
      <Trans>{refs(step)}: counts from a later day only.</Trans>
    ) : (
      <Trans>{refs(step)}: no longer in force, or superseded.</Trans>
    ),
  '1.history': (step) => (
    <Trans>
      {refs(step)}: last true more than <Plural value={countOf(step, 'months')} one="# month" other="# months" /> before
      the newest strong item. Shown, and decides nothing.
    </Trans>
  ),
  '2.strong-item': (step) => (
    <Trans>{refs(step)}: the source or the item is too weak to decide (below C, or below 3).</Trans>
  ),
  '2.text-outranks': (step) => (
    <Trans>
      {refs(step)}: the text of the law, or a ruling on it, is on record and outranks what others say of it.
    </Trans>
  ),
  '2.claim': (step) => <Trans>{refs(step)}: what a state reports in its own favour is a claim.</Trans>,
  '2.supports-yes': (step) => (
    <Trans>
      {refs(step)}: strong, and <Plural value={countOf(step, 'supports')} one="speaks" other="all speak" /> for it.
    </Trans>
  ),
  '2.contradicts-no': (step) => (
    <Trans>
      {refs(step)}: strong, and <Plural value={countOf(step, 'contradicts')} one="speaks" other="all speak" /> against
      it.
    </Trans>
  ),
  '2.both-mixed': (step) => (
    <Trans>
      {refs(step)}: strong items on both sides, <Plural value={countOf(step, 'supports')} other="# for" /> and{' '}
      <Plural value={countOf(step, 'contradicts')} other="# against" />.
    </Trans>
  ),
  '2.claim-answers-claimed': (step) => (
    <Trans>{refs(step)}: nothing else decides, so the state’s claim stands as a claim.</Trans>
  ),
  '2.none-unknown': () => <Trans>No strong item speaks to it.</Trans>,
};
