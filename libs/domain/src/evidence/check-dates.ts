import { firstDay, firstDayOfEnd, lastDay } from '../dates/parse-partial-date.js';
import type { Day, PartialDate } from '../dates/partial-date.js';
import type { ShapedEvidence } from './evidence-schema.js';
import type { Problem } from './problem.js';

const PAST = {
  adopted: 'adopted',
  promulgated: 'promulgated',
  observed: 'observed',
  published: 'published',
  checked: 'checked',
} as const;

const reversed = (from: PartialDate | null, to: PartialDate | null): boolean =>
  from !== null && to !== null && lastDay(to) < firstDay(from);

/**
 * One date says when it was true; none but those of being in force lies in the future; no end comes before its start, and
 * no promulgation before the adoption. A law may be in force before it was adopted: some are retroactive.
 */
export function checkDates(shaped: ShapedEvidence, today: Day, sound: (path: string) => boolean): Problem[] {
  const problems: Problem[] = [];
  for (const field of ['adopted', 'promulgated', 'observed', 'published', 'checked'] as const) {
    const date = sound(field) ? shaped[field] : null;
    if (date === null || firstDayOfEnd(date) <= today) continue;
    const message = `${date} is still to come, and nothing can have been ${PAST[field]} then. Give a date that is past.`;
    problems.push({ path: [field], code: 'DATE_IN_FUTURE', message });
  }
  const dated = (['observed', 'inForceFrom', 'published'] as const).some(
    (field) => !sound(field) || shaped[field] !== null,
  );
  if (!dated) {
    const message =
      'No date says when this was true. Give the time of observation, the start of being in force, or the day of publication.';
    problems.push({ path: ['observed'], code: 'DATE_MISSING', message });
  }
  const known = (path: string, date: PartialDate | null): PartialDate | null => (sound(path) ? date : null);
  if (reversed(known('adopted', shaped.adopted), known('promulgated', shaped.promulgated))) {
    const message = 'The law was promulgated before it was adopted. Correct one of the two dates.';
    problems.push({ path: ['promulgated'], code: 'DATES_REVERSED', message });
  }
  const from = known('inForceFrom', shaped.inForceFrom);
  const to = known('inForceTo', shaped.inForceTo);
  const message = 'The end of being in force comes before its start. Correct one of the two.';
  if (reversed(from, to)) problems.push({ path: ['inForceTo'], code: 'DATES_REVERSED', message });
  for (const [index, link] of (sound('links') ? shaped.links : []).entries()) {
    if (!sound(`links.${index}`)) continue;
    const ownFrom = known(`links.${index}.inForceFrom`, link.inForceFrom);
    const ownTo = known(`links.${index}.inForceTo`, link.inForceTo);
    if (ownFrom === null && ownTo === null) continue;
    const field = ownTo === null ? 'inForceFrom' : 'inForceTo';
    if (reversed(ownFrom ?? from, ownTo ?? to)) {
      problems.push({ path: ['links', String(index), field], code: 'DATES_REVERSED', message });
    }
  }
  return problems;
}
