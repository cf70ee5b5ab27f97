/**
 * The sentences of the method, one name each. A method carries a switch for every one: with the switch off that
 * sentence is not applied. All are on in method 1.0; `prove-clauses` shows that each one decides at least one case.
 */
const RULE_1 = {
  'public-only': 'Only public evidence counts: one status for all readers.',
  'known-at': 'Only what was approved at the moment asked for is known.',
  'not-withdrawn': 'Evidence that was withdrawn by that moment does not count.',
  'as-of-day': 'Only what holds on the day asked for counts.',
  'law-in-force-dates':
    'In law the in-force dates say when an item counts; the observed ones only where no in-force date is known.',
  'elsewhere-observed': 'In implementation and practice the observed dates say when an item counts.',
  'link-dates-first': 'In-force dates of the link come before those of the item, since a law may start in stages.',
  'adopted-not-in-force': 'Adopted is not in force.',
  'from-publication': 'Where neither in-force nor observed dates are known, an item counts from its publication.',
  'start-first-day': 'A start counts from its first day.',
  'end-last-day': 'An end counts to its last day.',
  'superseded-until': 'A law that another item marks as superseded counts until that day only.',
  history:
    'In implementation and practice, items last true more than 60 months before the newest strong one are history and decide nothing.',
  'history-context-aside': 'Context never makes other items history.',
  'history-claims-aside': 'Claims never make other items history.',
} as const;

const RULE_2 = {
  'strong-source': 'A strong item has a source of reliability A to C; others never decide.',
  'strong-item': 'A strong item has credibility 1 to 3; others never decide.',
  'supports-yes': 'Strong supports only: YES.',
  'contradicts-no': 'Strong contradicts only: NO.',
  'both-mixed': 'Strong items on both sides: MIXED.',
  'none-unknown': 'No strong item: UNKNOWN.',
  'text-outranks': 'In law the text itself, or a ruling on it, outranks what others say of it.',
  'text-in-law-only': 'Outside law a gazette or a court outranks nobody.',
  'text-publisher': 'A text comes from an official gazette, a ruling from a court.',
  'text-source': 'A text or a ruling that outranks has a source of reliability A or B.',
  'text-item': 'A text or a ruling that outranks has credibility 1 or 2.',
  'text-mixed': 'A text and a ruling that disagree stay MIXED until one is marked as superseding the other.',
  claim: 'In implementation and practice what a state reports in its own favour is a claim.',
  'claim-not-in-law': 'In law there are no claims: what a state reports of its law is one voice among others.',
  'claim-own-state': 'Only a report of the state itself is a claim, not what one state reports of another.',
  'claim-carried': "A state's statement stays a claim when somebody else carries it.",
  'claim-answers-claimed': 'A claim answers CLAIMED where nothing else decides.',
  'claim-changes-nothing': 'Beside other deciding items a claim changes nothing.',
  'admission-in-full': 'What a state admits against itself counts in full.',
} as const;

const RULE_3 = {
  'all-yes-met': 'All answered criteria YES: MET.',
  'some-no': 'Some NO, and the rest NO or CLAIMED: not met.',
  'claimed-beside-no': 'A claim beside a NO does not lift the facet.',
  contrary: 'Such a facet is CONTRARY where one of its NO carries "no is contrary", otherwise NOT_MET.',
  'anything-else-partly': 'Anything else: PARTLY_MET.',
  'searched-no-evidence': 'No answer and a search on record for the cell: NO_EVIDENCE.',
  'search-covers-cell': 'A search covers the whole cell, every facet of it.',
  'unsearched-not-assessed': 'No answer and no search on record: NOT_ASSESSED.',
  'weak-leaves-so': 'Weak or context items alone leave a facet as it is without them.',
  'facet-without-criteria': 'A facet without criteria is left out.',
} as const;

const RULE_4 = {
  'weakest-facet': 'The headline is the weakest assessed facet.',
  'unanswered-never-moves': 'What is not answered never moves the headline.',
  complete: 'The cell is complete only when no criterion is UNKNOWN.',
  'answered-count': 'The number of answered criteria stands beside every status.',
  'contrary-count': 'The number of contrary answers stands beside every status.',
} as const;

