import { precisionOf } from '@states-must/domain';
import type { DataFile } from '../reading/data-file.js';
import { checkKeys, checkList, checkShape, checkUnique, type Placed } from '../reading/check-shape.js';
import type { KnownCodes } from '../works/check-works.js';
import type { JurisdictionEntries } from '../jurisdictions/jurisdiction-entries.js';
import { checkIdentifiers, checkRelations } from './check-relations.js';
import { itemShape, mentionShape, sourceShape, type ItemEntry, type SourceEntry } from './evidence-shape.js';

/** What evidence.yaml says, where it has the right shape. */
export interface EvidenceEntries {
  source: SourceEntry | null;
  items: ItemEntry[];
}

/** Reads the founding evidence and reports what does not hold together in it. */
export function checkEvidence(file: DataFile, known: KnownCodes, places: JurisdictionEntries | null): EvidenceEntries {
  checkKeys(file, ['source', 'jurisdictions', 'evidence']);
  const raw = file.data as Record<string, unknown> | null;
  const source = raw === null ? null : checkShape(file, ['source'], raw.source, sourceShape);
  const mentions = checkList(file, 'jurisdictions', mentionShape);
  const items = checkList(file, 'evidence', itemShape);
  checkUnique(file, mentions, 'jurisdiction', 'code');
  checkUnique(file, items, 'item', 'id');
  for (const { item, path } of mentions) {
    if (known.jurisdictions !== null && !known.jurisdictions.has(item.code)) {
      file.fault([...path, 'code'], unknownPlace(item.code));
    }
    if (item.parent !== undefined && !item.code.startsWith(`${item.parent}-`)) {
      file.fault([...path, 'parent'], `${item.code} is no part of ${item.parent} by its code. Correct one of the two.`);
    }
    const answering = places?.answers[item.code];
    if (item.answers !== undefined && answering !== undefined && answering !== item.answers) {
      file.fault(
        [...path, 'answers'],
        `${answering} answers for ${item.code} in jurisdictions.yaml, and ${item.answers} here. Correct one of the two.`,
      );
    }
  }
  const mentioned = new Set(mentions.map(({ item }) => item.code));
  for (const placed of items) {
    checkItem(file, placed, known, mentioned);
    checkIdentifiers(file, placed);
  }
  checkRelations(file, items);
  return { source, items: items.map(({ item }) => item) };
}

function checkItem(file: DataFile, { item, path }: Placed<ItemEntry>, known: KnownCodes, mentioned: Set<string>): void {
  item.jurisdictions.forEach((code, index) => {
    const at = [...path, 'jurisdictions', index];
    if (known.jurisdictions !== null && !known.jurisdictions.has(code)) file.fault(at, unknownPlace(code));
    else if (!mentioned.has(code))
      file.fault(at, `${code} is not among the jurisdictions at the head of the file. Add it there.`);
    if (item.jurisdictions.indexOf(code) < index) file.fault(at, `${code} is named twice in ${item.id}. Take one out.`);
  });
  if (item.kind === 'testimony' && item.date !== undefined && precisionOf(item.date) === 'DAY') {
    file.fault(
      [...path, 'date'],
      `${item.id} is testimony: a date finer than a month could show who spoke. Write the month or the year.`,
    );
  }
  for (const code of Object.keys(item.criteria)) {
    if (known.criteria !== null && !known.criteria.has(code)) {
      file.fault([...path, 'criteria', code], `There is no criterion ${code} in the standard. Correct the code.`);
    }
  }
}

const unknownPlace = (code: string) =>
  `There is no jurisdiction ${code}. Correct the code, or list it in jurisdictions.yaml.`;
