/** What must be known of an obligation to stand in the standard's order. */
interface Ordered {
  code: string;
  column: number;
}

/** The obligations before and after one, in the standard's order. */
export function neighboursInStandard<T extends Ordered>(
  areas: readonly { obligations: readonly T[] }[],
  code: string,
): [T | null, T | null] {
  const inOrder = areas.flatMap(({ obligations }) => obligations).sort((a, b) => a.column - b.column);
  const at = inOrder.findIndex((one) => one.code === code);
  return at < 0 ? [null, null] : [inOrder[at - 1] ?? null, inOrder[at + 1] ?? null];
}
