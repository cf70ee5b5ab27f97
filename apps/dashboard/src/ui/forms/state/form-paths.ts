/** All paths into the values of a form: `title`, `source.new.year`, `links.0.criterion`. */
export type FormPath<V> = V extends readonly (infer One)[]
  ? `${number}` | `${number}.${FormPath<One>}`
  : V extends object
    ? { [K in keyof V & string]: K | `${K}.${FormPath<NonNullable<V[K]>>}` }[keyof V & string]
    : never;

/** What stands at a path. */
export type ValueAt<V, P extends string> = P extends `${infer First}.${infer Rest}`
  ? ValueAt<NonNullable<StepOf<V, First>>, Rest>
  : StepOf<V, P>;
type StepOf<V, K extends string> = V extends readonly (infer One)[] ? One : K extends keyof V ? V[K] : never;

/** The paths at which a value of this kind stands. */
export type PathTo<V, Kind> = { [P in FormPath<V>]: ValueAt<V, P> extends Kind ? P : never }[FormPath<V>];

/** What stands at a path, undefined where nothing does. */
export function valueAt(values: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[key], values);
}

/** The values with another one at a path; what lies beside the path stays the same object. */
export function withValueAt<V>(values: V, path: string, next: unknown): V {
  const [first = '', ...rest] = path.split('.');
  const copy = (Array.isArray(values) ? [...(values as unknown[])] : { ...values }) as Record<string, unknown>;
  copy[first] = rest.length === 0 ? next : withValueAt(copy[first], rest.join('.'), next);
  return copy as V;
}
