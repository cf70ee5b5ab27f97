import { firstDay } from '../dates/parse-partial-date.js';
import type { Day, PartialDate } from '../dates/partial-date.js';
import type { LawEventKind, RelationKind } from '../vocabulary/vocabulary.js';
import type { EvidenceDates, EvidenceLink } from './evidence.js';

/** Something that happened, or will happen, to a law on a date. */
export interface LawEvent {
  kind: LawEventKind;
  date: PartialDate;
  /** True where the first day of the date is still to come. */
  upcoming: boolean;
  /** For a stage: the links that start or end with it; empty where it concerns the whole law. */
  links: string[];
  /** Id of the item that caused it; null where the law itself says so. */
  by: string | null;
}

/** What another public item does to the law, and when that one came about itself. */
export interface DoneToLaw {
  kind: RelationKind;
  by: string;
  on: PartialDate | null;
  /** For what has no date of its own: when the other item came into force, or was adopted. */
  since: PartialDate | null;
}

/** The law as its item tells it. */
export type DatedLaw = Pick<EvidenceDates, 'adopted' | 'promulgated' | 'inForceFrom' | 'inForceTo'> & {
  links: readonly Pick<EvidenceLink, 'id' | 'inForceFrom' | 'inForceTo'>[];
};

const CAUSED: Partial<Record<RelationKind, LawEventKind>> = {
  AMENDS: 'AMENDED',
  STRIKES_DOWN: 'STRUCK_DOWN',
  SUPERSEDES: 'SUPERSEDED',
  REPEALS: 'REPEALED',
};

const ENDED_BY_OTHERS: readonly LawEventKind[] = ['STRUCK_DOWN', 'SUPERSEDED', 'REPEALED'];

/** Of two events on one day, the one that comes first in the life of a law. */
const ORDER: readonly LawEventKind[] = [
  'ADOPTED',
  'PROMULGATED',
  'IN_FORCE',
  'AMENDED',
  'ENDED',
  'STRUCK_DOWN',
  'SUPERSEDED',
  'REPEALED',
];

/**
 * The events of a law by their first day: adopted, promulgated, in force, amended, ended in whatever way. A stage, that is
 * links with a start or an end of their own, is an event of its own beside that of the whole law. ENDED names the last day
 * in force; what another item does without a date that is known is left out, and so is a start or an end by the law's own
 * terms that another item comes before.
 */
export function lawEventsOf(law: DatedLaw, effects: readonly DoneToLaw[], today: Day): LawEvent[] {
  const events: LawEvent[] = [];
  const add = (kind: LawEventKind, date: PartialDate | null, links: string[] = [], by: string | null = null): void => {
    if (date !== null) events.push({ kind, date, upcoming: firstDay(date) > today, links, by });
  };
  add('ADOPTED', law.adopted);
  add('PROMULGATED', law.promulgated);
  for (const [kind, field] of [
    ['IN_FORCE', 'inForceFrom'],
    ['ENDED', 'inForceTo'],
  ] as const) {
    add(kind, law[field]);
    for (const [date, links] of stagesOf(law, field)) add(kind, date, links);
  }
  for (const { kind, on, since, by } of effects) {
    const caused = CAUSED[kind];
    if (caused !== undefined) add(caused, on ?? since, [], by);
  }
  const over = events
    .filter(({ kind }) => ENDED_BY_OTHERS.includes(kind))
    .map(({ date }) => firstDay(date))
    .sort()[0];
  const happens = ({ kind, date }: LawEvent): boolean =>
    over === undefined || (kind !== 'IN_FORCE' && kind !== 'ENDED') || firstDay(date) < over;
  return events
    .filter(happens)
    .sort((a, b) => compare(firstDay(a.date), firstDay(b.date)) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** The links that start or end on a date of their own, by that date. */
function stagesOf(law: DatedLaw, field: 'inForceFrom' | 'inForceTo'): Map<PartialDate, string[]> {
  const stages = new Map<PartialDate, string[]>();
  for (const link of law.links) {
    const date = link[field];
    if (date === null || date === law[field]) continue;
    stages.set(date, [...(stages.get(date) ?? []), link.id]);
  }
  return stages;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
