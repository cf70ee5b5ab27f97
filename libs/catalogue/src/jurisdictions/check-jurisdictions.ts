import type { DataFile } from '../reading/data-file.js';
import { checkKeys, checkList, checkShape, checkUnique } from '../reading/check-shape.js';
import { checkDecisions } from './check-decisions.js';
import type { JurisdictionEntries } from './jurisdiction-entries.js';
import {
  answersShape,
  generatedShape,
  observersShape,
  ownLanguagesShape,
  partsShape,
  placeShape,
  regionShape,
  subregionShape,
} from './jurisdictions-shape.js';

const KEYS = ['regions', 'subregions', 'observers', 'answers', 'places', 'ownLanguages', 'parts'];

/** Reads what people decided of jurisdictions and what packages know of them, and reports what does not hold together. */
export function checkJurisdictions(file: DataFile, made: DataFile): JurisdictionEntries | null {
  checkKeys(file, KEYS);
  const raw = file.data as Record<string, unknown> | null;
  const generated = made.data === null ? null : checkShape(made, [], made.data, generatedShape);
  if (generated === null && made.data !== null)
    made.fault([], `Do not edit ${made.name}: make it again with npm run generate.`);
  const ownLanguages = raw?.ownLanguages;
  if (ownLanguages !== undefined) checkShape(file, ['ownLanguages'], ownLanguages, ownLanguagesShape);
  const regions = checkList(file, 'regions', regionShape);
  const subregions = checkList(file, 'subregions', subregionShape);
  const places = checkList(file, 'places', placeShape);
  const parts = checkList(file, 'parts', partsShape);
  checkUnique(file, regions, 'region', 'code');
  checkUnique(file, places, 'jurisdiction', 'code');
  if (raw === null) return null;
  const observers = checkShape(file, ['observers'], raw.observers, observersShape);
  const answers = checkShape(file, ['answers'], raw.answers, answersShape);
  if (generated === null || observers === null || answers === null) return null;
  const entries = { regions, subregions, observers, answers, places, parts, generated };
  checkDecisions(file, entries);
  return entries;
}

/** All codes of jurisdictions; null where the files cannot be read. */
export function jurisdictionCodes(entries: JurisdictionEntries | null): Set<string> | null {
  if (entries === null) return null;
  const { generated, parts } = entries;
  const listed = parts.flatMap(({ item }) => item.codes);
  return new Set([...[...generated.entries, ...generated.parts].map((entry) => entry.code), ...listed]);
}
