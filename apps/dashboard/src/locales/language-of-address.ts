import { LANGUAGES, type InterfaceLanguage } from './languages.js';

/** What the address says of the language: the language itself, or the address to go to instead. */
export type AddressLanguage = { language: InterfaceLanguage } | { goTo: string };

/**
 * Reads the language from a path such as `/en/matrix`. A path without one, or with one that does not exist, is sent to
 * the same page in the saved or accepted language, else in English.
 */
export function languageOfAddress(path: string, search: string, preferred: readonly string[]): AddressLanguage {
  const [, first = '', ...rest] = path.split('/');
  const named = LANGUAGES.find(({ tag }) => tag === first);
  if (named) return { language: named };
  const offered = LANGUAGES.filter(({ pseudo }) => !pseudo);
  const wish = preferred.map((tag) => tag.split('-')[0]).find((tag) => offered.some((one) => one.tag === tag));
  // `/fr/matrix` loses its language, `/matrix` loses nothing.
  const page = /^[a-z]{2}(-[A-Za-z]{2,4})?$/.test(first) ? rest : [first, ...rest];
  const tail = page.filter(Boolean).join('/');
  return { goTo: `/${wish ?? 'en'}${tail && `/${tail}`}${search}` };
}
