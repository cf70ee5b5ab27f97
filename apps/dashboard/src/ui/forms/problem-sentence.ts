import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Sentences for the problem codes whose words need nothing from the input. */
const KNOWN: Record<string, MessageDescriptor> = {
  STALE_VERSION: msg`Somebody changed this in the meantime. Nothing of yours is lost: compare and send again.`,
  KEY_REUSED: msg`This was sent before with other contents. Send it again.`,
  TOO_BUSY: msg`Too many people are signing in at this moment. Wait a few seconds and try again.`,
  NOT_FOUND: msg`This does not exist, or you may not see it.`,
  NOT_SIGNED_IN: msg`Sign in first.`,
};

/** A refusal in the reader's language where its code is known, else the service's own sentence, which is English. */
export function problemSentence(problem: { code: string; message: string }, i18n: I18n): string {
  const known = KNOWN[problem.code];
  return known ? i18n._(known) : problem.message;
}
