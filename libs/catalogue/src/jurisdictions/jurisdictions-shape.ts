import * as v from 'valibot';
import { code, names, text } from '../reading/rules.js';

/** ISO 3166-1 alpha-2, or XK. */
export const stateCode = code(/^[A-Z]{2}$/, 'NO');
/** ISO 3166-1 alpha-2 or ISO 3166-2. */
export const placeCode = code(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'NO or AR-C');
const m49 = code(/^\d{3}$/, '"011"');
const own = v.strictObject({ name: text, language: text });

export const regionShape = v.strictObject({
  code: code(/^[a-z]+(-[a-z]+)*$/, 'asia-pacific'),
  names: v.strictObject({ en: text, fr: text, es: text, ar: text }),
});

export const subregionShape = v.strictObject({ m49, name: text, region: text });

export const placeShape = v.strictObject({
  code: placeCode,
  names: v.optional(v.partial(names), {}),
  own: v.optional(own),
  region: v.optional(text),
  note: v.optional(text),
  aliases: v.optional(v.array(text), []),
  dropAliases: v.optional(v.array(text), []),
  why: v.optional(text),
});

export const partsShape = v.strictObject({
  state: stateCode,
  complete: v.boolean(),
  language: v.optional(text),
  own: v.optional(v.record(v.string(), text)),
  codes: v.pipe(v.array(placeCode), v.minLength(1, 'Name at least one part, or take the entry out.')),
});

export const observersShape = v.array(stateCode);
/** ISO 3166-1 code -> ISO 639-3 language. Read by the generator; checked here so that all faults come at once. */
export const ownLanguagesShape = v.record(
  v.string(),
  v.pipe(v.string(), v.regex(/^([a-z]{3}|none)$/, 'Write a language as three letters of ISO 639-3, or none.')),
);
export const answersShape = v.record(v.string(), v.string());

/** An entry of jurisdictions.generated.json. */
const generated = v.object({
  code: placeCode,
  names,
  own: v.nullable(own),
  aliases: v.array(text),
});

export const generatedShape = v.object({
  entries: v.array(v.object({ ...generated.entries, unMember: v.boolean(), m49: v.nullable(m49) })),
  parts: v.array(v.object({ ...generated.entries, parent: stateCode })),
});

export type RegionEntry = v.InferOutput<typeof regionShape>;
export type SubregionEntry = v.InferOutput<typeof subregionShape>;
export type PlaceEntry = v.InferOutput<typeof placeShape>;
export type PartsEntry = v.InferOutput<typeof partsShape>;
export type Generated = v.InferOutput<typeof generatedShape>;
