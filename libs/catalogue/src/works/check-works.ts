import type { DataFile } from '../reading/data-file.js';
import { checkKeys, checkList, checkUnique } from '../reading/check-shape.js';
import { workShape, type WorkEntry } from './works-shape.js';

/** Codes that other files name; null where the file that defines them cannot be read, so that they cannot be checked. */
export interface KnownCodes {
  obligations: Set<string> | null;
  criteria: Set<string> | null;
  jurisdictions: Set<string> | null;
}

/** Reads the cited works and reports what does not hold together in them. */
export function checkWorks(file: DataFile, known: KnownCodes): WorkEntry[] {
  checkKeys(file, ['sources']);
  const placed = checkList(file, 'sources', workShape);
  checkUnique(file, placed, 'work', 'code');
  for (const { item, path } of placed) {
    item.supports.forEach((code, index) => {
      if (known.obligations === null || known.obligations.has(code)) return;
      file.fault(
        [...path, 'supports', index],
        `${item.code} supports ${code}, and there is no such obligation. Correct the code.`,
      );
    });
    item.jurisdictions.forEach((code, index) => {
      if (known.jurisdictions === null || known.jurisdictions.has(code)) return;
      const message = `There is no jurisdiction ${code}. Correct the code, or list it in jurisdictions.yaml.`;
      file.fault([...path, 'jurisdictions', index], message);
    });
    if (item.updated !== undefined && item.year !== undefined && item.updated < item.year) {
      file.fault(
        [...path, 'updated'],
        `${item.code} was updated in ${item.updated}, before it appeared in ${item.year}.`,
      );
    }
  }
  return placed.map(({ item }) => item);
}
