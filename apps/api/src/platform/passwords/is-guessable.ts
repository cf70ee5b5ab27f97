import { GUESSABLE_WORDS } from './guessable-words.js';

/** A password of this many known words, or fewer, is soon found. */
const MOST_WORDS = 3;
const LONGEST = Math.max(...[...GUESSABLE_WORDS].map((word) => word.length));

/** Signs that people put for letters, and the letter that is meant. */
const STANDS_FOR: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** Rows of the keyboard and of the alphabet; a run along one of them, either way, is no secret. */
const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'azertyuiop',
];
const BOTH_WAYS = [...ROWS, ...ROWS.map((row) => [...row].reverse().join(''))];

/**
 * Whether somebody who tries lists of known passwords would soon come to this one: a unit repeated, a run of keys,
 * a few known words, digits and signs set side by side (letters written as signs count as letters), or the
 * person's own name or e-mail address with a little added.
 *
 * @param own words of the person's own, such as the parts of the address and the name
 */
export const isGuessable = (password: string, own: string[] = []): boolean => {
  const plain = fold(password);
  if (new Set(plain).size < 5) return true;
  if (repeats(plain)) return true;
  const words = new Set(own.map(fold).filter((word) => word.length >= 3));
  return madeOf(plain, words);
};

/** The text with each sign that people put for a letter turned into that letter. */
const meant = (text: string): string => [...text].map((sign) => STANDS_FOR[sign] ?? sign).join('');

/** Lower case, without accents and other marks. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether the text is one unit of at most half its length, said again and again (the last time perhaps cut off). */
const repeats = (text: string): boolean => {
  const signs = [...text];
  for (let unit = 1; unit <= signs.length / 2; unit += 1) {
    if (signs.every((sign, at) => sign === signs[at % unit])) return true;
  }
  return false;
};

/**
 * Whether the text can be cut, from its start to its end, into digits, signs, runs of keys and at most three known words
 * (those of up to three letters are not counted). Four words from this list are some 60,000 million choices: too many
 * for guesses that cost the guesser 64 MiB each.
 */
const madeOf = (text: string, own: Set<string>): boolean => {
  const longest = Math.max(LONGEST, ...[...own].map((word) => word.length));
  const fewest = new Array<number>(text.length + 1).fill(Infinity);
  fewest[0] = 0;
  for (let from = 0; from < text.length; from += 1) {
    const so = fewest[from]!;
    if (so > MOST_WORDS) continue;
    const reach = (to: number, words: number): void => {
      fewest[to] = Math.min(fewest[to]!, words);
    };
    if (!/\p{L}/u.test(text[from]!)) reach(from + 1, so);
    for (let to = from + 1; to <= Math.min(text.length, from + longest); to += 1) {
      const part = text.slice(from, to);
      if (own.has(part) || (part.length >= 4 && BOTH_WAYS.some((row) => row.includes(part)))) reach(to, so);
      else if (GUESSABLE_WORDS.has(part) || GUESSABLE_WORDS.has(meant(part))) reach(to, so + (part.length > 3 ? 1 : 0));
    }
  }
  return fewest[text.length]! <= MOST_WORDS;
};
