import type { JurisdictionLevel, Language } from '../vocabulary/vocabulary.js';

/** A set of jurisdictions that people work for. `code` such as `europe-central-asia`. */
export interface Region {
  code: string;
  order: number;
  names: Record<Language, string>;
}

/** A state, a territory, or a part of a state that makes its own law here. */
export interface Jurisdiction {
  /** ISO 3166-1 alpha-2 or ISO 3166-2, upper case; XK for Kosovo. */
  code: string;
  level: JurisdictionLevel;
  /** For a part: the state it is part of. Null for others: a territory is not a part. */
  parent: string | null;
  /** The state that answers for it before treaty bodies; its own code for a state. */
  answeringState: string;
  /** Names by language. English is always there; the rest fall back to it, marked. */
  names: { en: string } & Partial<Record<Language, string>>;
  /** Its name in its own language and that language's tag, where it is not English. */
  ownName: { name: string; language: string } | null;
  aliases: string[];
  /** UN M49 code of the sub-region, three digits. */
  m49Region: string | null;
  /** Code of our region. */
  region: string;
  namingNote: string | null;
  /** True where every part of the state that makes its own law is listed; only then can all parts be "assessed". */
  partsComplete: boolean;
}
