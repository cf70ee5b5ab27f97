/** What may be wrong with an input; stable words for programs, which the dashboard translates. */
export const PROBLEM_CODES = [
  'MISSING',
  'WRONG_TYPE',
  'TOO_LONG',
  'TOO_MANY',
  'UNSAFE_TEXT',
  'INVALID_CHOICE',
  'CREDIBILITY_RANGE',
  'LANGUAGE_TAG',
  'YEAR_RANGE',
  'DATE_FORM',
  'DATE_INVALID',
  'DATE_RANGE_REVERSED',
  'DATE_IN_FUTURE',
  'DATE_MISSING',
  'DATES_REVERSED',
  'URL_INVALID',
  'UNSAFE_URL',
  'SOURCE_MISSING',
  'SOURCE_TWICE',
  'UNKNOWN_SOURCE',
  'UNKNOWN_JURISDICTION',
  'UNKNOWN_CRITERION',
  'OTHER_STANDARD',
  'LINKS_MISSING',
  'EFFECT_MISSING',
  'DUPLICATE_LINK',
  'PERIODS_OVERLAP',
  'IDENTIFIER_FORM',
  'DUPLICATE_IDENTIFIER',
  'DUPLICATE_TRANSLATION',
  'DUPLICATE_RELATION',
  'UNKNOWN_EVIDENCE',
  'RELATION_TO_ITSELF',
  'RELATION_LOOP',
  'RELATION_DATE_MISSING',
  'RELATION_DATE_IDLE',
  'NOT_A_RULING',
  'RESTRICTED_NOT_YET',
  'TESTIMONY_NEEDS_SOURCE',
  'TESTIMONY_DATE_TOO_FINE',
  'TESTIMONY_PLACE_TOO_FINE',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One thing that is wrong with an input: where, what, and the mend. */
export interface Problem {
  /** Where in the input, such as ['links', '0', 'criterion']; empty where it is the whole. */
  path: string[];
  code: ProblemCode;
  /** A plain English sentence that names the mend. */
  message: string;
}
