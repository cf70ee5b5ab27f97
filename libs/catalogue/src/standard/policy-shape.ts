import { DUTIES, FACETS, STANDINGS } from '@states-must/domain';
import * as v from 'valibot';
import { code, lower, text, word, year } from '../reading/rules.js';

const place = v.strictObject({
  section: text,
  bullet: v.optional(v.number()),
  paragraph: v.optional(v.number()),
});

export const headShape = v.strictObject({
  code: code(/^[A-Z]{2,5}-\d{4}$/, 'SW-2015'),
  title: text,
  publisher: text,
  reference: text,
  document: text,
  year,
  standing: word(STANDINGS.map(lower)),
  summary: text,
  exclusions: v.array(text),
});

export const areaShape = v.strictObject({
  code: code(/^[A-Z]{3}$/, 'CRM'),
  order: v.number(),
  title: text,
  shortTitle: text,
  summary: text,
  source: text,
});

export const criterionShape = v.strictObject({
  code: code(/^[A-Z]{3}-\d+\.[a-z]$/, 'CRM-1.a'),
  facet: word(FACETS.map(lower)),
  ifNo: v.optional(word(['contrary'])),
  question: text,
});

export const obligationShape = v.strictObject({
  code: code(/^[A-Z]{3}-\d+$/, 'CRM-1'),
  area: text,
  order: v.number(),
  title: text,
  text,
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

export type Head = v.InferOutput<typeof headShape>;
export type AreaEntry = v.InferOutput<typeof areaShape>;
export type ObligationEntry = v.InferOutput<typeof obligationShape>;
export type ParameterEntry = v.InferOutput<typeof parameterShape>;
export type InstrumentEntry = v.InferOutput<typeof instrumentShape>;
export type TermEntry = v.InferOutput<typeof termShape>;
