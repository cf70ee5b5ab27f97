import { holdsUnsafe } from '@states-must/domain';
import { Refusal } from './refusal.js';

/**
 * A reason as it is stored: without spaces around it. The rules of review have judged its length.
 * @throws Refusal UNSAFE_TEXT where it holds NUL, a lone surrogate or a sign that turns the direction of text
 */
export const cleanReason = (reason: string): string => {
  if (holdsUnsafe(reason)) {
    throw Refusal.of(
      'UNSAFE_TEXT',
      'The reason holds an invisible character that is not allowed. Type that part anew.',
      'reason',
    );
  }
  return reason.trim();
};
