import type { Placed } from '../reading/check-shape.js';
import type { Generated, PartsEntry, PlaceEntry, RegionEntry, SubregionEntry } from './jurisdictions-shape.js';

/** What the two files of jurisdictions say, each entry where it has the right shape. */
export interface JurisdictionEntries {
  regions: Placed<RegionEntry>[];
  subregions: Placed<SubregionEntry>[];
  observers: string[];
  /** Territory -> the state that answers for it. */
  answers: Record<string, string>;
  places: Placed<PlaceEntry>[];
  parts: Placed<PartsEntry>[];
  generated: Generated;
}
