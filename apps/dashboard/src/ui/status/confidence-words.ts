import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Confidence } from './status-types.js';

/** "low confidence" and the like, for the middle of a sentence. */
export const CONFIDENCE_PHRASE: Record<Confidence, MessageDescriptor> = {
  HIGH: msg`high confidence`,
  MEDIUM: msg`medium confidence`,
  LOW: msg`low confidence`,
};

/** The word alone, for a list or a table. */
export const CONFIDENCE_LABEL: Record<Confidence, MessageDescriptor> = {
  HIGH: msg`High`,
  MEDIUM: msg`Medium`,
  LOW: msg`Low`,
};
