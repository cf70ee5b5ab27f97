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
        const entry = entries.get(evidence.id) ?? { item: evidence, sayings: [], first: false };
        entry.sayings.push({ criterion: criterion.code, part, link });
        entries.set(evidence.id, entry);
      }
    }
    const all = [...entries.values()];
    return { effect, entries: [...all.filter(decides), ...all.filter((entry) => !decides(entry))] };
  });
  const seen = new Set<string>();
  for (const entry of groups.flatMap(({ entries }) => entries)) {
    entry.first = !seen.has(entry.item.id);
    seen.add(entry.item.id);
  }
  return groups;
}

/** All items of a cell by id, each once. */
export function itemsById(criteria: readonly CellCriterion[]): ReadonlyMap<string, CellItem> {
  return new Map(criteria.flatMap(({ links }) => links.map(({ evidence }) => [evidence.id, evidence])));
}
