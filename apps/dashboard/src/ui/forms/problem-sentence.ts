import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Sentences for the problem codes whose words need nothing from the input. */
const KNOWN: Record<string, MessageDescriptor> = {
  STALE_VERSION: msg`Somebody changed this in the meantime. Nothing of yours is lost: compare and send again.`,
  KEY_REUSED: msg`This was sent before with other contents. Send it again.`,
  TOO_BUSY: msg`The service is very busy at this moment. Nothing was changed. Wait a few seconds and try again.`,
  NOT_FOUND: msg`This does not exist, or you may not see it.`,
  NOT_SIGNED_IN: msg`Your session has ended, or you are not signed in. Sign in and send it again.`,
  SIGN_IN_FAILED: msg`E-mail or password is not right.`,
  TOO_MANY_ATTEMPTS: msg`There were too many attempts to sign in. Wait 15 minutes and try again.`,
  NO_RIGHTS: msg`You may not do this. Ask an administrator.`,
  NOT_ALLOWED: msg`You may not do this. Ask an administrator.`,
  WRONG_STATE: msg`This has moved on in the meantime. Load it again to see where it stands.`,
  AUTHOR_CANNOT_APPROVE: msg`You wrote or last changed this item, so two others must approve it.`,
  ALREADY_APPROVED_BY_YOU: msg`You have approved this item already. A second person must approve it too.`,
  REASON_REQUIRED: msg`Say why, so that others can follow the decision.`,
  REASON_TOO_LONG: msg`The reason is longer than 2,000 characters. Shorten it.`,
  CATALOGUE_ITEM: msg`The catalogue publishes this item. It is changed in the catalogue, not here.`,
};

/** A refusal in the reader's language where its code is known, else the service's own sentence, which is English. */
export function problemSentence(problem: { code: string; message: string }, i18n: I18n): string {
  const known = KNOWN[problem.code];
  return known ? i18n._(known) : problem.message;
}
