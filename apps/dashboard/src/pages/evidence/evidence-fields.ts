import {
  EFFECTS,
  EVIDENCE_KINDS,
  PUBLISHER_KINDS,
  REVIEW_STATES,
  type Effect,
  type EvidenceKind,
  type PublisherKind,
  type ReviewState,
} from '@states-must/domain';
import {
  choiceField,
  flagField,
  listField,
  textField,
  type AddressField,
  type AddressValues,
} from '../../ui/address/address-fields.js';

/** A word of the records as it is written in an address: OFFICIAL_GAZETTE is official-gazette. */
export const inAddress = (word: string): string => word.toLowerCase().replaceAll('_', '-');

const words = <T extends string>(all: readonly T[]) => listField(all.map((word) => inAddress(word)));

/** A year, or the first and the last of several: 2019 or 2019..2024. */
export interface Years {
  from: number;
  to: number;
}

const yearField: AddressField<Years | null> = {
  start: null,
  read: (text) => {
    const match = /^([12]\d{3})(?:\.\.([12]\d{3}))?$/.exec(text);
    if (!match) return undefined;
    const [from, to] = [Number(match[1]), Number(match[2] ?? match[1])];
    return from <= to ? { from, to } : undefined;
  },
  write: (years) => (years === null ? '' : years.from === years.to ? `${years.from}` : `${years.from}..${years.to}`),
};

/** All that a reader may choose on the list of evidence, as it stands in the address. Codes are in lower case. */
export const evidenceFields = {
  q: textField(200),
  region: listField(),
  place: listField(),
  area: listField(),
  ob: listField(),
  criterion: listField(),
  type: words<EvidenceKind>(EVIDENCE_KINDS),
  publisher: words<PublisherKind>(PUBLISHER_KINDS),
  stance: words<Effect>(EFFECTS),
  lang: listField(),
  year: yearField,
  source: listField(),
  state: words<ReviewState>(REVIEW_STATES),
  mine: flagField,
  sort: choiceField('published', 'approved', 'relevance', 'title'),
};

export type EvidenceChoices = AddressValues<typeof evidenceFields>;

/** The choices that hold lists of words. */
export const LIST_FILTERS = [
  'region',
  'place',
  'area',
  'ob',
  'criterion',
  'type',
  'publisher',
  'stance',
  'lang',
  'source',
  'state',
] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

/** The choices that leave items out; the order only sorts the rest. */
export const FILTERS = ['q', 'year', 'mine', ...LIST_FILTERS] as const;
export type FilterName = (typeof FILTERS)[number];
