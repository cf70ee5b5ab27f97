import { CROSSWALK_RELATIONS, DUTIES, FACETS, READINGS, STANDINGS } from '@states-must/domain';
import * as v from 'valibot';
import { code, date, lower, text, word, year } from '../reading/rules.js';

const place = v.strictObject({
  section: text,
  bullet: v.optional(v.number()),
  paragraph: v.optional(v.number()),
});

const standardCode = code(/^[A-Z]{2,5}-\d{4}$/, 'SW-2015');

const headFields = {
  code: standardCode,
  title: text,
  publisher: text,
  reference: text,
  year,
  date: v.optional(date),
  standing: word(STANDINGS.map(lower)),
  reading: v.optional(word(READINGS.map(lower)), 'full'),
  supersedes: v.optional(standardCode),
};

export const headShape = v.strictObject({ ...headFields, document: text, summary: text, exclusions: v.array(text) });

const areaFields = { code: code(/^[A-Z]{3}$/, 'CRM'), order: v.number(), title: text };

export const areaShape = v.strictObject({ ...areaFields, shortTitle: text, summary: text, source: text });

export const criterionShape = v.strictObject({
  code: code(/^[A-Z]{3}-\d+\.[a-z]$/, 'CRM-1.a'),
  facet: word(FACETS.map(lower)),
  ifNo: v.optional(word(['contrary'])),
  question: text,
});

const obligationCode = code(/^[A-Z]{3}-\d+$/, 'CRM-1');
const obligationFields = { code: obligationCode, area: text, order: v.number(), title: text, text };

export const obligationShape = v.strictObject({
  ...obligationFields,
  duty: v.pipe(v.array(word(DUTIES.map(lower))), v.minLength(1, 'Name at least one duty: respect, protect or fulfil.')),
  rights: v.array(text),
  parameters: v.array(text),
  instruments: v.array(text),
  source: place,
  criteria: v.pipe(
    v.array(criterionShape),
    v.minLength(1, 'An obligation without a criterion can never be assessed. Add one.'),
  ),
});

export const parameterShape = v.strictObject({ code: code(/^P\d+$/, 'P1'), title: text, text });

export const instrumentShape = v.strictObject({
  code: code(/^[A-Z]+$/, 'CRPD'),
  title: text,
  year,
  body: text,
  note: v.optional(text),
});

export const termShape = v.strictObject({ term: text, text });

/*
 * A working reading says what the headings say and no more. What nobody has read is empty here, and a criterion is
 * refused: evidence would be attached to a question that the document may not ask.
 */
export const workingHeadShape = v.pipe(
  v.strictObject(headFields),
  v.transform((head) => ({ ...head, document: head.title, summary: null, exclusions: [] as string[] })),
);

export const workingAreaShape = v.pipe(
  v.strictObject({ ...areaFields, shortTitle: v.optional(text) }),
  v.transform((area) => ({ ...area, shortTitle: area.shortTitle ?? area.title, summary: null, source: area.title })),
);

const NOTHING: string[] = [];
export const workingObligationShape = v.pipe(
  v.strictObject(obligationFields),
  v.transform((obligation) => ({
    ...obligation,
    ...{ duty: NOTHING, rights: NOTHING, parameters: NOTHING, instruments: NOTHING },
    source: null,
    criteria: [] as v.InferOutput<typeof criterionShape>[],
  })),
);

const linkShape = v.strictObject({
  from: v.optional(obligationCode),
  to: v.optional(obligationCode),
  relation: word(CROSSWALK_RELATIONS.map(lower)),
  note: v.optional(text),
});

export const crosswalkShape = v.strictObject({
  from: standardCode,
  to: standardCode,
  links: v.array(linkShape),
});

export type Head = v.InferOutput<typeof headShape> | v.InferOutput<typeof workingHeadShape>;
export type AreaEntry = v.InferOutput<typeof areaShape> | v.InferOutput<typeof workingAreaShape>;
export type ObligationEntry = v.InferOutput<typeof obligationShape> | v.InferOutput<typeof workingObligationShape>;
export type CrosswalkEntry = v.InferOutput<typeof crosswalkShape>;
export type ParameterEntry = v.InferOutput<typeof parameterShape>;
export type InstrumentEntry = v.InferOutput<typeof instrumentShape>;
export type TermEntry = v.InferOutput<typeof termShape>;
