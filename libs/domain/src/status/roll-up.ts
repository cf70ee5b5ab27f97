import type { Basis, Confidence, JurisdictionLevel, Status } from '../vocabulary/vocabulary.js';
import { lowest } from './confidence.js';
import { isGraded } from './headline.js';
import { METHOD_1_0, type Method } from './method.js';
import type { TraceStep } from './outcome.js';
import { step } from './trace.js';

/** A part of the state, as its own cell stands once it is settled. */
export interface PartCell {
  jurisdiction: string;
  status: Status;
  confidence: Confidence | null;
  /** PART where it is left out. A territory answers to its state and never rolls up into it. */
  level?: JurisdictionLevel;
}

/** What rule 7 may look at. */
export interface RollUpQuestion {
  /** The parent's own cell, settled. */
  own: { status: Status; confidence: Confidence | null; basis?: Basis };
  /** How many criteria of its own cell are answered. */
  ownAnswered: number;
  /** An assessment of the parent's own that holds; null or left out where there is none (`own.basis` says it too). */
  assessment?: object | null;
  parts: readonly PartCell[];
  /** True where every part of the state that makes its own law is listed; otherwise the parts are never all assessed. */
  partsComplete: boolean;
}

/** How a parent stands over its parts. Counts with a denominator; never an average. */
export interface RolledUp {
  status: Status;
  confidence: Confidence | null;
  /** Which of the three it shows: its own status, that its parts vary, or what they all share. */
  shows: 'OWN' | 'VARIES' | 'SHARED';
  /** Parts that count, those that are NOT_APPLICABLE left out. */
  parts: number;
  /** How many of them have each status. */
  spread: Partial<Record<Status, number>>;
  notAssessed: number;
  partsComplete: boolean;
  /** The assessed parts, by code: where a parent shows its own status it points to them. */
  pointers: PartCell[];
  trace: TraceStep[];
}

/** Rule 7: a status that people or evidence gave, VARIES included. */
export function isAssessed(status: Status): boolean {
  return isGraded(status) || status === 'VARIES';
}

const byCode = (a: PartCell, b: PartCell): number => (a.jurisdiction < b.jurisdiction ? -1 : 1);

/** Rule 7: the status of a parent from its own cell and those of its parts, whatever their order. */
export function rollUp(question: RollUpQuestion, method: Method = METHOD_1_0): RolledUp {
  const on = method.clauses;
  const { own, ownAnswered, assessment, partsComplete } = question;
  const parts = question.parts
    .filter(({ level }) => !on['only-parts'] || level === undefined || level === 'PART')
    .filter(({ status }) => !on['not-applicable-left-out'] || status !== 'NOT_APPLICABLE')
    .sort(byCode);
  const assessed = parts.filter(({ status }) => (on['varies-assessed'] ? isAssessed(status) : isGraded(status)));
  const spread: Partial<Record<Status, number>> = {};
  for (const { status } of parts) spread[status] = (spread[status] ?? 0) + 1;
  const counts = { parts: parts.length, spread, notAssessed: parts.length - assessed.length, partsComplete };
  const detail = { parts: parts.length, assessed: assessed.length, ...spread };
  const answer = (
    shows: RolledUp['shows'],
    status: Status,
    confidence: Confidence | null,
    clause: string,
  ): RolledUp => {
    const pointers = shows !== 'OWN' || on['pointer-to-parts'] ? assessed : [];
    const trace =
      parts.length === 0
        ? []
        : [
            step(
              7,
              clause,
              'cell',
              status,
              pointers.map((p) => p.jurisdiction),
              detail,
            ),
          ];
    return { status, confidence, shows, ...counts, pointers, trace };
  };

  if (on['own-answer-stands'] && ownAnswered > 0) return answer('OWN', own.status, own.confidence, 'own-answer-stands');
  const decided = (assessment ?? null) !== null || own.basis === 'ASSESSED';
  if (on['own-assessment-stands'] && decided) return answer('OWN', own.status, own.confidence, 'own-assessment-stands');

  const statuses = new Set(assessed.map(({ status }) => status));
  if (on['parts-differ-varies'] && statuses.size > 1) {
    const confidence = on['varies-no-confidence'] ? null : lowest(assessed.map((part) => part.confidence));
    return answer('VARIES', 'VARIES', confidence, 'parts-differ-varies');
  }
  const all =
    assessed.length > 0 &&
    (assessed.length === parts.length || !on['all-assessed']) &&
    (partsComplete || !on['all-listed']);
  if (on['parts-agree'] && all && statuses.size === 1) {
    const shared = assessed[0]!;
    const confidences = assessed.map((part) => part.confidence);
    const confidence = on['parts-agree-lowest'] ? lowest(confidences) : shared.confidence;
    return answer('SHARED', shared.status, shared.status === 'VARIES' ? null : confidence, 'parts-agree');
  }
  return answer('OWN', own.status, own.confidence, 'pointer-to-parts');
}
