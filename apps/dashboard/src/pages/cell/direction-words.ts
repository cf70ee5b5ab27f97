import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Cell } from './cell-types.js';

/** Which way it moves, as reviewers say. */
export const DIRECTION_LABEL: Record<NonNullable<Cell['direction']>, MessageDescriptor> = {
  IMPROVING: msg`Improving`,
  STEADY: msg`Steady`,
  WORSENING: msg`Worsening`,
  UNKNOWN: msg`Reviewers cannot tell`,
};
