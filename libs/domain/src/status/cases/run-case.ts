import { CONFIDENCES, JURISDICTION_LEVELS, STATUSES } from '../../vocabulary/vocabulary.js';
import { seenProposal, settle, type Assessment, type Settled } from '../assessment.js';
import { deriveCell } from '../derive-cell.js';
import { METHOD_1_0, type Method } from '../method.js';
import type { CellOutcome } from '../outcome.js';
import { rollUp, type PartCell, type RolledUp } from '../roll-up.js';
import type { Case, CaseDecision, CaseExpectation } from './case.js';
import { oneOf, questionOf } from './case-facts.js';

const TODAY = '2026-11-24';

const confidenceOf = (word: string | null | undefined) =>
  word === undefined || word === null || word === '-' ? null : oneOf(CONFIDENCES, word, 'confidence');

function decisionOf(decision: CaseDecision, one: Case, day: string): Assessment {
  const seen = seenProposal(deriveCell(questionOf(decision.seen ?? one, decision.seen?.day ?? day)));
  return {
    id: 'decision',
    kind: decision.kind,
    status: decision.status === undefined ? seen.status : oneOf(STATUSES, decision.status, 'status'),
    confidence: confidenceOf(decision.confidence),
    decidedBy: decision.decidedBy ?? null,
    seen: { ...seen, methodVersion: decision.method ?? seen.methodVersion },
  };
}

const partsOf = (one: Case): PartCell[] =>
  Object.entries(one.parts?.list ?? {}).map(([jurisdiction, words]) => {
    const [status, confidence, level] = words.split(' ');
    return {
      jurisdiction,
      status: oneOf(STATUSES, status, 'status'),
      confidence: confidenceOf(confidence),
      ...(level !== undefined && { level: oneOf(JURISDICTION_LEVELS, level, 'level') }),
    };
  });

type Found = Required<CaseExpectation>;

/** What the method makes of a case, in the words in which a case expects it. */
function foundBy(cell: CellOutcome, settled: Settled, rolled: RolledUp): Found {
  const byCriterion = <T>(pick: (criterion: CellOutcome['criteria'][number]) => T): Record<string, T> =>
    Object.fromEntries(cell.criteria.map((criterion) => [criterion.criterion, pick(criterion)]));
  return {
    status: rolled.status,
    confidence: rolled.confidence,
    answers: byCriterion(({ answer }) => answer),
    sure: byCriterion(({ confidence }) => confidence),
    facets: Object.fromEntries(cell.facets.map(({ facet, status }) => [facet, status])),
    parts: Object.fromEntries(cell.criteria.flatMap(({ links }) => links.map(({ link, part }) => [link, part]))),
    links: byCriterion(({ links }) => links.length),
    answered: `${cell.answered} of ${cell.criteriaCount}`,
    contrary: cell.contraryCount,
    complete: cell.complete,
    contested: cell.contested,
    stale: cell.stale,
    newest: cell.newest,
    nextChange: cell.nextChange,
    shows: rolled.shows,
    parts_counted: rolled.parts,
    not_assessed: rolled.notAssessed,
    spread: rolled.spread as Record<string, number>,
    pointers: rolled.pointers.map(({ jurisdiction }) => jurisdiction),
    basis: settled.basis,
    reviewDue: settled.reviewDue,
    newEvidenceSince: settled.newEvidenceSince,
    decidedBy: settled.decidedBy,
  };
}

/** Lists that name every entry; the others are compared by the entries that the case names. */
const WHOLE: readonly string[] = ['facets', 'spread'];

function differs(key: string, expected: unknown, found: unknown): boolean {
  if (typeof expected !== 'object' || expected === null || Array.isArray(expected)) {
    return JSON.stringify(expected) !== JSON.stringify(found);
  }
  const entries = Object.entries(expected);
  const whole = WHOLE.includes(key) && entries.length !== Object.keys(found as object).length;
  return whole || entries.some(([name, value]) => (found as Record<string, unknown>)[name] !== value);
}

/**
 * Runs one case by the method and says where the result is not what the case expects; empty where it is all as
 * expected. Facts go through rules 1 to 6, a decision through rule 8, parts through rule 7.
 */
export function runCase(one: Case, method: Method = METHOD_1_0): string[] {
  const day = one.day ?? TODAY;
  const cell = deriveCell(questionOf(factsIn(one), day), method);
  const settled = settle(cell, one.decision === undefined ? null : decisionOf(one.decision, one, day), method);
  const rolled = rollUp(
    {
      own: settled,
      ownAnswered: cell.criteria.filter(({ answer }) => answer !== 'UNKNOWN').length,
      parts: partsOf(one),
      partsComplete: one.parts?.complete ?? false,
    },
    method,
  );
  const found = foundBy(cell, settled, rolled);
  return Object.entries(one.expect).flatMap(([key, expected]) => {
    if (!(key in found)) throw new Error(`Case ${one.id} expects ${key}, which nobody knows.`);
    const got = found[key as keyof Found];
    const say = JSON.stringify;
    return differs(key, expected, got) ? [`${key}: expected ${say(expected)}, found ${say(got)}`] : [];
  });
}

const factsIn = (one: Case) => ({
  criteria: one.criteria,
  items: one.items,
  searched: one.searched,
  positions: one.positions,
  state: one.state,
  knownAt: one.knownAt,
});
