import type { Answer, Facet, Status } from '../vocabulary/vocabulary.js';
import type { Answered } from './answer.js';
import type { Method } from './method.js';
import type { TraceStep } from './outcome.js';
import { step } from './trace.js';

/** One facet of the cell, before its confidence. */
export interface FacetReading {
  facet: Facet;
  status: Status;
  answered: number;
  criteria: number;
  contrary: number;
  step: TraceStep;
}

/** How many criteria of a facet have each answer, and how many of the NO are contrary. */
export type AnswerCounts = Record<Answer, number> & { contrary: number };

/** Rule 3 for answered criteria: the status that the answers give, and the clause; null where none is answered. */
export function gradeAnswers(counts: AnswerCounts, method: Method): [Status, string] | null {
  const on = method.clauses;
  const answered = counts.YES + counts.NO + counts.MIXED + counts.CLAIMED;
  if (answered === 0) return null;
  if (counts.YES === answered && on['all-yes-met']) return ['MET', 'all-yes-met'];
  const rest = on['claimed-beside-no'] ? counts.NO + counts.CLAIMED : counts.NO;
  if (counts.NO > 0 && rest === answered && on['some-no']) {
    return counts.contrary > 0 && on.contrary ? ['CONTRARY', 'contrary'] : ['NOT_MET', 'some-no'];
  }
  return on['anything-else-partly'] ? ['PARTLY_MET', 'anything-else-partly'] : null;
}

/** Whether a NO to this criterion is an act against the duty. */
export const isContrary = (answered: Answered): boolean => answered.answer === 'NO' && answered.criterion.noIsContrary;

function unanswered(
  all: readonly Answered[],
  own: readonly Answered[],
  searched: boolean,
  method: Method,
): [Status, string] {
  const on = method.clauses;
  const elsewhere = all.some((answered) => answered.answer !== 'UNKNOWN');
  if (searched && on['searched-no-evidence'] && (on['search-covers-cell'] || !elsewhere)) {
    return ['NO_EVIDENCE', 'searched-no-evidence'];
  }
  const shown = own.some((answered) => answered.readings.length > 0);
  if (!on['weak-leaves-so'] && shown) return ['NO_EVIDENCE', 'searched-no-evidence'];
  return [on['unsearched-not-assessed'] ? 'NOT_ASSESSED' : 'NO_EVIDENCE', 'unsearched-not-assessed'];
}

/** Rule 3: the status of one facet over its criteria; null for a facet without criteria. */
export function readFacet(
  facet: Facet,
  all: readonly Answered[],
  searched: boolean,
  method: Method,
): FacetReading | null {
  const own = all.filter((answered) => answered.criterion.facet === facet);
  if (own.length === 0 && method.clauses['facet-without-criteria']) return null;
  const counts: AnswerCounts = {
    YES: 0,
    NO: 0,
    MIXED: 0,
    CLAIMED: 0,
    UNKNOWN: 0,
    contrary: own.filter(isContrary).length,
  };
  for (const answered of own) counts[answered.answer] += 1;
  const [status, clause] = gradeAnswers(counts, method) ?? unanswered(all, own, searched, method);
  const undecided = own.flatMap((answered) => (answered.answer === 'UNKNOWN' ? answered.readings : []));
  const items = new Set(undecided.filter((r) => r.part === 'WEAK' || r.part === 'CONTEXT').map((r) => r.item.id));
  const detail = {
    yes: counts.YES,
    no: counts.NO,
    mixed: counts.MIXED,
    claimed: counts.CLAIMED,
    unknown: counts.UNKNOWN,
    contrary: counts.contrary,
    weak: items.size,
  };
  const shown = counts.UNKNOWN === own.length ? [...items] : [];
  return {
    facet,
    status,
    answered: own.length - counts.UNKNOWN,
    criteria: own.length,
    contrary: counts.contrary,
    step: step(3, clause, facet, status, shown, detail),
  };
}
