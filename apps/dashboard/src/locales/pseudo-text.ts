const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const STRANGE = 'áƀćđéƒǵħíĵķĺɱñóƥɋŕśţúṽŵẋýźÁƁĆĐÉƑǴĦÍĴĶĹṀÑÓƤɊŔŚŢÚṼŴẊÝŹ';
const LETTERS = new Map([...PLAIN].map((letter, i) => [letter, [...STRANGE][i] ?? letter]));

/** Tags of rich text, `<0>` or `</0>`, pass unchanged. */
const TAG = /(<\/?\d+\/?>)/;

const lengthen = (words: string) =>
  words.length < 3 ? words : words + '~'.repeat(Math.ceil(words.trim().length * 0.3));

/** English made strange: every letter accented and every run about a third longer, so that what is not translated shows. */
export function pseudoText(text: string): string {
  return text
    .split(TAG)
    .map((part) => (TAG.test(part) ? part : lengthen([...part].map((c) => LETTERS.get(c) ?? c).join(''))))
    .join('');
}
