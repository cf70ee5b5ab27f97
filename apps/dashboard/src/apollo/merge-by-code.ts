import type { FieldFunctionOptions, Reference } from '@apollo/client';

type Listed = Reference | Readonly<Record<string, unknown>>;

/**
 * How a list of things that belong to their owner is kept when pages ask for different parts of them: what is known of a
 * thing stays, by its code; which things there are, and their order, is the newest answer's.
 */
export function mergeByCode(
  existing: readonly Listed[] | undefined,
  incoming: readonly Listed[],
  { readField, mergeObjects }: Pick<FieldFunctionOptions, 'readField' | 'mergeObjects'>,
): readonly Listed[] {
  const known = new Map((existing ?? []).map((one) => [readField('code', one as Reference), one]));
  return incoming.map((one) => {
    const before = known.get(readField('code', one as Reference));
    return before ? mergeObjects(before as Reference, one as Reference) : one;
  });
}
