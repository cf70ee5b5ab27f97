import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { problemSentence } from '../../ui/forms/problem-sentence.js';

const KNOWN: Record<string, MessageDescriptor> = {
  INVITATION_OVER: msg`This invitation does not work (any more). Ask the person who sent it for a new one.`,
  PASSWORD_TOO_SHORT: msg`The password is shorter than 12 characters. Four unrelated words will do.`,
  PASSWORD_TOO_LONG: msg`The password is longer than 128 characters. Shorten it.`,
  PASSWORD_GUESSABLE: msg`This password is on, or close to, the lists that people try first. Use words that do not belong together, or let a password manager make one.`,
  EMAIL_INVALID: msg`This is not an e-mail address. Check it for a missing @ or a space.`,
  ALREADY_MEMBER: msg`A member has this e-mail address already.`,
};
const BY_FIELD: Record<string, MessageDescriptor> = {
  'displayName REQUIRED': msg`Give a name that your colleagues will see. It need not be your legal one.`,
  'displayName TOO_LONG': msg`The name is longer than 100 characters. Shorten it.`,
  'displayName TEXT_UNSAFE': msg`The name holds a sign that cannot be seen. Type it again.`,
  'password TEXT_UNSAFE': msg`The password holds a character that cannot be stored. Type it again.`,
};

/** Why the account was not made, in the reader's language. */
export function joinSentence(problem: { code: string; field: string | null; message: string }, i18n: I18n): string {
  const known = BY_FIELD[`${problem.field} ${problem.code}`] ?? KNOWN[problem.code];
  return known ? i18n._(known) : problemSentence(problem, i18n);
}
