import type { Jurisdiction } from '@states-must/domain';

/** A text in the two forms that are compared: its words, and all of them run together ("hongkong", "cotedivoire"). */
interface Folded {
  words: string;
  joined: string;
}

/** Best first: the whole text, its beginning, the beginning of one of its words, anywhere inside. */
const RANKS = [
  (text: Folded, sought: Folded) => text.joined === sought.joined,
  (text: Folded, sought: Folded) => text.joined.startsWith(sought.joined),
  (text: Folded, sought: Folded) => text.words.includes(` ${sought.words}`),
  (text: Folded, sought: Folded) => text.joined.includes(sought.joined),
];

/** Letters that Unicode does not take apart into a letter and a mark. */
const LETTERS: Record<string, string> = { ø: 'o', đ: 'd', ł: 'l', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss', ð: 'd', þ: 'th' };

/** A text without case, accents, Arabic vowel signs and punctuation: "Côte d'Ivoire" -> "cote d ivoire", "U.K." -> "uk". */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øđłıæœßðþ]/g, (letter) => LETTERS[letter]!)
    .replace(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Finds jurisdictions by code, by name in any language, by own name or by alias. Best match first: exact, then the beginning
 * of the name, then of one of its words, then anywhere; states before territories before parts; then by English name.
 * A text that holds no letter and no digit finds nothing.
 */
export function findJurisdictions(jurisdictions: readonly Jurisdiction[], text: string): Jurisdiction[] {
  const sought = fold(text);
  if (sought.words === '') return [];
  return jurisdictions
    .map((jurisdiction) => ({ jurisdiction, rank: rankOf(jurisdiction, sought) }))
    .filter(({ rank }) => rank < RANKS.length)
    .sort((a, b) => a.rank - b.rank || compare(a.jurisdiction, b.jurisdiction))
    .map(({ jurisdiction }) => jurisdiction);
}

function fold(text: string): Folded {
  const words = foldName(text);
  return { words, joined: words.replaceAll(' ', '') };
}

/** Folding is most of the work and its result never changes, so it is kept as long as the jurisdiction is. */
const kept = new WeakMap<Jurisdiction, Folded[]>();

function textsOf(jurisdiction: Jurisdiction): Folded[] {
  const known = kept.get(jurisdiction);
  if (known) return known;
  const { code, names, ownName, aliases } = jurisdiction;
  const texts = [code, ...Object.values(names), ownName?.name ?? '', ...aliases].map(fold);
  kept.set(jurisdiction, texts);
  return texts;
}

function rankOf(jurisdiction: Jurisdiction, sought: Folded): number {
  const texts = textsOf(jurisdiction);
  const rank = RANKS.findIndex((matches) => texts.some((text) => matches(text, sought)));
  return rank === -1 ? RANKS.length : rank;
}

const LEVELS = ['STATE', 'TERRITORY', 'PART'];

function compare(a: Jurisdiction, b: Jurisdiction): number {
  return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || a.names.en.localeCompare(b.names.en, 'en');
}
