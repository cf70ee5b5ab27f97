/** At most this much of a search text is looked at, in characters and in words. */
const TEXT_LIMIT = 200;
const WORD_LIMIT = 10;

/** One word of a search, as full text (a beginning of words) and as a pattern (anywhere in title or source). */
export interface SearchTerm {
  query: string;
  pattern: string;
}

/**
 * The words of a search text. Case is folded here, accents in the database; signs that mean something to its search
 * language or to patterns are taken as plain text. Words without a letter or digit are left out.
 */
export function searchTerms(text: string | null | undefined): SearchTerm[] {
  return (text ?? '')
    .slice(0, TEXT_LIMIT)
    .toLowerCase()
    .split(/[\s\0]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, WORD_LIMIT)
    .map((word) => ({
      query: `'${word.replace(/['\\]/g, ' ').trim()}':*`,
      pattern: `%${word.replace(/[\\%_]/g, '\\$&')}%`,
    }));
}
