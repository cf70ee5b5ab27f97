import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AssessmentKind, Direction, JudgementKind, Party, RaterSeat } from '@states-must/domain';

/** Who holds a position. */
export const PARTY_LABEL: Record<Party, MessageDescriptor> = {
  STATE: msg`The state`,
  SEX_WORKER_LED_GROUP: msg`Sex-worker-led group`,
  NATIONAL_INSTITUTION: msg`National human rights institution`,
  DISSENTING_RATER: msg`A rater who dissents`,
};

/** What people decided of a cell. */
export const DECIDED_LABEL: Record<AssessmentKind, MessageDescriptor> = {
  CONFIRM: msg`Confirms what the method proposes`,
  OVERRIDE: msg`Decides otherwise than the method`,
  NOT_APPLICABLE: msg`Decides that the duty does not arise`,
  DECIDED_BY_PARENT: msg`Says that another authority decides`,
};

/** Which way a cell moves. */
export const DIRECTION_LABEL: Record<Direction, MessageDescriptor> = {
  IMPROVING: msg`Improving`,
  STEADY: msg`Steady`,
  WORSENING: msg`Worsening`,
  UNKNOWN: msg`Unknown`,
};

/** Whose view a rating is. */
export const SEAT_LABEL: Record<RaterSeat, MessageDescriptor> = {
  AUTHOR: msg`First rater`,
  SECOND: msg`Second rater`,
  ADJUDICATOR: msg`Third person, who decides`,
};

/** What people put on record. */
export const RECORD_LABEL: Record<JudgementKind, MessageDescriptor> = {
  SEARCH: msg`Search`,
  POSITION: msg`Position`,
  ASSESSMENT: msg`Assessment`,
  RELIABILITY: msg`Reliability of a source`,
};
