import type { ServedProblem } from '../platform/served/problem.js';

/** The refusal of a write that only signed-in people may ask for. */
export const NOT_SIGNED_IN: ServedProblem = {
  code: 'NOT_SIGNED_IN',
  field: null,
  message: 'Sign in to do this. Your session may have ended.',
};
