import type { PartialDate } from '../dates/partial-date.js';
import type { Duty, Facet, Reading, Standing, WorkKind } from '../vocabulary/vocabulary.js';

/** A policy that says what states must do, in one version. `code` such as SW-2015. */
export interface Standard {
  code: string;
  title: string;
  publisher: string;
  reference: string;
  document: string;
  year: number;
  /** When it was adopted or published, where the catalogue gives more than the year. */
  date: PartialDate | null;
  standing: Standing;
  /** WORKING: in our own words at the level of headings; nothing is assessed under it. */
  reading: Reading;
  /** Code of the earlier standard that it takes the place of. */
  supersedes: string | null;
  /** Null where nobody has read enough of it to sum it up. */
  summary: string | null;
  exclusions: string[];
  areas: Area[];
  obligations: Obligation[];
  parameters: Parameter[];
  instruments: Instrument[];
  glossary: GlossaryTerm[];
}

/** A group of obligations. `code` such as CRM; `order` is its place in the standard, from 0. */
export interface Area {
  code: string;
  order: number;
  title: string;
  /** A word or two for a column header. */
  shortTitle: string;
  summary: string | null;
  source: string;
}

/** One thing that states must do. `code` such as CRM-1; `column` is its place in the matrix, from 0. */
export interface Obligation {
  code: string;
  area: string;
  order: number;
  column: number;
  title: string;
  text: string;
  duties: Duty[];
  rights: string[];
  /** Codes of parameters. */
  parameters: string[];
  /** Codes of instruments. */
  instruments: string[];
  /** Where in the source document it stands, such as "Criminalisation, bullet 1"; null in a working reading. */
  place: string | null;
  criteria: Criterion[];
}

/** One question that evidence can answer. `yes` always speaks for compliance. */
export interface Criterion {
  code: string;
  facet: Facet;
  question: string;
  /** True where a `no` means that the state itself acts against the duty. */
  noIsContrary: boolean;
}

/** A matter that the resolution asks a policy to take into account. */
export interface Parameter {
  code: string;
  title: string;
  text: string;
}

/** An international instrument that an obligation rests on. */
export interface Instrument {
  code: string;
  title: string;
  year: number;
  body: string;
  note: string | null;
}

/** A word of the standard and what it means there. */
export interface GlossaryTerm {
  term: string;
  text: string;
}

/** A work that the standard cites and that nobody here has read yet: reliability F, no evidence. */
export interface Work {
  code: string;
  author: string;
  title: string;
  /** As the catalogue gives it; null where the source gives none. */
  year: number | null;
  kind: WorkKind;
  /** Journal, series or place of publication. */
  publication: string | null;
  pages: string | null;
  url: string | null;
  /** Footnotes of the standard that cite it. */
  notes: number[];
  /** Codes of the obligations it is cited for. */
  supports: string[];
  /** Codes of the jurisdictions it is about. */
  jurisdictions: string[];
  remark: string | null;
}
