import type { CriterionPlace, EvidenceLookups } from './evidence-input.js';
import type { ShapedEvidence } from './evidence-schema.js';
import type { Problem } from './problem.js';

/** Where the criterion stands in the standard that is asked for; null where it is none of its criteria. */
export function placeOf(criterion: string, lookups: EvidenceLookups): CriterionPlace | null {
  const found = lookups.placesOfCriterion(criterion).find(({ standard }) => standard === lookups.standard);
  return found === undefined ? null : { standard: found.standard, obligation: found.obligation };
}

function checkCriterion(code: string, path: string[], lookups: EvidenceLookups): Problem[] {
  if (placeOf(code, lookups) !== null) return [];
  const elsewhere = lookups.placesOfCriterion(code)[0];
  if (elsewhere === undefined) {
    const message = `There is no criterion ${code}. Choose one of the standard ${lookups.standard}.`;
    return [{ path, code: 'UNKNOWN_CRITERION', message }];
  }
  const message = `${code} is a criterion of the standard ${elsewhere.standard}. Choose one of ${lookups.standard}.`;
  return [{ path, code: 'OTHER_STANDARD', message }];
}

/** There is a link; each names a jurisdiction and a criterion that we know, and no pair of the two twice. */
export function checkLinks(
  shaped: ShapedEvidence,
  lookups: EvidenceLookups,
  sound: (path: string) => boolean,
): Problem[] {
  if (!sound('links')) return [];
  if (shaped.links.length === 0) {
    const message = 'The item bears on nothing yet. Link it to at least one criterion in a jurisdiction.';
    return [{ path: ['links'], code: 'LINKS_MISSING', message }];
  }
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, link] of shaped.links.entries()) {
    const path = ['links', String(index)];
    const at = path.join('.');
    if (!sound(at)) continue;
    const { jurisdiction, criterion } = link;
    const placed = sound(`${at}.jurisdiction`);
    const asked = sound(`${at}.criterion`);
    if (placed && !lookups.hasJurisdiction(jurisdiction)) {
      const message = `There is no jurisdiction ${jurisdiction}. Choose one by its name or its code, such as NZ or AU-NSW.`;
      problems.push({ path: [...path, 'jurisdiction'], code: 'UNKNOWN_JURISDICTION', message });
    }
    if (asked) problems.push(...checkCriterion(criterion, [...path, 'criterion'], lookups));
    if (!placed || !asked) continue;
    const pair = JSON.stringify([jurisdiction, criterion]);
    if (seen.has(pair)) {
      const message = `${criterion} in ${jurisdiction} is linked twice. Keep one of the two links.`;
      problems.push({ path, code: 'DUPLICATE_LINK', message });
    }
    seen.add(pair);
  }
  return problems;
}
