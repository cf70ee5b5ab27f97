import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Part } from '@states-must/domain';

/** How an item stands to the answer of a criterion, for after the criterion's code: "CRM-1.b: decides". */
export const PART_PHRASE: Record<Part, MessageDescriptor> = {
  DECIDES: msg`decides`,
  OUTRANKED: msg`outranked by the text of the law or a ruling`,
  CLAIM: msg`a claim of the state in its own favour`,
  WEAK: msg`too weak to decide`,
  HISTORY: msg`history: much older than the newest strong item`,
  CONTEXT: msg`context, decides nothing`,
  NOT_YET: msg`counts from a later day`,
  ENDED: msg`no longer in force`,
};
