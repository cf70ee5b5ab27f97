import { useState, useSyncExternalStore } from 'react';
import { useForm } from './form-context.js';
import { valueAt, type FormPath } from './form-paths.js';

let last = 0;
const newKey = () => (last += 1);

/**
 * The rows of a list in the form, each with a key that stays with it while rows before it come and go; a form that is
 * reset has new rows.
 */
export function useRows<V, Row>(path: FormPath<V>) {
  const form = useForm<V>();
  const read = () => valueAt(form.getValues(), path) as readonly Row[];
  const rows = useSyncExternalStore(form.subscribe, read);
  const resets = useSyncExternalStore(form.subscribe, form.resets);
  const [kept, setKept] = useState(() => ({ resets, keys: rows.map(newKey) }));
  const current = kept.resets === resets && kept.keys.length === rows.length;
  if (!current) setKept({ resets, keys: rows.map(newKey) });
  const put = (next: readonly Row[], keys: number[]) => {
    setKept({ resets: form.resets(), keys });
    form.setValue(path, next as never);
  };
  return {
    keys: kept.keys,
    append: (...more: Row[]) => put([...read(), ...more], [...kept.keys, ...more.map(newKey)]),
    remove: (row: number) =>
      put(
        read().filter((_, i) => i !== row),
        kept.keys.filter((_, i) => i !== row),
      ),
    replace: (next: readonly Row[]) => put(next, next.map(newKey)),
  };
}
