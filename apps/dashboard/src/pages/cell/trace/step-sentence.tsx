import { Trans } from '@lingui/react/macro';
import { CONFIDENCE_SENTENCES } from './confidence-sentences.js';
import { FACTS_SENTENCES } from './facts-sentences.js';
import { PARTS_SENTENCES } from './parts-sentences.js';
import { STATUS_SENTENCES } from './status-sentences.js';
import type { Step } from './step.js';

const SENTENCES = { ...FACTS_SENTENCES, ...STATUS_SENTENCES, ...CONFIDENCE_SENTENCES, ...PARTS_SENTENCES };

/** The steps that this dashboard has a sentence for, as rule and clause: `2.supports-yes`. */
export const KNOWN_STEPS: readonly string[] = Object.keys(SENTENCES);

/** The step in a sentence. A clause that came after this dashboard is named and not guessed at. */
export function StepSentence({ step }: { step: Step }) {
  const say = SENTENCES[`${step.rule}.${step.clause}`];
  if (say) return <>{say(step)}</>;
  const { clause } = step;
  return (
    <Trans>
      By the clause <bdi lang="en">{clause}</bdi>.
    </Trans>
  );
}
