import type { Catalogue } from './catalogue.js';
import { EMPTY_LINK, type LinkValues } from './form-values.js';

/** What a text of codes stands for: links to add, and the codes that are none. */
export interface ReadAbout {
  links: LinkValues[];
  unknown: string[];
}

const key = (code: string) => code.toUpperCase();

/** Codes by their capitals, so that case does not matter: CRM-1.A gives CRM-1.a. */
const byCapitals = (codes: Iterable<string>) => new Map([...codes].map((code) => [key(code), code]));

/**
 * Reads codes of criteria or obligations in places, apart by commas, semicolons or white space: `nz.crm-1.a, ar-c.crm-2`.
 * An obligation gives one link whose criterion is still to be chosen among its own. A code that is given twice counts once.
 */
export function readAbout(text: string, catalogue: Catalogue): ReadAbout {
  const places = byCapitals(catalogue.placeOf.keys());
  const criteria = byCapitals(catalogue.questionOf.keys());
  const obligations = byCapitals(catalogue.obligations);
  const found: ReadAbout = { links: [], unknown: [] };
  for (const code of new Set(
    text
      .split(/[\s,;]+/)
      .filter(Boolean)
      .map(key),
  )) {
    const dot = code.indexOf('.');
    const jurisdiction = places.get(code.slice(0, dot));
    const rest = code.slice(dot + 1);
    const criterion = criteria.get(rest);
    const obligation = obligations.get(rest);
    if (dot < 0 || jurisdiction === undefined || (criterion === undefined && obligation === undefined)) {
      found.unknown.push(code.toLowerCase());
      continue;
    }
    found.links.push({ ...EMPTY_LINK, jurisdiction, criterion: criterion ?? '', within: obligation ?? '' });
  }
  return found;
}
