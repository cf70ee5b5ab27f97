import { firstDay, lastDay } from '../dates/parse-partial-date.js';
import type { PartialDate } from '../dates/partial-date.js';
import type { CriterionPlace, EvidenceLookups } from './evidence-input.js';
import type { ShapedEvidence } from './evidence-schema.js';
import type { Problem } from './problem.js';

type ShapedLink = ShapedEvidence['links'][number];

/** Where the criterion stands in the standard that is asked for; null where it is none of its criteria. */
export function placeOf(criterion: string, lookups: EvidenceLookups): CriterionPlace | null {
  return lookups.placesOfCriterion(criterion).find(({ standard }) => standard === lookups.standard) ?? null;
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

/**
 * There is a link; each names a jurisdiction and a criterion that we know. A pair of the two comes twice only in law, where
 * what an act says changes by its own terms: with a start of its own each time, and no day on which both count.
 */
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
  const seen = new Map<string, ShapedLink[]>();
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
    const before = seen.get(pair) ?? [];
    seen.set(pair, [...before, link]);
    if (before.length === 0 || !sound(`${at}.inForceFrom`) || !sound(`${at}.inForceTo`)) continue;
    const inLaw = placeOf(criterion, lookups)?.facet === 'LAW';
    if (!inLaw || before.some((other) => other.inForceFrom === link.inForceFrom)) {
      const message = inLaw
        ? `${criterion} in ${jurisdiction} is linked twice. Keep one of the two links, or give each its own start of being in force.`
        : `${criterion} in ${jurisdiction} is linked twice. Keep one of the two links.`;
      problems.push({ path, code: 'DUPLICATE_LINK', message });
    } else if (before.some((other) => overlap(other, link, shaped))) {
      const message = `${criterion} in ${jurisdiction} is linked for two periods that overlap. End the earlier one before the later one starts.`;
      problems.push({ path: [...path, 'inForceFrom'], code: 'PERIODS_OVERLAP', message });
    }
  }
  return problems;
}

/** Whether there is a day on which both links may be in force: each end is the link's own, else the item's. */
function overlap(one: ShapedLink, other: ShapedLink, item: ShapedEvidence): boolean {
  const startsAfter = (link: ShapedLink, end: PartialDate | null): boolean => {
    const from = link.inForceFrom ?? item.inForceFrom;
    return from !== null && end !== null && firstDay(from) > lastDay(end);
  };
  return !startsAfter(one, other.inForceTo ?? item.inForceTo) && !startsAfter(other, one.inForceTo ?? item.inForceTo);
}
