import { withValueAt, type FormPath, type ValueAt } from './form-paths.js';

/** What a form holds while it is filled in. The values are never changed in place. */
export interface FormStore<V> {
  getValues(): V;
  setValue<P extends FormPath<V>>(path: P, value: ValueAt<V, P>): void;
  /** Puts other values in place of all. */
  reset(values: V): void;
  /** How often it was reset: what a field keeps for itself is then out of date. */
  resets(): number;
  /** Tells after every change, until the answer is called. */
  subscribe(tell: () => void): () => void;
}

/** A form that starts with these values. */
export function createFormStore<V>(start: V): FormStore<V> {
  let values = start;
  let resets = 0;
  const listeners = new Set<() => void>();
  const put = (next: V) => {
    values = next;
    for (const tell of [...listeners]) tell();
  };
  return {
    getValues: () => values,
    setValue: (path, value) => put(withValueAt(values, path, value)),
    reset: (next) => {
      resets += 1;
      put(next);
    },
    resets: () => resets,
    subscribe: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
  };
}
