import {
  DECIDING_RELATIONS,
  ENDING_RELATIONS,
  readIdentifier,
  type IdentifierScheme,
  type RelationKind,
} from '@states-must/domain';
import type { Placed } from '../reading/check-shape.js';
import type { DataFile } from '../reading/data-file.js';
import { upper } from '../reading/rules.js';
import type { ItemEntry } from './evidence-shape.js';

/** Each identifier has its scheme's form. */
export function checkIdentifiers(file: DataFile, { item, path }: Placed<ItemEntry>): void {
  item.identifiers.forEach(({ scheme, value }, index) => {
    const read = readIdentifier(upper(scheme) as IdentifierScheme, value);
    if (!read.ok) file.fault([...path, 'identifiers', index, 'value'], read.message);
  });
}

/** What items do to each other: to an item of the file, with a date where that one ends by it, and never in a circle. */
export function checkRelations(file: DataFile, items: Placed<ItemEntry>[]): void {
  const byId = new Map(items.map(({ item }) => [item.id, item]));
  for (const { item, path } of items) {
    item.relations.forEach(({ kind: written, target, on }, index) => {
      const at = [...path, 'relations', index];
      const kind = upper(written) as RelationKind;
      const other = byId.get(target);
      if (other === undefined) file.fault([...at, 'target'], `There is no item ${target} here. Correct the reference.`);
      if (kind === 'STRIKES_DOWN' && item.kind !== 'ruling') {
        file.fault(
          [...at, 'kind'],
          `${item.id} is no ruling, and only a ruling strikes down. Choose another relation.`,
        );
      }
      if (ENDING_RELATIONS.includes(kind) && on === undefined) {
        file.fault(
          at,
          `${target} ends by this, and no date says when. Write the first day on which it no longer holds.`,
        );
      }
      if (kind === 'CORRECTS' && on !== undefined) {
        file.fault([...at, 'on'], 'A correction counts from its publication here. Take the date out.');
      }
      if (DECIDING_RELATIONS.includes(kind) && reaches(target, item.id, byId)) {
        file.fault(
          [...at, 'target'],
          `${target} replaces, ends or corrects ${item.id} itself. Take one of the two relations out.`,
        );
      }
    });
  }
}

/** Whether the way from one item, over what items replace, end or correct, leads to the other. */
function reaches(from: string, to: string, byId: Map<string, ItemEntry>): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    for (const { kind, target } of byId.get(id)?.relations ?? []) {
      if (DECIDING_RELATIONS.includes(upper(kind) as RelationKind)) open.push(target);
    }
  }
  return false;
}
