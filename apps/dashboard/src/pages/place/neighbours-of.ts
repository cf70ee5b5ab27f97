interface Named {
  code: string;
  name: { text: string; language: string };
}

/** Parts of a state are neighbours of one another: their codes begin with the state's. All others are neighbours too. */
const shelfOf = (code: string): string => (code.includes('-') ? (code.split('-')[0] ?? '') : '');

/** The jurisdictions before and after one in the order of names; parts of a state stand beside its other parts alone. */
export function neighboursOf<T extends Named>(all: readonly T[], code: string): [T | null, T | null] {
  const inOrder = all
    .filter((one) => shelfOf(one.code) === shelfOf(code))
    .sort((a, b) => a.name.text.localeCompare(b.name.text) || (a.code < b.code ? -1 : 1));
  const at = inOrder.findIndex((one) => one.code === code);
  return at < 0 ? [null, null] : [inOrder[at - 1] ?? null, inOrder[at + 1] ?? null];
}
