import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { GroupName } from './select-matrix.js';

/** What stands over each group of places. */
export const GROUP_LABEL: Record<GroupName, MessageDescriptor> = {
  assessed: msg`Some obligations assessed`,
  undecided: msg`Something on record, nothing decided`,
  works: msg`Cited works, not read yet`,
  nothing: msg`Nothing on record yet`,
};
