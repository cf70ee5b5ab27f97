import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Answer, Status } from './status-types.js';

/** A status in lower case, for the middle of a sentence: "Norway: contrary". */
export const STATUS_PHRASE: Record<Status, MessageDescriptor> = {
  MET: msg`met`,
  PARTLY_MET: msg`partly met`,
  NOT_MET: msg`not met`,
  CONTRARY: msg`contrary`,
  VARIES: msg`varies`,
  NO_EVIDENCE: msg`no evidence found`,
  NOT_ASSESSED: msg`not assessed yet`,
  NOT_APPLICABLE: msg`does not apply`,
};

/** What the evidence answers to one question. */
export const ANSWER_LABEL: Record<Answer, MessageDescriptor> = {
  YES: msg`Yes`,
  NO: msg`No`,
  MIXED: msg`Mixed`,
  CLAIMED: msg`Claimed by the state`,
  UNKNOWN: msg`Unknown`,
};
