import type { Decision, DecisionRecord, EvidenceRecord } from '@states-must/database';
import type { Role } from '@states-must/domain';

const WHO: Record<Role, string> = {
  CAMPAIGNER: 'A campaigner',
  RESEARCHER: 'A researcher',
  REVIEWER: 'A reviewer',
  REGIONAL_LEAD: 'A regional lead',
  ADMIN: 'An administrator',
};
const DID: Record<Decision, string> = {
  SUBMIT: 'sent this item for review',
  APPROVE: 'published this item with the second approval',
  SEND_BACK: 'sent this item back',
  DECLINE: 'declined this item',
  WITHDRAW: 'withdrew this item',
  UNDO: 'took a decision on this item back',
};

/**
 * Who brought an item to its version, and how, as the beginning of a sentence: others by their role, the reader as "you".
 *
 * @param decisions oldest first, as far as the reader may see them; each names the version that it was taken on
 */
export const lastChange = (
  current: Pick<EvidenceRecord, 'version' | 'state' | 'authorId'>,
  decisions: readonly DecisionRecord[],
  reader: string | null,
): string => {
  const moved = decisions.findLast(({ version }) => version === current.version - 1);
  if (moved) return `${moved.memberId === reader ? 'You' : WHO[moved.role]} ${DID[moved.decision]}`;
  // A version that no decision leads to is a change of the content, and only its author makes one while it is in review.
  if (current.authorId === null) return 'Somebody changed this item';
  return `${current.authorId === reader ? 'You' : 'Its author'} changed this item`;
};
