import { checkBeside, checkPair, unspoken, type CrosswalkSides } from '@states-must/domain';
import { checkShape, namedCodes } from '../reading/check-shape.js';
import type { DataFile } from '../reading/data-file.js';
import { buildCrosswalk } from './build-standard.js';
import { crosswalkShape, type CrosswalkEntry } from './policy-shape.js';

/** One file of a standard, by the standard's code. */
export type StandardFiles = ReadonlyMap<string, DataFile>;

/**
 * Reads the crosswalk of a standard from the one it supersedes, and reports what does not hold together in it: every
 * obligation of both sides is linked, or declared new or dropped. Null where the file has none.
 */
export function checkCrosswalk(file: DataFile, files: StandardFiles): CrosswalkEntry | null {
  const raw = file.data as { policy?: { code?: unknown; supersedes?: unknown }; crosswalk?: unknown } | null;
  const earlier = raw?.policy?.supersedes;
  if (typeof earlier === 'string' && !files.has(earlier)) {
    file.fault(['policy', 'supersedes'], `There is no standard ${earlier}. Add its file, or correct the code.`);
    return null;
  }
  if (raw === null || raw.crosswalk === undefined) {
    if (typeof earlier === 'string') {
      const message = `A standard that supersedes ${earlier} needs a crosswalk from it. Add one: which obligation became which.`;
      file.fault(['policy', 'supersedes'], message);
    }
    return null;
  }
  const entry = checkShape(file, ['crosswalk'], raw.crosswalk, crosswalkShape);
  if (entry === null) return null;
  const due = { from: earlier, to: raw.policy?.code };
  for (const side of ['from', 'to'] as const) {
    if (entry[side] === due[side] || typeof due[side] !== 'string') continue;
    file.fault(['crosswalk', side], `The crosswalk of this standard leads from ${due.from} to ${due.to}.`);
    return null;
  }
  const from = files.get(entry.from);
  if (!from) {
    file.fault(['crosswalk', 'from'], `There is no standard ${entry.from}. Add its file, or correct the code.`);
    return null;
  }
  const sides: CrosswalkSides = {
    from: { code: entry.from, obligations: namedCodes(from, 'obligations') },
    to: { code: entry.to, obligations: namedCodes(file, 'obligations') },
  };
  checkLinks(file, entry, sides);
  return entry;
}

function checkLinks(file: DataFile, entry: CrosswalkEntry, sides: CrosswalkSides): void {
  const { links } = buildCrosswalk(entry);
  links.forEach((link, index) => {
    const problems = [...checkPair(link, sides), ...checkBeside(link, links.slice(0, index))];
    for (const { field, message } of problems) file.fault(['crosswalk', 'links', index, field], message);
  });
  const silent = unspoken(links, sides);
  for (const code of silent.from) {
    file.fault(
      ['crosswalk', 'links'],
      `Nothing is said of ${code}. Link it, or write {from: ${code}, relation: dropped}.`,
    );
  }
  for (const code of silent.to) {
    file.fault(['crosswalk', 'links'], `Nothing is said of ${code}. Link it, or write {to: ${code}, relation: new}.`);
  }
}
