import type { Day } from '../dates/partial-date.js';
import type { EvidenceLookups } from './evidence-input.js';
import type { ShapedEvidence } from './evidence-schema.js';
import type { Problem } from './problem.js';

/** The source is named once, is known, and a new one is not of a year to come. */
export function checkSource(
  shaped: ShapedEvidence,
  lookups: EvidenceLookups,
  today: Day,
  sound: (path: string) => boolean,
): Problem[] {
  if (!sound('source') || !sound('source.id')) return [];
  const { id, new: added } = shaped.source;
  const path = ['source'];
  if (id === null && added === null) {
    return [{ path, code: 'SOURCE_MISSING', message: 'The source is missing. Choose one, or add a new one.' }];
  }
  if (id !== null && added !== null) {
    const message = 'Choose a source or add a new one, not both.';
    return [{ path, code: 'SOURCE_TWICE', message }];
  }
  if (id !== null) {
    if (lookups.findSource(id) !== null) return [];
    const message = 'There is no source with this id. Choose another, or add a new one.';
    return [{ path: ['source', 'id'], code: 'UNKNOWN_SOURCE', message }];
  }
  if (!sound('source.new')) return [];
  const problems: Problem[] = [];
  const { bodyOf, year } = added!;
  if (sound('source.new.bodyOf') && bodyOf !== null && !lookups.hasJurisdiction(bodyOf)) {
    const message = `${bodyOf} is not the code of a jurisdiction. Choose the state whose body published the source.`;
    problems.push({ path: ['source', 'new', 'bodyOf'], code: 'UNKNOWN_JURISDICTION', message });
  }
  if (sound('source.new.year') && year !== null && year > Number(today.slice(0, 4))) {
    const message = `${year} is still to come. Give the year in which the source was published.`;
    problems.push({ path: ['source', 'new', 'year'], code: 'DATE_IN_FUTURE', message });
  }
  return problems;
}
