const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const STRANGE = 'áƀćđéƒǵħíĵķĺɱñóƥɋŕśţúṽŵẋýźÁƁĆĐÉƑǴĦÍĴĶĹṀÑÓƤɊŔŚŢÚṼŴẊÝŹ';
const LETTERS = new Map([...PLAIN].map((letter, i) => [letter, [...STRANGE][i] ?? letter]));

/** Tags of rich text, `<0>` or `</0>`, pass unchanged. */
const TAG = /(<\/?\d+\/?>)/;

/** A third more, in runs no longer than a long word, so that a sentence can still be broken into lines. */
const lengthen = (words: string) => {
  if (words.length < 3) return words;
  const more = '~'.repeat(Math.ceil(words.trim().length * 0.3));
  return words + more.replace(/~{8}(?=~)/g, '$& ');
};

/** English made strange: every letter accented and every run about a third longer, so that what is not translated shows. */
export function pseudoText(text: string): string {
  return text
    .split(TAG)
    .map((part) => (TAG.test(part) ? part : lengthen([...part].map((c) => LETTERS.get(c) ?? c).join(''))))
    .join('');
}
