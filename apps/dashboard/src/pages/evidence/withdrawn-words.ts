import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { WithdrawalReason } from '@states-must/domain';

/** What the public is told of why an item was withdrawn. */
export const WITHDRAWN_BECAUSE: Record<WithdrawalReason, MessageDescriptor> = {
  WRONG: msg`What it said was wrong.`,
  SUPERSEDED: msg`A better item took its place.`,
  HARM: msg`It could have harmed somebody.`,
  CONSENT: msg`Somebody withdrew their consent.`,
  OTHER: msg`The reason is on record with its reviewers.`,
};
