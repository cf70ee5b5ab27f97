import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { CONFIDENCE_LABEL } from '../../../ui/status/confidence-words.js';
import { ANSWER_LABEL } from '../../../ui/status/status-phrases.js';
import { STATUS_LABEL } from '../../../ui/status/status-words.js';

/** What can come of a step: an answer, a status, a confidence, the part of an item, a word of its own. */
const OUTCOME: Readonly<Record<string, MessageDescriptor>> = {
  ...ANSWER_LABEL,
  ...STATUS_LABEL,
  ...CONFIDENCE_LABEL,
  CONTESTED: msg`Contested`,
  PROPOSED: msg`Proposed`,
  REVIEW: msg`A review is due`,
  NOT_YET: msg`Does not count yet`,
  ENDED: msg`Counts no longer`,
  HISTORY: msg`History`,
  WEAK: msg`Decides nothing`,
  OUTRANKED: msg`Decides nothing`,
  CLAIM: msg`A claim`,
};

/** The outcome of a step in a word or two; the service's own word where it is a new one. */
export function OutcomeWord({ outcome }: { outcome: string }) {
  const { i18n } = useLingui();
  const word = OUTCOME[outcome];
  return word ? <>{i18n._(word)}</> : <bdi lang="en">{outcome}</bdi>;
}
