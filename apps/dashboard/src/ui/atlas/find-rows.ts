import { foldText } from '../text/fold-text.js';

/** What can be found: `words` is folded text that holds the name, the aliases and the code. */
export interface Findable {
  code: string;
  name: string;
  words: string;
}

/**
 * Jurisdictions whose name, alias or code holds the text, accents and case aside. Those with a word that begins with it
 * come first; an exact code comes before all. Empty text finds none.
 */
export function findRows<T extends Findable>(rows: readonly T[], text: string): T[] {
  const wanted = foldText(text.trim());
  if (!wanted) return [];
  const rank = ({ code, words, name }: T) => {
    if (foldText(code) === wanted) return 0;
    if (foldText(name).startsWith(wanted)) return 1;
    if (new RegExp(`(^|\\s)${wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`).test(words)) return 2;
    return 3;
  };
  return rows
    .filter(({ words }) => words.includes(wanted))
    .map((row) => ({ row, rank: rank(row) }))
    .sort((a, b) => a.rank - b.rank || a.row.name.localeCompare(b.row.name))
    .map(({ row }) => row);
}
