/** Most characters of each text (PROTECTION.md, Limits). */
export const TEXT_LIMITS = {
  title: 300,
  summary: 5000,
  quote: 2000,
  locator: 300,
  url: 2048,
  locality: 100,
  publisher: 300,
  reliabilityReason: 1000,
  code: 64,
  identifier: 200,
  note: 500,
} as const;

/** Most links of one item, most publishers that a source may rest on, and most of each further list of an item. */
export const LIST_LIMITS = { links: 100, restsOn: 20, identifiers: 20, translations: 20, relations: 20 } as const;

// NUL and the other control characters but tab and line ends; the twelve characters that turn the direction of text;
// half of a surrogate pair. The first is an error to the database, the second can make a text read as another.
const UNSAFE = /[^\P{Cc}\t\n\r]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Cs}/u;

/** Whether the text holds a character that is refused everywhere: a control, a turn of direction, half a surrogate pair. */
export function holdsUnsafe(text: string): boolean {
  return UNSAFE.test(text);
}

/** Length in characters (code points), as the database counts. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** Why the text is no safe address of a page; null where it is one. http and https only, without credentials. */
export function faultOfUrl(text: string): 'URL_INVALID' | 'UNSAFE_URL' | null {
  if (!/^https?:/i.test(text)) return /^[a-z][a-z0-9+.-]*:/i.test(text) ? 'UNSAFE_URL' : 'URL_INVALID';
  if (/\s/.test(text) || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return 'URL_INVALID';
  const { username, password, protocol } = new URL(text);
  return username !== '' || password !== '' || !/^https?:$/.test(protocol) ? 'UNSAFE_URL' : null;
}

/** Whether the text has the shape of a language tag (BCP 47), such as en, pt-BR or zh-Hant-HK. */
export function isLanguageTag(text: string): boolean {
  return text.length <= 35 && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text);
}
