import * as v from 'valibot';
import type { DataFile, Path } from './data-file.js';
import { sayIssue } from './say-issue.js';

/** One item of a list that has the right shape, and where it stands: other checks report at its line. */
export interface Placed<T> {
  item: T;
  path: Path;
}

/** Checks one part of a file against a schema and reports every fault in it; null where it does not fit. */
export function checkShape<S extends v.GenericSchema>(
  file: DataFile,
  path: Path,
  value: unknown,
  schema: S,
): v.InferOutput<S> | null {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const inside = (issue.path ?? []).map((step) => step.key as string | number);
    file.fault([...path, ...inside], sayIssue(issue));
  }
  return null;
}

/**
 * Checks a list item by item, so that one bad item hides no fault in the others.
 * Gives the items that fit; a list that is missing or is none is itself a fault.
 */
export function checkList<S extends v.GenericSchema>(
  file: DataFile,
  key: string,
  schema: S,
): Placed<v.InferOutput<S>>[] {
  if (file.data === null) return [];
  const list = rawList(file, key);
  if (list === null) {
    file.fault([key], `A list named ${key} is due here.`);
    return [];
  }
  return list.flatMap((value, index) => {
    const path = [key, index];
    const item = checkShape(file, path, value, schema);
    return item === null ? [] : [{ item, path }];
  });
}

/** Reports top-level keys that nothing reads: most often a slip of the pen. */
export function checkKeys(file: DataFile, known: readonly string[]): void {
  if (typeof file.data !== 'object' || file.data === null) return;
  for (const key of Object.keys(file.data)) {
    if (!known.includes(key))
      file.fault([key], `Nothing reads ${key}. Take it out, or write one of: ${known.join(', ')}.`);
  }
}

/** The codes that a list names, from items that fit and items that do not: a fault in one item is reported once, not at each mention. */
export function namedCodes(file: DataFile, key: string, field = 'code'): Set<string> {
  return new Set((rawList(file, key) ?? []).flatMap((item) => textAt(item, field)));
}

/** The texts at `field` of the items of an inner list, such as the codes of all criteria. */
export function namedInside(file: DataFile, key: string, inner: string, field = 'code'): Set<string> {
  const lists = (rawList(file, key) ?? []).map((item) => (item as Record<string, unknown> | null)?.[inner]);
  return new Set(lists.flatMap((list) => (Array.isArray(list) ? list.flatMap((item) => textAt(item, field)) : [])));
}

/** Reports every code that occurs again in one list; `field` is where the items carry it. */
export function checkUnique<K extends string>(
  file: DataFile,
  placed: Placed<Record<K, string>>[],
  what: string,
  field: K,
): void {
  const first = new Map<string, number>();
  for (const { item, path } of placed) {
    const line = first.get(item[field]);
    if (line === undefined) first.set(item[field], file.lineOf(path));
    else {
      file.fault(
        [...path, field],
        `The ${what} ${item[field]} is on line ${line} already. Give this one another ${field}.`,
      );
    }
  }
}

function rawList(file: DataFile, key: string): unknown[] | null {
  const value = (file.data as Record<string, unknown> | null)?.[key];
  return Array.isArray(value) ? value : null;
}

function textAt(item: unknown, field: string): string[] {
  const value = (item as Record<string, unknown> | null)?.[field];
  return typeof value === 'string' ? [value] : [];
}
