import type {
  Connection,
  EvidenceKind,
  IdentifierScheme,
  PublisherKind,
  RelationKind,
  Reliability,
  Translator,
  Visibility,
} from '@states-must/domain';
import type { FormSourceFragment } from '../../../gql/attach/graphql.js';

/** A choice from a list before and after something was chosen. */
type Choice<T extends string> = T | '';

/** A source that is added inside the form, as typed. */
export interface NewSourceValues {
  title: string;
  publisher: string;
  publisherKind: Choice<PublisherKind>;
  year: string;
  language: string;
  url: string;
  reliability: Choice<Reliability>;
  reliabilityReason: string;
  bodyOf: string;
  /** One publisher a line. */
  restsOn: string;
}

/** One link, as typed. `criterion` may begin as an obligation's code that narrows the list. */
export interface LinkValues {
  jurisdiction: string;
  criterion: string;
  /** Obligation to which the list of criteria is narrowed until one is chosen, such as CRM-1; empty for none. */
  within: string;
  effect: Choice<'SUPPORTS' | 'CONTRADICTS' | 'CONTEXT'>;
  locator: string;
  quote: string;
  inForceFrom: string;
  inForceTo: string;
}

/** A number of the document, as typed. */
export interface IdentifierValues {
  scheme: Choice<IdentifierScheme>;
  value: string;
}

/** The title and the summary in another language, as typed. */
export interface TranslationValues {
  language: string;
  title: string;
  summary: string;
  by: Choice<Translator>;
}

/** What the item does to another one; `title` is that of the item chosen. */
export interface RelationValues {
  kind: Choice<RelationKind>;
  target: string;
  title: string;
  on: string;
  note: string;
}

/** The form as typed. Paths into it are those of the service's problems: `links.0.criterion`, `source.new.title`. */
export interface FormValues {
  source: { from: 'record' | 'new'; chosen: FormSourceFragment | null; new: NewSourceValues };
  kind: Choice<EvidenceKind>;
  title: string;
  summary: string;
  url: string;
  language: string;
  credibility: string;
  visibility: Visibility;
  sensitive: boolean;
  locality: string;
  adopted: string;
  inForceFrom: string;
  inForceTo: string;
  observed: string;
  published: string;
  checked: string;
  links: LinkValues[];
  connection: Choice<Connection>;
  promulgated: string;
  identifiers: IdentifierValues[];
  translations: TranslationValues[];
  relations: RelationValues[];
}

export const EMPTY_SOURCE: NewSourceValues = {
  title: '',
  publisher: '',
  publisherKind: '',
  year: '',
  language: '',
  url: '',
  reliability: '',
  reliabilityReason: '',
  bodyOf: '',
  restsOn: '',
};

export const EMPTY_LINK: LinkValues = {
  jurisdiction: '',
  criterion: '',
  within: '',
  effect: '',
  locator: '',
  quote: '',
  inForceFrom: '',
  inForceTo: '',
};

export const EMPTY_IDENTIFIER: IdentifierValues = { scheme: '', value: '' };
export const EMPTY_TRANSLATION: TranslationValues = { language: '', title: '', summary: '', by: '' };
export const EMPTY_RELATION: RelationValues = { kind: '', target: '', title: '', on: '', note: '' };

/** An empty form. Nothing is guessed but that the item is to be public. */
export const EMPTY_FORM: FormValues = {
  source: { from: 'record', chosen: null, new: EMPTY_SOURCE },
  kind: '',
  title: '',
  summary: '',
  url: '',
  language: '',
  credibility: '',
  visibility: 'PUBLIC',
  sensitive: false,
  locality: '',
  adopted: '',
  inForceFrom: '',
  inForceTo: '',
  observed: '',
  published: '',
  checked: '',
  links: [EMPTY_LINK],
  connection: '',
  promulgated: '',
  identifiers: [],
  translations: [],
  relations: [],
};
