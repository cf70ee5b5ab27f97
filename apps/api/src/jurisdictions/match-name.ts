import type { Jurisdiction } from '@states-must/domain';

/** Text without accents, capitals and punctuation, so that "Côte d'Ivoire" is found by "cote d ivoire". */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const folded = new WeakMap<Jurisdiction, string[]>();

/** Every name that it is searched by, folded once. */
function namesOf(jurisdiction: Jurisdiction): string[] {
  const known = folded.get(jurisdiction);
  if (known) return known;
  const own = jurisdiction.ownName ? [jurisdiction.ownName.name] : [];
  const names = [...Object.values(jurisdiction.names), ...own, ...jurisdiction.aliases].map(fold).filter(Boolean);
  folded.set(jurisdiction, names);
  return names;
}

/**
 * How well a folded text matches: 0 its code, 1 a whole name, 2 the start of a name, 3 the start of a word in one,
 * 4 anywhere in one; null for none.
 */
export function matchOf(jurisdiction: Jurisdiction, wanted: string): number | null {
  if (wanted === '') return null;
  if (fold(jurisdiction.code) === wanted) return 0;
  let best: number | null = null;
  for (const name of namesOf(jurisdiction)) {
    const rank = rankIn(name, wanted);
    if (rank !== null && (best === null || rank < best)) best = rank;
  }
  return best;
}

function rankIn(name: string, wanted: string): number | null {
  if (name === wanted) return 1;
  if (name.startsWith(wanted)) return 2;
  if (name.includes(` ${wanted}`)) return 3;
  return name.includes(wanted) ? 4 : null;
}
