import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Duty, Standing } from '@states-must/domain';

/** The kinds of duty, for the middle of a sentence. */
export const DUTY_PHRASE: Record<Duty, MessageDescriptor> = {
  RESPECT: msg`duty to respect`,
  PROTECT: msg`duty to protect`,
  FULFIL: msg`duty to fulfil`,
};

/** What each kind of duty asks. */
export const DUTY_MEANING: Record<Duty, MessageDescriptor> = {
  RESPECT: msg`The state itself refrains.`,
  PROTECT: msg`The state stops others.`,
  FULFIL: msg`The state provides.`,
};

/** Where a standard stands, for the middle of a sentence. */
export const STANDING_PHRASE: Record<Standing, MessageDescriptor> = {
  DRAFT: msg`draft`,
  ADOPTED: msg`adopted`,
  SUPERSEDED: msg`superseded`,
};