const RULE_5 = {
  'high-two-publishers': 'HIGH: two independent publishers.',
  'high-one-firm': 'HIGH needs one of the two at A or B with 1 or 2.',
  'high-not-mixed': 'A MIXED answer is never HIGH.',
  'medium-one-firm': 'MEDIUM: one item at A or B with 1 or 2.',
  'medium-two-publishers': 'MEDIUM: two independent publishers of C or better with 3 or better.',
  'low-rest': 'LOW: the rest.',
  'claimed-low': 'A CLAIMED answer is always LOW.',
  'different-publishers': 'Two items of one publisher are not independent.',
  'resting-on': 'Publishers are not independent where one rests on the other.',
  'one-state-one-publisher': 'All bodies of one state are one publisher.',
  'age-step': 'Confidence goes a step lower where the newest deciding item lies more than 24 months back.',
  'age-once': 'Age lowers by one step only, however old the item.',
  'age-law-60': 'In law the limit of age is 60 months.',
  'age-newest': 'The newest deciding item sets the age.',
  'age-checked': 'The age runs from the later of last true and last checked.',
  'age-published': 'Where neither is known the age runs from publication.',
  'in-force-checked': 'A law still in force is last true when it was last checked, not today.',
  'facet-lowest': 'A facet has the lowest confidence of its answered criteria.',
  'headline-lowest': 'The headline has the lowest confidence of the facets that give it.',
  'headline-giving-only': 'Facets that do not give the headline do not lower its confidence.',
  'cap-unanswered': 'At most MEDIUM while a criterion of the cell is unanswered.',
  'cap-under-half': 'At most LOW while under half of the criteria are answered.',
  'mixed-claimed-answers': 'MIXED and CLAIMED are answers.',
  'positions-no-confidence': 'Positions never move confidence.',
  'age-never-status': 'Age never moves a status.',
} as const;

const RULE_6 = {
  'mixed-contested': 'A MIXED answer anywhere in the cell: contested.',
  'position-contested': 'A position whose value differs from the headline: contested.',
  'position-without-value': 'A position without a value contests nothing.',
} as const;

const RULE_7 = {
  'only-parts': 'Only parts of a state roll up; a territory never does.',
  'varies-assessed': 'A part that varies counts as assessed.',
  'not-applicable-left-out': 'Parts that are NOT_APPLICABLE are left out.',
  'parts-differ-varies': 'Two or more assessed parts that differ, and a parent with nothing of its own: VARIES.',
  'own-answer-stands': 'A parent with an answered criterion of its own keeps its own status.',
  'own-assessment-stands': 'A parent with an assessment of its own keeps its own status.',
  'varies-no-confidence': 'VARIES has no confidence.',
  'parts-agree': 'All parts assessed and of one status: the parent shows that status.',
  'parts-agree-lowest': "A status that the parts share has the lowest of the parts' confidences.",
  'all-assessed': 'A part that is not assessed keeps the parent at its own status.',
  'all-listed': 'Parts that are not all listed are never all assessed.',
  'pointer-to-parts': 'A parent at its own status points to its assessed parts.',
  'decided-by-parent': 'A part whose parent decides the matter is NOT_APPLICABLE, "decided by" the parent.',
} as const;

/** Every clause of rules 1 to 7, by its name, in the order of the method. */
const BY_RULE = [RULE_1, RULE_2, RULE_3, RULE_4, RULE_5, RULE_6, RULE_7] as const;

/** The name of one sentence of the method. */
export type ClauseId =
  | keyof typeof RULE_1
  | keyof typeof RULE_2
  | keyof typeof RULE_3
  | keyof typeof RULE_4
  | keyof typeof RULE_5
  | keyof typeof RULE_6
  | keyof typeof RULE_7;

/** One sentence of the method. */
export interface Clause {
  id: ClauseId;
  /** Number of its rule, 1 to 7. */
  rule: number;
  sentence: string;
}

/** All clauses, in the order of the method. */
export const CLAUSES: readonly Clause[] = BY_RULE.flatMap((rule, index) =>
  Object.entries(rule).map(([id, sentence]) => ({ id: id as ClauseId, rule: index + 1, sentence })),
);
