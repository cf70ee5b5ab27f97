import type { CellHead, ChangeCause, ChangeRecord, EvidenceRecord } from '@states-must/database';
import type { Confidence, Direction, Status } from '@states-must/domain';
import { changedParts } from '../../platform/served/cell-change.js';

/** Feeds are read outside the pages, so their sentences are made here, in English. */
const STATUS: Record<Status, string> = {
  MET: 'met',
  PARTLY_MET: 'partly met',
  NOT_MET: 'not met',
  CONTRARY: 'contrary',
  VARIES: 'varies',
  NO_EVIDENCE: 'no evidence found',
  NOT_ASSESSED: 'not assessed yet',
  NOT_APPLICABLE: 'does not apply',
};
const CONFIDENCE: Record<Confidence, string> = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' };
const DIRECTION: Record<Direction, string> = {
  IMPROVING: 'improving',
  STEADY: 'steady',
  WORSENING: 'worsening',
  UNKNOWN: 'unknown',
};

/** What each kind says, to readers who know nothing of the method. */
const KIND: Record<ChangeCause, string> = {
  WORLD: 'The world changed: a law came into force or ended, or evidence grew old.',
  KNOWLEDGE: 'More is known; what happens there need not have changed.',
  CORRECTION: 'What stood here was wrong and was put right.',
  METHOD: 'The method changed; the facts did not.',
};

const confidenceOf = ({ confidence }: CellHead): string => (confidence ? CONFIDENCE[confidence] : 'none');

/** What of the answer changed, such as "from contrary to partly met". */
export function whatChanged({ before, after }: Pick<ChangeRecord, 'before' | 'after'>): string {
  const parts = changedParts(before, after).map((part): string => {
    if (part === 'STATUS') return `from ${STATUS[before.status]} to ${STATUS[after.status]}`;
    if (part === 'CONFIDENCE') return `confidence from ${confidenceOf(before)} to ${confidenceOf(after)}`;
    if (part === 'CONTESTED') return after.contested ? 'now contested' : 'contested no longer';
    if (part === 'BASIS') return after.basis === 'ASSESSED' ? 'now decided by people' : 'now proposed by the rules';
    return `direction ${after.direction === null ? 'no longer given' : `now ${DIRECTION[after.direction]}`}`;
  });
  return parts.join('; ') || 'derived again';
}

/** What an item is called: one that speaks of hard matters only by its reference and its kind, as on the pages. */
function nameOf({ title, reference, kind, sensitive }: EvidenceRecord): string {
  if (!sensitive) return title;
  const what = `${kind.toLowerCase().replaceAll('_', ' ')}, with a content note`;
  return reference === null ? `an item, ${what}` : `item ${reference}, ${what}`;
}

/** Why, since when, and by what: the body of an entry, one sentence a line. */
export function tellChange(record: ChangeRecord, items: readonly EvidenceRecord[], base: string): string {
  const hidden = record.evidence.length - items.length;
  return [
    KIND[record.kind],
    ...(record.since === null ? [] : [`By the evidence it has been so since ${record.since}.`]),
    ...items.map((item) => `Brought by: ${nameOf(item)} (${item.source.publisher}). ${base}/en/evidence/${item.id}`),
    ...(hidden > 0 ? [`${hidden} more ${hidden === 1 ? 'item is' : 'items are'} public no longer.`] : []),
    `Derived by method ${record.methodVersion}. A status speaks of one obligation in one place; it is no score.`,
  ].join('\n');
}
