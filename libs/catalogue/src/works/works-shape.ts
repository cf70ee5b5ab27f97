import type { WorkKind } from '@states-must/domain';
import * as v from 'valibot';
import { code, text, word, year } from '../reading/rules.js';

/** The file's words for what a work is, and the domain's: a chapter counts as a book, a statute as legislation. */
export const WORK_WORDS = {
  treaty: 'TREATY',
  declaration: 'DECLARATION',
  'un-report': 'UN_REPORT',
  report: 'REPORT',
  guidance: 'GUIDANCE',
  book: 'BOOK',
  'book-chapter': 'BOOK',
  article: 'ARTICLE',
  'case-law': 'CASE_LAW',
  law: 'LEGISLATION',
  thesis: 'OTHER',
  other: 'OTHER',
} as const satisfies Record<string, WorkKind>;

export type WorkWord = keyof typeof WORK_WORDS;

export const workShape = v.strictObject({
  code: code(/^[A-Z][A-Z0-9-]*$/, 'WHO-2012'),
  author: text,
  title: text,
  year: v.optional(year),
  updated: v.optional(year),
  kind: word(Object.keys(WORK_WORDS) as WorkWord[]),
  publication: v.optional(text),
  pages: v.optional(text),
  url: v.optional(v.pipe(text, v.regex(/^https?:\/\//, 'An address begins with https:// or http://.'))),
  notes: v.pipe(v.array(v.number()), v.minLength(1, 'Name the footnotes that cite the work.')),
  supports: v.array(text),
  jurisdictions: v.optional(v.array(text), []),
  remark: v.optional(text),
});

export type WorkEntry = v.InferOutput<typeof workShape>;
