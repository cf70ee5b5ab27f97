import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { placeAddress } from '../../../ui/address/addresses.js';
import { PageLink } from '../../../ui/address/page-link.js';
import { Content } from '../../../ui/text/content.js';
import { countOf, type Step } from './step.js';

type Sentence = (step: Step) => ReactNode;

/** The jurisdictions that a step of rule 7 names, by their codes. */
function Parts({ codes }: { codes: readonly string[] }) {
  return (
    <>
      {codes.map((code, i) => (
        <span key={code}>
          {i > 0 && ', '}
          <PageLink to={placeAddress(code)}>
            <bdi>{code}</bdi>
          </PageLink>
        </span>
      ))}
    </>
  );
}

/** "2 of 8 parts are assessed". */
function Assessed({ step }: { step: Step }) {
  const assessed = step.detail['assessed'] ?? '0';
  return (
    <Plural
      value={countOf(step, 'parts')}
      one={`${assessed} of # part is assessed`}
      other={`${assessed} of # parts are assessed`}
    />
  );
}

/** Rules 7 and 8: what the parts of a state do to it, and what people decided. */
export const PARTS_SENTENCES: Readonly<Record<string, Sentence>> = {
  '7.own-answer-stands': (step) => (
    <Trans>
      It has an answer of its own, which stands, whatever its parts do. <Assessed step={step} />.
    </Trans>
  ),
  '7.own-assessment-stands': (step) => (
    <Trans>
      People decided on it themselves, which stands, whatever its parts do. <Assessed step={step} />.
    </Trans>
  ),
  '7.parts-differ-varies': (step) => (
    <Trans>
      It has no answer of its own, and its assessed parts differ: <Parts codes={step.items} />.
    </Trans>
  ),
  '7.parts-agree': (step) => (
    <Trans>
      It has no answer of its own, and all its parts are assessed and agree: <Parts codes={step.items} />.
    </Trans>
  ),
  '7.pointer-to-parts': (step) =>
    step.items.length > 0 ? (
      <Trans>
        <Assessed step={step} />, which gives the state no status; they are named instead: <Parts codes={step.items} />.
      </Trans>
    ) : (
      <Trans>
        <Assessed step={step} />.
      </Trans>
    ),
  '7.decided-by-parent': (step) => (
    <Trans>
      The matter is decided by <Content>{step.detail['decidedBy'] ?? ''}</Content>, so the duty does not arise here.
    </Trans>
  ),
  '8.confirmed': () => <Trans>Reviewers confirmed what the rules propose.</Trans>,
  '8.confirmation-lapsed': () => (
    <Trans>
      Reviewers had confirmed an earlier proposal. The proposal has changed since, so it stands unconfirmed.
    </Trans>
  ),
  '8.overridden': () => <Trans>Reviewers decided otherwise, with a reason. The proposal stands beside it.</Trans>,
  '8.new-evidence-since': () => <Trans>There is new evidence since that decision.</Trans>,
  '8.method-changed': () => <Trans>The method has changed since that decision.</Trans>,
};
