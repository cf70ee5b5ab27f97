import { GraphQLError } from 'graphql';

/** Codes of refusals that a caller may see. Everything else is masked as INTERNAL. */
export const REFUSAL_CODES = [
  'UNKNOWN_STANDARD',
  'UNKNOWN_AREA',
  'UNKNOWN_OBLIGATION',
  'UNKNOWN_CRITERION',
  'UNKNOWN_JURISDICTION',
  'UNKNOWN_REGION',
  'UNKNOWN_LANGUAGE',
  'UNKNOWN_EDITION',
  'EDITIONS_DIFFER',
  'PAGE_SIZE',
  'CURSOR_INVALID',
  'TOO_LONG',
  'TEXT_INVALID',
  'TOO_MANY',
  'YEAR_INVALID',
  'TIME_INVALID',
  'NOT_SIGNED_IN',
  'NO_RIGHTS',
  'LIMIT',
  'UNAVAILABLE',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/**
 * An expected refusal of a query, as an error of the answer: a plain sentence and a code for programs.
 * Mutations do not use it: their refusals are values (`Refused`).
 */
export function refuse(code: RefusalCode, message: string, detail: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...detail } });
}

/** A code that nothing here has: the error names what it is and the code that was asked for. */
export function unknownCode(
  what: 'standard' | 'area' | 'obligation' | 'criterion' | 'jurisdiction' | 'region',
  given: string,
): GraphQLError {
  const shown = given.length > 40 ? `${given.slice(0, 40)}...` : given;
  const code = `UNKNOWN_${what.toUpperCase()}` as RefusalCode;
  return refuse(code, `There is no ${what} with the code "${shown}". Check the code.`, { value: shown });
}
