import { precisionOf } from '../dates/parse-partial-date.js';
import type { EvidenceLookups } from './evidence-input.js';
import type { ShapedEvidence } from './evidence-schema.js';
import type { Problem } from './problem.js';

/** Said where testimony is offered that no published source carries. */
export const TESTIMONY_NEEDS_SOURCE =
  'Testimony that no published source carries cannot be stored yet: it will be once restricted records are sealed. Attach the published source that quotes it, or keep it out of the system.';

/**
 * Do no harm: testimony needs a published source that carries it, no date of it is finer than a month, and its place
 * holds no number (an address or coordinates). When the source was published and checked is the source's own matter.
 */
export function checkTestimony(
  shaped: ShapedEvidence,
  lookups: EvidenceLookups,
  sound: (path: string) => boolean,
): Problem[] {
  if (!sound('kind') || shaped.kind !== 'TESTIMONY') return [];
  const problems: Problem[] = [];
  if (sound('source') && sound('source.id') && sound('source.new')) {
    const { id, new: added } = shaped.source;
    const kind = added?.publisherKind ?? (typeof id === 'string' ? lookups.findSource(id)?.publisherKind : undefined);
    if (kind === 'TESTIMONY') {
      problems.push({ path: ['source'], code: 'TESTIMONY_NEEDS_SOURCE', message: TESTIMONY_NEEDS_SOURCE });
    }
  }
  for (const field of ['adopted', 'inForceFrom', 'inForceTo', 'observed'] as const) {
    const date = sound(field) ? shaped[field] : null;
    if (date === null || precisionOf(date) !== 'DAY') continue;
    const message = `${date} is a day, which can point to a person. Give the month or the year.`;
    problems.push({ path: [field], code: 'TESTIMONY_DATE_TOO_FINE', message });
  }
  if (sound('locality') && shaped.locality !== null && /\p{Nd}/u.test(shaped.locality)) {
    const message =
      'The place of testimony must not hold numbers, such as an address or coordinates. Name the town or leave it out.';
    problems.push({ path: ['locality'], code: 'TESTIMONY_PLACE_TOO_FINE', message });
  }
  return problems;
}
