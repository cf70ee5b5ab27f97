import { FACETS, GRADED_STATUSES, type Answer, type Facet } from '../vocabulary/vocabulary.js';
import type { GradedStatus, Status } from '../vocabulary/vocabulary.js';
import type { Answered } from './answer.js';
import { choicesOfEach, shares, waysToChoose } from './choose.js';
import { readFacet } from './facet.js';
import { isGraded, readHeadline } from './headline.js';
import { METHOD_1_0, type Method } from './method.js';
import type { CellOutcome, CriterionOutcome } from './outcome.js';

/** One criterion that would have to be answered YES, and how it is answered now. */
export interface MoveStep {
  criterion: string;
  facet: Facet;
  /** UNKNOWN: to be shown. NO: to be changed. MIXED: the sources that disagree. CLAIMED: to be shown by others too. */
  now: Exclude<Answer, 'YES'>;
}

/** Criteria that would reach a status together; none of them can be left out. */
export interface MoveSet {
  /** By the code of the criterion. */
  steps: MoveStep[];
  /** The headline by then: the one asked for, or a better one. */
  status: GradedStatus;
  /** How many criteria of the cell would be answered by then. */
  answered: number;
}

/** The smallest sets that reach a status; all of them have one size. */
export interface Move {
  target: GradedStatus;
  /** At most `MOST_SETS`, by their criteria. */
  sets: MoveSet[];
  /** How many more there are of that size. */
  more: number;
}

/** What would move a cell, by the rules. */
export interface Moves {
  /** The headline that the answers give now: the proposal, before people and before parts. */
  from: Status;
  criteriaCount: number;
  /** To MET; null where the answers give that already, or no answers could. */
  toMet: Move | null;
  /** One step up: the next better of CONTRARY, NOT_MET, PARTLY_MET, MET. From an empty cell that is MET: a YES gives nothing less. Null as above. */
  oneUp: Move | null;
}

/** How many sets of one size are told. */
export const MOST_SETS = 12;

const rank = (status: Status): number => (GRADED_STATUSES as readonly Status[]).indexOf(status);

/** The criteria as rules 3 and 4 read them, those of `yes` answered YES. What the answers rest on plays no part there. */
function headlineWith(outcome: CellOutcome, yes: ReadonlySet<string>, method: Method): Status {
  const answers: Answered[] = outcome.criteria.map(({ criterion, facet, answer, contrary }) => ({
    criterion: { code: criterion, facet, noIsContrary: contrary },
    answer: yes.has(criterion) ? 'YES' : answer,
    basis: [],
    readings: [],
    steps: [],
  }));
  const facets = FACETS.flatMap((facet) => readFacet(facet, answers, false, method) ?? []);
  return readHeadline(facets, false, method).status;
}

/** The criteria that are not YES, in groups that the rules cannot tell apart: one facet, one answer, contrary or not. */
function alike(criteria: readonly CriterionOutcome[]): CriterionOutcome[][] {
  const groups = new Map<string, CriterionOutcome[]>();
  for (const one of criteria) {
    if (one.answer === 'YES') continue;
    const key = `${one.facet} ${one.answer} ${one.contrary}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function setOf(chosen: readonly CriterionOutcome[], outcome: CellOutcome, status: GradedStatus): MoveSet {
  const steps = chosen
    .map(({ criterion, facet, answer }) => ({ criterion, facet, now: answer as MoveStep['now'] }))
    .sort((a, b) => (a.criterion < b.criterion ? -1 : 1));
  const shown = steps.filter(({ now }) => now === 'UNKNOWN').length;
  const known = outcome.criteria.filter(({ answer }) => answer !== 'UNKNOWN').length;
  return { steps, status, answered: known + shown };
}

const textOf = ({ steps }: MoveSet): string => steps.map(({ criterion }) => criterion).join();

function smallest(outcome: CellOutcome, target: GradedStatus, method: Method): Move | null {
  const groups = alike(outcome.criteria);
  const sizes = groups.map((group) => group.length);
  const most = sizes.reduce((sum, size) => sum + size, 0);
  for (let size = 1; size <= most; size += 1) {
    let found = 0;
    const sets: MoveSet[] = [];
    for (const taken of shares(sizes, size)) {
      const first = groups.flatMap((group, at) => group.slice(0, taken[at]));
      const status = headlineWith(outcome, new Set(first.map(({ criterion }) => criterion)), method);
      if (!isGraded(status) || rank(status) < rank(target)) continue;
      found += sizes.reduce((ways, count, at) => ways * waysToChoose(count, taken[at]!), 1);
      let kept = 0;
      for (const chosen of choicesOfEach(groups, taken)) {
        if (kept === MOST_SETS) break;
        kept += 1;
        sets.push(setOf(chosen, outcome, status));
      }
    }
    if (found === 0) continue;
    const shown = sets.sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1)).slice(0, MOST_SETS);
    return { target, sets: shown, more: found - shown.length };
  }
  return null;
}

/**
 * What would move a cell: the smallest sets of criteria that, answered YES, bring its headline to MET or one step up.
 * Found by trying sets of growing size on rules 3 and 4 themselves. Speaks of the proposal: an assessment, and how the
 * parts of a state stand, are laid over it afterwards. Says nothing of confidence, nor of what evidence it would take.
 */
export function whatWouldMove(outcome: CellOutcome, method: Method = METHOD_1_0): Moves {
  const from = headlineWith(outcome, new Set(), method);
  const criteriaCount = outcome.criteria.length;
  const empty = outcome.criteria.every(({ answer }) => answer === 'UNKNOWN');
  const now: Status = empty ? outcome.status : from;
  if (from === 'MET') return { from, criteriaCount, toMet: null, oneUp: null };
  const next: GradedStatus = isGraded(from) ? GRADED_STATUSES[rank(from) + 1]! : 'MET';
  const toMet = smallest(outcome, 'MET', method);
  return { from: now, criteriaCount, toMet, oneUp: next === 'MET' ? toMet : smallest(outcome, next, method) };
}
