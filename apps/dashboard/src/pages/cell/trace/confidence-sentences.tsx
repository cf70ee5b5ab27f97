import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { FACETS_IN_ORDER, FacetLabel } from '../../../ui/status/facet-label.js';
import { PartialDate } from '../../../ui/text/partial-date.js';
import { ItemRefs } from '../item-refs.js';
import { OutcomeWord } from './outcome-word.js';
import { countOf, type Step } from './step.js';

type Sentence = (step: Step) => ReactNode;

const refs = (step: Step) => <ItemRefs ids={step.items} />;

/** The facets that give the headline, each with its confidence. */
function Giving({ step }: { step: Step }) {
  const giving = FACETS_IN_ORDER.filter((facet) => step.detail[facet] !== undefined);
  return (
    <>
      {giving.map((facet, i) => (
        <span key={facet}>
          {i > 0 && ', '}
          <FacetLabel facet={facet} />: <OutcomeWord outcome={step.detail[facet] ?? ''} />
        </span>
      ))}
    </>
  );
}

/** Rule 5: how sure, from the items that decide, then age, then the caps. */
export const CONFIDENCE_SENTENCES: Readonly<Record<string, Sentence>> = {
  '5.high-two-publishers': (step) => (
    <Trans>{refs(step)}: two independent publishers, one of them at A or B with 1 or 2.</Trans>
  ),
  '5.medium-one-firm': (step) => (
    <Trans>{refs(step)}: at A or B with 1 or 2, and no second independent publisher.</Trans>
  ),
  '5.medium-two-publishers': (step) => (
    <Trans>{refs(step)}: independent publishers at C or better with 3 or better, and no ground for more.</Trans>
  ),
  '5.low-rest': (step) => <Trans>{refs(step)}: one publisher, and nothing at A or B with 1 or 2.</Trans>,
  '5.claimed-low': (step) => <Trans>{refs(step)}: a claim is never more than low.</Trans>,
  '5.age-step': (step) => {
    const { newest } = step.detail;
    return newest ? (
      <Trans>
        The newest deciding item reaches to <PartialDate date={newest} />, more than{' '}
        <Plural value={countOf(step, 'months')} one="# month" other="# months" /> ago: one step lower.
      </Trans>
    ) : (
      <Trans>No date of the deciding items is known: one step lower.</Trans>
    );
  },
  '5.facet-lowest': () => <Trans>The lowest of its answered questions.</Trans>,
  '5.headline-lowest': (step) => (
    <Trans>
      The lowest of the facets that give the headline (<Giving step={step} />
      ).
    </Trans>
  ),
  '5.cap-unanswered': (step) => (
    <Trans>
      At most medium while a question is unanswered: {step.detail['answered']} of {step.detail['criteria']} answered.
    </Trans>
  ),
  '5.cap-under-half': (step) => (
    <Trans>
      At most low while under half is answered: {step.detail['answered']} of {step.detail['criteria']} answered.
    </Trans>
  ),
};
