import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { problemSentence } from '../../ui/forms/problem-sentence.js';

const KNOWN: Record<string, MessageDescriptor> = {
  EMAIL_INVALID: msg`This is not an e-mail address. Check it for a missing @ or a space.`,
  ALREADY_MEMBER: msg`A member has this e-mail address already.`,
  REGION_MISSING: msg`Tick at least one region, or all regions.`,
  UNKNOWN_REGION: msg`This region does not exist. Load the page again.`,
  ADMIN_FOR_ALL: msg`An administrator is one for all regions. Tick all regions.`,
  ROLE_TOO_HIGH: msg`A regional lead invites campaigners, researchers and reviewers. Ask an administrator for this role.`,
  NO_RIGHTS_IN_REGION: msg`You do not lead all of these regions. Ask their leads or an administrator.`,
  OWN_ACCOUNT: msg`This is your own account. Ask another administrator to close it.`,
  OWN_INVITATION: msg`You made this invitation, so another administrator must confirm it.`,
  LAST_ADMIN: msg`This is the last administrator. Make another one first.`,
};

/** Why a step with members or invitations was refused, in the reader's language. */
export function memberSentence(problem: { code: string; message: string }, i18n: I18n): string {
  const known = KNOWN[problem.code];
  return known ? i18n._(known) : problemSentence(problem, i18n);
}
