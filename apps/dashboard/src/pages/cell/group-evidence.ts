import type { Effect } from '../../ui/status/status-types.js';
import type { CellCriterion, CellItem, CellLink } from './cell-types.js';

/** One thing that an item says here: of which criterion, by what part, where in the source. */
export interface Saying {
  criterion: string;
  part: CellLink['part'];
  link: CellLink['link'];
}

/** One item with all that it says to one effect. */
export interface EvidenceEntry {
  item: CellItem;
  sayings: Saying[];
  /** On the item's first entry, what it says as context beside: its entry under context is then one line. */
  context: Saying[];
  /** True on the first entry of the item on the page: the one that references lead to. */
  first: boolean;
}

export interface EvidenceGroup {
  effect: Effect;
  entries: EvidenceEntry[];
}

const EFFECTS: readonly Effect[] = ['SUPPORTS', 'CONTRADICTS', 'CONTEXT'];

const decides = ({ sayings }: EvidenceEntry): boolean => sayings.some(({ part }) => part === 'DECIDES');

/**
 * The evidence of a cell by what it says: for, against, context. An item that says two things stands in both groups.
 * In a group the items that decide come first; otherwise the order is that of the criteria.
 */
export function groupEvidence(criteria: readonly CellCriterion[]): EvidenceGroup[] {
  const groups = EFFECTS.map((effect): EvidenceGroup => {
    const entries = new Map<string, EvidenceEntry>();
    for (const { criterion, links } of criteria) {
      for (const { evidence, link, part } of links) {
        if (link.effect !== effect) continue;
        const entry = entries.get(evidence.id) ?? { item: evidence, sayings: [], context: [], first: false };
        entry.sayings.push({ criterion: criterion.code, part, link });
        entries.set(evidence.id, entry);
      }
    }
    const all = [...entries.values()];
    return { effect, entries: [...all.filter(decides), ...all.filter((entry) => !decides(entry))] };
  });
  const seen = new Map<string, EvidenceEntry>();
  for (const { effect, entries } of groups) {
    for (const entry of entries) {
      const before = seen.get(entry.item.id);
      if (before && effect === 'CONTEXT') before.context = entry.sayings;
      entry.first = !before;
      if (!before) seen.set(entry.item.id, entry);
    }
  }
  return groups;
}

/** All items of a cell by id, each once. */
export function itemsById(criteria: readonly CellCriterion[]): ReadonlyMap<string, CellItem> {
  return new Map(criteria.flatMap(({ links }) => links.map(({ evidence }) => [evidence.id, evidence])));
}
