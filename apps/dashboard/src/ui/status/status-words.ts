import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Status } from './status-types.js';

/** What a status is called on a page. */
export const STATUS_LABEL: Record<Status, MessageDescriptor> = {
  MET: msg`Met`,
  PARTLY_MET: msg`Partly met`,
  NOT_MET: msg`Not met`,
  CONTRARY: msg`Contrary`,
  VARIES: msg`Varies`,
  NO_EVIDENCE: msg`No evidence found`,
  NOT_ASSESSED: msg`Not assessed yet`,
  NOT_APPLICABLE: msg`Does not apply`,
};

/** What it means, in one sentence. */
export const STATUS_MEANING: Record<Status, MessageDescriptor> = {
  MET: msg`The evidence shows that the state does what the obligation asks.`,
  PARTLY_MET: msg`Some of it is done, or done for some people or places.`,
  NOT_MET: msg`The evidence shows that the state does not do this.`,
  CONTRARY: msg`The evidence shows that the state acts against the obligation.`,
  VARIES: msg`The parts of a state differ. The spread is shown, never an average.`,
  NO_EVIDENCE: msg`Somebody looked and found nothing to rely on. It says nothing about what the state does.`,
  NOT_ASSESSED: msg`Nobody has looked yet.`,
  NOT_APPLICABLE: msg`The duty does not arise here, or another authority decides it. The reason is given.`,
};

/** The value of the `status` filter in an address. */
export const STATUS_IN_ADDRESS: Record<Status, string> = {
  MET: 'met',
  PARTLY_MET: 'partly',
  NOT_MET: 'notmet',
  CONTRARY: 'contrary',
  VARIES: 'varies',
  NO_EVIDENCE: 'noevidence',
  NOT_ASSESSED: 'unassessed',
  NOT_APPLICABLE: 'na',
};
