import * as words from '@states-must/domain';
import { served } from './enums.js';

export const ConnectionEnum = served(
  'ConnectionToFacts',
  words.CONNECTIONS,
  'How near the source of an item is to the facts.',
  {
    FIRST_HAND: 'It saw, measured or decided them itself, or is the text itself.',
    SECOND_HAND: 'It was told by somebody who did.',
    FURTHER_REMOVED: 'It repeats what others report.',
    UNKNOWN: 'It does not say, or nobody has looked.',
  },
);
export const IdentifierSchemeEnum = served(
  'IdentifierScheme',
  words.IDENTIFIER_SCHEMES,
  'Under which scheme a document is numbered.',
  {
    ELI: 'European legislation identifier.',
    ECLI: 'European case law identifier.',
    UN_SYMBOL: 'Symbol of a document of the United Nations.',
    DOI: 'Digital object identifier.',
  },
);
export const TranslatorEnum = served('Translator', words.TRANSLATORS, 'Who translated.', {
  PERSON: 'A person.',
  MACHINE: 'A machine; no person has vouched for it.',
});
export const RelationKindEnum = served('RelationKind', words.RELATION_KINDS, 'What one item does to another.', {
  SUPERSEDES: 'It takes its place from a date on.',
  STRIKES_DOWN: 'A ruling that ends it from a date on.',
  REPEALS: 'A law that ends it from a date on.',
  AMENDS: 'It changes it, and both stand.',
  CORRECTS: 'The other item was wrong, and counts no more from the moment this one is published.',
});
export const LawEventKindEnum = served('LawEventKind', words.LAW_EVENT_KINDS, 'What happens to a law.', {
  ADOPTED: 'It was adopted. It is not in force by that.',
  PROMULGATED: 'It was made known by the authority that does so.',
  IN_FORCE: 'It, or a part of it, comes into force.',
  AMENDED: 'Another item changes it.',
  STRUCK_DOWN: 'A ruling ends it.',
  SUPERSEDED: 'Another item takes its place.',
  REPEALED: 'Another law ends it.',
  ENDED: 'Its last day in force, or that of a part of it, by its own terms.',
});
export const WithdrawalReasonEnum = served(
  'WithdrawalReason',
  words.WITHDRAWAL_REASONS,
  'The class of reason for which an item was withdrawn. The public is told no more.',
  {
    WRONG: 'What it said was wrong.',
    SUPERSEDED: 'A better item took its place.',
    HARM: 'It could harm somebody.',
    CONSENT: 'Somebody withdrew their consent.',
    OTHER: 'Another reason.',
  },
);
export const DuplicateReasonEnum = served(
  'DuplicateReason',
  words.DUPLICATE_REASONS,
  'Why an item that is on record may be the same one.',
  {
    SAME_ADDRESS: 'It has the same address, once what does not matter in an address is left out.',
    SAME_IDENTIFIER: 'It has an identifier in common.',
    NEAR_TITLE: 'Its title is nearly the same.',
  },
);
