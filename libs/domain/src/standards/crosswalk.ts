import type { CrosswalkRelation } from '../vocabulary/vocabulary.js';
import type { Standard } from './standard.js';

/** How one obligation of a later standard stands to one of an earlier one. Read: the later obligation is ... the earlier one. */
export interface CrosswalkPair {
  /** Code of an obligation of the earlier standard; null for what is NEW in the later one. */
  from: string | null;
  /** Code of an obligation of the later standard; null for what it DROPPED. */
  to: string | null;
  relation: CrosswalkRelation;
  /** What an editor says of it. */
  note: string | null;
}

/** A pair with the two standards that it joins. */
export interface CrosswalkLink extends CrosswalkPair {
  fromStandard: string;
  toStandard: string;
}

/** How a whole standard reads in terms of an earlier one. */
export interface Crosswalk {
  /** Code of the earlier standard. */
  from: string;
  /** Code of the later standard. */
  to: string;
  links: CrosswalkPair[];
}

/** What is wrong with a pair: the field, and a sentence that names the mend. */
export interface CrosswalkProblem {
  code: 'UNKNOWN_OBLIGATION' | 'CROSSWALK_SIDE' | 'CROSSWALK_TWICE' | 'CROSSWALK_NOT_ALONE';
  field: 'from' | 'to' | 'relation';
  message: string;
}

/** The obligations of the two sides, as far as the checks ask for them. */
export interface CrosswalkSides {
  from: { code: string; obligations: ReadonlySet<string> };
  to: { code: string; obligations: ReadonlySet<string> };
}

/** The two sides of a crosswalk out of two standards. */
export function sidesOf(from: Standard, to: Standard): CrosswalkSides {
  const side = ({ code, obligations }: Standard) => ({
    code,
    obligations: new Set(obligations.map((one) => one.code)),
  });
  return { from: side(from), to: side(to) };
}

/** Judges one pair by itself: what it names exists, and it has the sides that its relation asks for. */
export function checkPair(pair: CrosswalkPair, sides: CrosswalkSides): CrosswalkProblem[] {
  const problems: CrosswalkProblem[] = [];
  for (const field of ['from', 'to'] as const) {
    const { code, obligations } = sides[field];
    const named = pair[field];
    if (named !== null && !obligations.has(named)) {
      const message = `${code} has no obligation ${named}. Write one that it has, or add the obligation first.`;
      problems.push({ code: 'UNKNOWN_OBLIGATION', field, message });
    }
  }
  const alone = pair.relation === 'NEW' ? 'from' : pair.relation === 'DROPPED' ? 'to' : null;
  for (const field of ['from', 'to'] as const) {
    if (field === alone && pair[field] !== null) {
      const other = field === 'from' ? sides.from.code : sides.to.code;
      const message = `What is ${pair.relation.toLowerCase()} has no counterpart in ${other}. Leave ${field} out, or choose another relation.`;
      problems.push({ code: 'CROSSWALK_SIDE', field, message });
    }
    if (field !== alone && pair[field] === null) {
      const message = `Say which obligation of ${sides[field].code} it is.`;
      problems.push({ code: 'CROSSWALK_SIDE', field, message });
    }
  }
  return problems;
}

/** Judges one pair beside the others of the same crosswalk, itself left out of them. */
export function checkBeside(pair: CrosswalkPair, others: readonly CrosswalkPair[]): CrosswalkProblem[] {
  if (others.some((other) => other.from === pair.from && other.to === pair.to)) {
    const field = pair.to === null ? 'from' : 'to';
    return [{ code: 'CROSSWALK_TWICE', field, message: `${say(pair)} is in the crosswalk already. Change that link.` }];
  }
  const problems: CrosswalkProblem[] = [];
  const equal = others.find(
    (other) => other.relation === 'EQUIVALENT' && (other.from === pair.from || other.to === pair.to),
  );
  if (pair.relation === 'EQUIVALENT' && equal) {
    const message = `${say(equal)} is equivalent already, and an obligation has one equal only. Choose another relation.`;
    problems.push({ code: 'CROSSWALK_NOT_ALONE', field: 'relation', message });
  }
  for (const [field, relation] of [
    ['to', 'NEW'],
    ['from', 'DROPPED'],
  ] as const) {
    const code = pair[field];
    const same = others.filter((other) => other[field] === code && code !== null);
    const clash = pair.relation === relation ? same[0] : same.find((other) => other.relation === relation);
    if (clash) {
      const message = `${code} cannot be ${relation.toLowerCase()} and linked as well. Take one of the two out.`;
      problems.push({ code: 'CROSSWALK_NOT_ALONE', field, message });
    }
  }
  return problems;
}

/** Obligations of either side that no pair names: nobody has said whether they are linked, new or dropped. */
export function unspoken(pairs: readonly CrosswalkPair[], sides: CrosswalkSides): { from: string[]; to: string[] } {
  const left = (field: 'from' | 'to') => {
    const named = new Set(pairs.map((pair) => pair[field]));
    return [...sides[field].obligations].filter((code) => !named.has(code));
  };
  return { from: left('from'), to: left('to') };
}

/** The pair as people write it: "CRM-1 to LAW-1". */
function say({ from, to }: CrosswalkPair): string {
  return [from, to].filter((code) => code !== null).join(' to ');
}

/** Where the status of an obligation comes from when it has no criteria of its own. */
export interface CarriedObligation {
  /** Code of the standard it is assessed under. */
  standard: string;
  /** Code of the obligation there. */
  obligation: string;
}

/**
 * Assess once, read under both: the obligation whose status is read here too. Only an equal carries, in either direction,
 * and only to an obligation that nobody can assess for itself because it has no criteria; null for all others.
 */
export function carriedObligation(
  standard: Standard,
  obligation: { code: string; criteria: readonly unknown[] },
  links: readonly CrosswalkLink[],
): CarriedObligation | null {
  if (obligation.criteria.length > 0) return null;
  for (const link of links) {
    if (link.relation !== 'EQUIVALENT' || link.from === null || link.to === null) continue;
    if (link.toStandard === standard.code && link.to === obligation.code) {
      return { standard: link.fromStandard, obligation: link.from };
    }
    if (link.fromStandard === standard.code && link.from === obligation.code) {
      return { standard: link.toStandard, obligation: link.to };
    }
  }
  return null;
}
