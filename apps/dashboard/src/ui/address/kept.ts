import { parseSearch, stringifySearch, type SearchText } from './search-text.js';

/**
 * What of an address stays while a reader goes from page to page, beside the clocks: the standard that is read by, and the
 * edition that the reader came from. Each has a form, and pages that can show it.
 */
const KEPT = {
  standard: {
    form: /^[a-z]{2,5}-\d{4}$/i,
    pages: /^\/(matrix|obligations(\/[^/]+)?|areas\/[^/]+|places\/[^/]+(\/[^/]+)?)$/,
  },
  edition: { form: /^[a-z0-9][a-z0-9-]{0,119}$/, pages: /^\/(matrix|places\/[^/]+(\/[^/]+)?)$/ },
} as const;

export type KeptName = keyof typeof KEPT;
export type Kept = Readonly<Partial<Record<KeptName, string>>>;

export const KEPT_NAMES = Object.keys(KEPT) as KeptName[];

/** What an address says of them; what has not the form of one is left out. */
export function readKept(search: SearchText): Kept {
  return Object.fromEntries(
    KEPT_NAMES.flatMap((name) => {
      const text = search[name];
      return text !== undefined && KEPT[name].form.test(text) ? [[name, text]] : [];
    }),
  );
}

/** The address with what is kept, where its page can show it and it says nothing of it itself; else as it is. */
export function withKept(to: string, kept: Kept): string {
  if (KEPT_NAMES.every((name) => kept[name] === undefined)) return to;
  const [beforeHash = '', hash] = to.split('#');
  const [path = '', search = ''] = beforeHash.split('?');
  const given = parseSearch(search);
  const added = KEPT_NAMES.filter((name) => KEPT[name].pages.test(path) && !(name in given)).map((name) => [
    name,
    kept[name],
  ]);
  if (added.length === 0) return to;
  const text = stringifySearch({ ...given, ...Object.fromEntries(added) });
  return `${path}${text}${hash === undefined ? '' : `#${hash}`}`;
}
