import { useLingui } from '@lingui/react';
import { CONFIDENCE_PHRASE } from './confidence-words.js';
import type { Confidence } from './status-types.js';

/** How sure we are, in words: "low confidence". */
export function ConfidenceWord({ confidence }: { confidence: Confidence }) {
  const { i18n } = useLingui();
  return <>{i18n._(CONFIDENCE_PHRASE[confidence])}</>;
}
