import {
  CONNECTIONS,
  EFFECTS,
  EVIDENCE_KINDS,
  IDENTIFIER_SCHEMES,
  PUBLISHER_KINDS,
  RELATION_KINDS,
  RELIABILITIES,
  type Effect,
} from '@states-must/domain';
import * as v from 'valibot';
import { placeCode, stateCode } from '../jurisdictions/jurisdictions-shape.js';
import { code, date, lower, text, word, year } from '../reading/rules.js';

/** The file's words for what a link says of its criterion. */
export const EFFECT_WORDS = {
  for: 'SUPPORTS',
  against: 'CONTRADICTS',
  context: 'CONTEXT',
} as const satisfies Record<string, (typeof EFFECTS)[number]>;

export type EffectWord = keyof typeof EFFECT_WORDS & string;
export const effectOf = (word: EffectWord): Effect => EFFECT_WORDS[word];

const credibility = v.pipe(
  v.number(),
  v.check((value) => [1, 2, 3, 4, 5, 6].includes(value), 'Credibility is a whole number from 1 to 6.'),
);

export const sourceShape = v.strictObject({
  code: text,
  reliability: word(RELIABILITIES),
  reliabilityReason: text,
  credibility,
  title: text,
  publisher: text,
  publisherKind: word(PUBLISHER_KINDS.map(lower)),
  year,
  language: text,
  observed: date,
  method: text,
});

/** The places of the founding evidence, said again beside it so that a slip in a code shows. */
export const mentionShape = v.strictObject({
  code: placeCode,
  name: text,
  parent: v.optional(stateCode),
  answers: v.optional(stateCode),
});

const reference = code(/^E\d{2,}$/, 'E01');

/** A number of the document, where the source itself gives it. */
const identifier = v.strictObject({ scheme: word(IDENTIFIER_SCHEMES.map(lower)), value: text });

/** What an item does to another one of the file. */
const relation = v.strictObject({
  kind: word(RELATION_KINDS.map(lower)),
  target: reference,
  on: v.optional(date),
  note: v.optional(v.pipe(text, v.maxLength(500, 'A note has at most 500 characters.'))),
});

export const itemShape = v.strictObject({
  id: reference,
  jurisdictions: v.pipe(v.array(placeCode), v.minLength(1, 'Name at least one jurisdiction.')),
  kind: word(EVIDENCE_KINDS.map(lower)),
  credibility: v.optional(credibility),
  finding: v.pipe(
    v.number(),
    v.integer('A finding has a whole number.'),
    v.minValue(1, 'Findings are counted from 1.'),
  ),
  date: v.optional(date),
  locality: v.optional(text),
  sensitive: v.optional(v.boolean(), false),
  connection: v.optional(word(CONNECTIONS.map(lower))),
  identifiers: v.optional(v.array(identifier), []),
  relations: v.optional(v.array(relation), []),
  title: v.pipe(text, v.maxLength(200, 'A title has at most 200 characters.')),
  summary: v.pipe(text, v.maxLength(5000, 'A summary has at most 5,000 characters.')),
  criteria: v.pipe(
    v.record(v.string(), word(Object.keys(EFFECT_WORDS) as EffectWord[])),
    v.check((value) => Object.keys(value).length > 0, 'Evidence bears on at least one criterion. Name it.'),
  ),
});

export type SourceEntry = v.InferOutput<typeof sourceShape>;
export type ItemEntry = v.InferOutput<typeof itemShape>;
