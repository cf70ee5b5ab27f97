import { isGraded, type Status } from '@states-must/domain';
import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { FACETS_IN_ORDER, FacetLabel } from '../../../ui/status/facet-label.js';
import { ItemRefs } from '../item-refs.js';
import { OutcomeWord } from './outcome-word.js';
import { countOf, type Step } from './step.js';

type Sentence = (step: Step) => ReactNode;

/** "3 yes, 1 no, 0 mixed, 0 claimed, 1 unknown". */
function Answers({ step }: { step: Step }) {
  const { yes = '0', no = '0', mixed = '0', claimed = '0', unknown = '0' } = step.detail;
  return (
    <Trans>
      {yes} yes, {no} no, {mixed} mixed, {claimed} claimed, {unknown} unknown
    </Trans>
  );
}

/** Weak and context items of a facet without an answer are shown and leave it so. */
function LeftSo({ step }: { step: Step }) {
  if (step.items.length === 0) return null;
  return (
    <>
      {' '}
      <Trans>
        On record, none strong enough to decide: <ItemRefs ids={step.items} />.
      </Trans>
    </>
  );
}

/** The assessed facets with what each came to: "law contrary, practice contrary". */
function Facets({ step }: { step: Step }) {
  const said = FACETS_IN_ORDER.filter((facet) => isGraded((step.detail[facet] ?? 'NOT_ASSESSED') as Status));
  return (
    <>
      {said.map((facet, i) => (
        <span key={facet}>
          {i > 0 && ', '}
          <FacetLabel facet={facet} />: <OutcomeWord outcome={step.detail[facet] ?? ''} />
        </span>
      ))}
    </>
  );
}

/** Rules 3, 4 and 6: from answers to facets, from facets to the headline, and whether it is contested. */
export const STATUS_SENTENCES: Readonly<Record<string, Sentence>> = {
  '3.all-yes-met': (step) => (
    <Trans>
      Every answer is yes (<Answers step={step} />
      ).
    </Trans>
  ),
  '3.some-no': (step) => (
    <Trans>
      Some answers are no, and none is yes or mixed (<Answers step={step} />
      ).
    </Trans>
  ),
  '3.contrary': (step) => (
    <Trans>
      Some answers are no, none is yes or mixed (<Answers step={step} />
      ), and{' '}
      <Plural
        value={countOf(step, 'contrary')}
        one="# of the no says that the state acts against the duty"
        other="# of the no say that the state acts against the duty"
      />
      .
    </Trans>
  ),
  '3.anything-else-partly': (step) => (
    <Trans>
      Answers differ, or rest on a claim alone (<Answers step={step} />
      ).
    </Trans>
  ),
  '3.searched-no-evidence': (step) => (
    <>
      <Trans>No answer, and a search is on record that found nothing to rely on.</Trans>
      <LeftSo step={step} />
    </>
  ),
  '3.unsearched-not-assessed': (step) => (
    <>
      <Trans>No answer, and no search on record.</Trans>
      <LeftSo step={step} />
    </>
  ),
  '4.weakest-facet': (step) => (
    <Trans>
      The weakest of the assessed facets (<Facets step={step} />
      ). What is not answered never moves it: {step.detail['answered']} of {step.detail['criteria']} answered.
    </Trans>
  ),
  '4.searched-no-evidence': (step) => (
    <Trans>No facet is assessed, and a search is on record: 0 of {step.detail['criteria']} answered.</Trans>
  ),
  '4.unsearched-not-assessed': (step) => (
    <Trans>
      No facet is assessed and no search is on record: 0 of {step.detail['criteria']} answered. Nobody has looked yet.
    </Trans>
  ),
  '6.mixed-contested': (step) => (
    <Trans>
      Strong items speak for and against: <ItemRefs ids={step.items} />. Both are shown, neither is averaged away.
    </Trans>
  ),
  '6.position-contested': (step) => (
    <Plural
      value={countOf(step, 'positions')}
      one="# position on record differs from the headline."
      other="# positions on record differ from the headline."
    />
  ),
};
