import { CLAUSES, type ClauseId } from '../status/clauses.js';
import type { Method } from '../status/method.js';
import {
  CREDIBILITIES,
  FACETS,
  RELIABILITIES,
  type Credibility,
  type Facet,
  type Reliability,
} from '../vocabulary/vocabulary.js';

/** What a new version of the method changes in the one in force; what is left out stays as it is. */
export interface MethodChange {
  /** Such as 1.1: a number higher than that of the method in force. */
  version: string;
  /** What it changes and why, 20 to 2,000 characters: every change that it brings points here. */
  note: string;
  /** Rule 1, in months, 1 to 600. */
  historyMonths?: number | null;
  /** Rule 5, in months by facet, 1 to 600. */
  ageMonths?: Partial<Record<Facet, number>> | null;
  /** Rule 2: the reliabilities and credibilities of what may decide. */
  strongReliability?: Reliability[] | null;
  strongCredibility?: Credibility[] | null;
  /** Rules 2 and 5: those of a firm item; none that is not strong. */
  firmReliability?: Reliability[] | null;
  firmCredibility?: Credibility[] | null;
  /** Names of the sentences that are not applied; all others are. */
  clausesOff?: string[] | null;
}

/** What is wrong with a change of the method: the field, a word for programs, and a sentence with the mend. */
export interface MethodProblem {
  field: string;
  code:
    | 'VERSION_FORM'
    | 'VERSION_NOT_HIGHER'
    | 'NOTE_LENGTH'
    | 'MONTHS_RANGE'
    | 'BAR_EMPTY'
    | 'BAR_REVERSED'
    | 'UNKNOWN_CLAUSE';
  message: string;
}

/** The new version, or everything that is in its way. */
export type ProposedMethod = { ok: true; method: Method } | { ok: false; problems: MethodProblem[] };

const VERSION = /^(\d{1,3})\.(\d{1,3})$/;

const isHigher = (version: string, than: string): boolean => {
  const [major, minor] = version.split('.').map(Number) as [number, number];
  const [oldMajor, oldMinor] = than.split('.').map(Number) as [number, number];
  return major > oldMajor || (major === oldMajor && minor > oldMinor);
};

const inOrder = <T>(list: readonly T[], all: readonly T[]): T[] => all.filter((one) => list.includes(one));

/** Makes a version of the method from the one in force and a change of it. `published` is the ISO day of the proposal. */
export function proposeMethod(inForce: Method, change: MethodChange, published: string): ProposedMethod {
  const problems: MethodProblem[] = [];
  const note = change.note.trim();
  const refuse = (field: string, code: MethodProblem['code'], message: string): void => {
    problems.push({ field, code, message });
  };
  if (!VERSION.test(change.version)) {
    refuse('version', 'VERSION_FORM', 'Write a version as two numbers with a point between them, such as 1.1.');
  } else if (!isHigher(change.version, inForce.version)) {
    refuse('version', 'VERSION_NOT_HIGHER', `Version ${inForce.version} is in force. Choose a higher number.`);
  }
  if ([...note].length < 20 || [...note].length > 2000) {
    refuse(
      'note',
      'NOTE_LENGTH',
      'Say what changes and why, in 20 to 2,000 characters: every moved cell points to it.',
    );
  }
  const months = (field: string, value: number): void => {
    if (Number.isInteger(value) && value >= 1 && value <= 600) return;
    refuse(field, 'MONTHS_RANGE', 'Give a whole number of months from 1 to 600.');
  };
  const { parameters } = inForce;
  const historyMonths = change.historyMonths ?? parameters.historyMonths;
  months('historyMonths', historyMonths);
  const ageMonths = { ...parameters.ageMonths };
  for (const facet of FACETS) ageMonths[facet] = change.ageMonths?.[facet] ?? ageMonths[facet];
  for (const facet of FACETS) months(`ageMonths.${facet}`, ageMonths[facet]);

  const strong = {
    reliability: inOrder(change.strongReliability ?? parameters.strong.reliability, RELIABILITIES),
    credibility: inOrder(change.strongCredibility ?? parameters.strong.credibility, CREDIBILITIES),
  };
  const firm = {
    reliability: inOrder(change.firmReliability ?? parameters.firm.reliability, RELIABILITIES),
    credibility: inOrder(change.firmCredibility ?? parameters.firm.credibility, CREDIBILITIES),
  };
  for (const [name, list] of [
    ['strongReliability', strong.reliability],
    ['strongCredibility', strong.credibility],
    ['firmReliability', firm.reliability],
    ['firmCredibility', firm.credibility],
  ] as const) {
    if (list.length === 0) refuse(name, 'BAR_EMPTY', 'Name at least one grade: otherwise nothing could ever decide.');
  }
  const outside = (firmOnes: readonly unknown[], strongOnes: readonly unknown[]): boolean =>
    firmOnes.some((one) => !strongOnes.includes(one));
  if (outside(firm.reliability, strong.reliability) || outside(firm.credibility, strong.credibility)) {
    refuse(
      'firmReliability',
      'BAR_REVERSED',
      'A firm item must be a strong one: name only grades that are strong too.',
    );
  }

  const off = new Set(change.clausesOff ?? CLAUSES.filter(({ id }) => !inForce.clauses[id]).map(({ id }) => id));
  const known = new Set<string>(CLAUSES.map(({ id }) => id));
  const unknown = [...off].filter((id) => !known.has(id));
  if (unknown.length > 0) {
    const named = unknown.slice(0, 5).join(', ');
    refuse(
      'clausesOff',
      'UNKNOWN_CLAUSE',
      `The method has no sentence called ${named}. Check the names on the method page.`,
    );
  }
  if (problems.length > 0) return { ok: false, problems };
  const clauses = Object.fromEntries(CLAUSES.map(({ id }) => [id, !off.has(id)])) as Record<ClauseId, boolean>;
  const counted = { historyMonths, ageMonths, strong, firm };
  return { ok: true, method: { version: change.version, published, note, parameters: counted, clauses } };
}
