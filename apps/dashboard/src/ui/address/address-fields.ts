import type { SearchText } from './search-text.js';

/** How one choice of a page is written in its address. `read` answers undefined for a value that does not exist. */
export interface AddressField<T> {
  start: T;
  read(text: string): T | undefined;
  write(value: T): string;
}

/** Free text, at most `max` characters. */
export const textField = (max = 200): AddressField<string> => ({
  start: '',
  read: (text) => (text.length <= max ? text : undefined),
  write: (value) => value.trim(),
});

/** One of some words. The first is the default, and is left out of the address. */
export const choiceField = <T extends string>(...words: readonly [T, ...T[]]): AddressField<T> => ({
  start: words[0],
  read: (text) => words.find((word) => word === text),
  write: (value) => (value === words[0] ? '' : value),
});

/** A list, joined by commas, of words that are known beforehand or, without `words`, of any lower-case codes. */
export const listField = <T extends string = string>(words?: readonly T[]): AddressField<readonly T[]> => ({
  start: [],
  read: (text) => {
    const given = [...new Set(text.toLowerCase().split(',').filter(Boolean))] as T[];
    const good = given.every((word) => (words ? words.includes(word) : /^[a-z0-9.-]{1,40}$/.test(word)));
    return good ? given : undefined;
  },
  write: (values) => [...values].join(','),
});

/** On or off; off is the default. */
export const flagField: AddressField<boolean> = {
  start: false,
  read: (text) => (text === '1' ? true : text === '0' ? false : undefined),
  write: (value) => (value ? '1' : ''),
};

export type AddressFields = Record<string, AddressField<unknown>>;
export type AddressValues<F> = { [K in keyof F]: F[K] extends AddressField<infer T> ? T : never };

/** What an address says of a page's choices, and the parts of it that could not be used, such as `status=foo`. */
export function readAddress<F extends AddressFields>(fields: F, search: SearchText) {
  const ignored: string[] = [];
  const values = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      const text = search[key];
      if (text === undefined) return [key, field.start];
      const value = field.read(text);
      if (value === undefined) ignored.push(`${key}=${text}`);
      return [key, value ?? field.start];
    }),
  ) as AddressValues<F>;
  return { values, ignored };
}

/** The search part for these choices: defaults are left out. */
export function writeAddress<F extends AddressFields>(fields: F, values: AddressValues<F>): SearchText {
  const written = Object.entries(fields).map(([key, field]) => [key, field.write(values[key as keyof F])]);
  return Object.fromEntries(written.filter(([, text]) => text !== ''));
}
