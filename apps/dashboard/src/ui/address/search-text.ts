/** What stands behind the question mark: flat, every value a string, lists joined by commas. */
export type SearchText = Record<string, string>;

/** Reads `?region=africa,mena&q=new+z`; a key that is given twice is a list: `a=x&a=y` is `a=x,y`. */
export function parseSearch(search: string): SearchText {
  const given = new URLSearchParams(search);
  return Object.fromEntries([...given.keys()].map((key) => [key, [...new Set(given.getAll(key))].join(',')]));
}

/** Writes keys in alphabetical order and leaves the empty ones out, so that one view has one address. */
export function stringifySearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([key, value]) =>
        `${encodeURIComponent(key)}=${encodeURIComponent(String(value)).replaceAll('%2C', ',').replaceAll('%3A', ':')}`,
    );
  return pairs.length ? `?${pairs.join('&')}` : '';
}
