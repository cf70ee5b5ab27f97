import * as v from 'valibot';
import {
  CONNECTIONS,
  CREDIBILITIES,
  EFFECTS,
  EVIDENCE_KINDS,
  IDENTIFIER_SCHEMES,
  PUBLISHER_KINDS,
  RELATION_KINDS,
  RELIABILITIES,
  TRANSLATORS,
  VISIBILITIES,
  type Credibility,
} from '../vocabulary/vocabulary.js';
import { address, choice, date, fault, language, optional, required } from './fields.js';
import { LIST_LIMITS, TEXT_LIMITS } from './text-rules.js';

const wrong = (what: string): string => fault('WRONG_TYPE', what);

const credibility = v.nullish(
  v.custom<Credibility>(
    (value) => (CREDIBILITIES as readonly unknown[]).includes(value),
    fault('CREDIBILITY_RANGE', 'Credibility must be a whole number from 1 (confirmed) to 6 (cannot be judged).'),
  ),
  0 as Credibility,
);

const yesOrNo = v.nullish(v.boolean(wrong('The content note must be true or false.')), false);

const restsOn = v.nullish(
  v.pipe(
    v.array(required('the publisher that it rests on', TEXT_LIMITS.publisher), wrong('Give publishers as a list.')),
    v.maxLength(
      LIST_LIMITS.restsOn,
      fault('TOO_MANY', `Name at most ${LIST_LIMITS.restsOn} publishers that the source rests on.`),
    ),
  ),
  [],
);

const year = v.nullish(
  v.pipe(
    v.number(wrong('The year must be a number.')),
    v.check<number, string>(
      (value) => Number.isInteger(value) && value >= 1000 && value <= 2999,
      fault('YEAR_RANGE', 'The year must be a whole number from 1000 to 2999.'),
    ),
  ),
  null,
);

const newSource = v.object(
  {
    title: required("the source's title", TEXT_LIMITS.title),
    publisher: required('the publisher', TEXT_LIMITS.publisher),
    publisherKind: choice('the kind of publisher', PUBLISHER_KINDS),
    year,
    language: language("the source's language"),
    url: address("the source's address"),
    reliability: choice('reliability', RELIABILITIES),
    reliabilityReason: required('the reason for the reliability', TEXT_LIMITS.reliabilityReason),
    bodyOf: optional('the state whose body published it', TEXT_LIMITS.code),
    restsOn,
  },
  wrong('The new source must be an object with its fields.'),
);

const link = v.object(
  {
    jurisdiction: required('the jurisdiction', TEXT_LIMITS.code),
    criterion: required('the criterion', TEXT_LIMITS.code),
    effect: choice('the effect', EFFECTS, 'EFFECT_MISSING'),
    locator: optional('the locator', TEXT_LIMITS.locator),
    quote: optional('the quote', TEXT_LIMITS.quote),
    inForceFrom: date("the link's start of being in force"),
    inForceTo: date("the link's end of being in force"),
  },
  wrong('A link must be an object with its fields.'),
);

const identifier = v.object(
  {
    scheme: choice('the scheme of the identifier', IDENTIFIER_SCHEMES),
    value: required('the identifier', TEXT_LIMITS.identifier),
  },
  wrong('An identifier must be an object with `scheme` and `value`.'),
);

const translation = v.object(
  {
    language: language('the language of the translation'),
    title: required('the translated title', TEXT_LIMITS.title),
    summary: optional('the translated summary', TEXT_LIMITS.summary),
    by: choice('who translated', TRANSLATORS),
  },
  wrong('A translation must be an object with its fields.'),
);

const relation = v.object(
  {
    kind: choice('the relation', RELATION_KINDS),
    target: required('the other item', TEXT_LIMITS.code),
    on: date('the date of the relation'),
    note: optional('the note on the relation', TEXT_LIMITS.note),
  },
  wrong('A relation must be an object with its fields.'),
);

/** A list that may be left out, of at most `most`. */
const listOf = <const T extends v.GenericSchema>(entry: T, what: string, most: number) =>
  v.nullish(
    v.pipe(
      v.array(entry, wrong(`Give ${what} as a list.`)),
      v.maxLength(most, fault('TOO_MANY', `An item can have at most ${most} ${what}. Take some out.`)),
    ),
    [],
  );

const connection = v.pipe(
  v.nullish(v.string(wrong('The connection to the facts must be a text.')), 'UNKNOWN'),
  v.transform((text) => text || 'UNKNOWN'),
  v.picklist(
    CONNECTIONS,
    fault('INVALID_CHOICE', `The connection to the facts must be one of ${CONNECTIONS.join(', ')}.`),
  ),
);

const source = v.nullish(
  v.object(
    { id: optional('the source', TEXT_LIMITS.code), new: v.nullish(newSource, null) },
    wrong('The source must be an object with `id` or `new`.'),
  ),
  { id: null, new: null },
);

/** The shape and the limits of an item, field by field; `validateEvidence` adds what lies between the fields. */
export const evidenceSchema = v.object(
  {
    source,
    kind: choice('the kind of evidence', EVIDENCE_KINDS),
    title: required('the title', TEXT_LIMITS.title),
    summary: required('the summary', TEXT_LIMITS.summary),
    url: address("the item's address"),
    language: language('the language'),
    credibility,
    visibility: choice('visibility', VISIBILITIES),
    sensitive: yesOrNo,
    locality: optional('the town or district', TEXT_LIMITS.locality),
    adopted: date('the day of adoption'),
    inForceFrom: date('the start of being in force'),
    inForceTo: date('the end of being in force'),
    observed: date('the time of observation'),
    published: date('the day of publication'),
    checked: date('the day of the last check'),
    links: v.nullish(v.array(link, wrong('Give links as a list.')), []),
    connection,
    promulgated: date('the day of promulgation'),
    identifiers: listOf(identifier, 'identifiers', LIST_LIMITS.identifiers),
    translations: listOf(translation, 'translations', LIST_LIMITS.translations),
    relations: listOf(relation, 'relations', LIST_LIMITS.relations),
  },
  wrong('An item of evidence must be an object with its fields.'),
);

/** What the schema makes of an input without problems. */
export type ShapedEvidence = v.InferOutput<typeof evidenceSchema>;
