/** How many ways there are to choose `size` of `count` things. */
export function waysToChoose(count: number, size: number): number {
  let ways = 1;
  for (let step = 1; step <= size; step += 1) ways = (ways * (count - size + step)) / step;
  return Math.round(ways);
}

/** Every choice of `size` of the members, each in their order, the choices in the order of their members. */
export function* choices<T>(members: readonly T[], size: number): Generator<T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = 0; at + size <= members.length; at += 1) {
    for (const rest of choices(members.slice(at + 1), size - 1)) yield [members[at]!, ...rest];
  }
}

/** Every way to take `size` things from groups of the given sizes: how many from each group. */
export function* shares(sizes: readonly number[], size: number): Generator<number[]> {
  const [first, ...others] = sizes;
  if (first === undefined) {
    if (size === 0) yield [];
    return;
  }
  for (let taken = Math.min(first, size); taken >= 0; taken -= 1) {
    for (const rest of shares(others, size - taken)) yield [taken, ...rest];
  }
}

/** Every choice of so many members from each group, one group after the other. */
export function* choicesOfEach<T>(groups: readonly (readonly T[])[], taken: readonly number[]): Generator<T[]> {
  const [group, ...others] = groups;
  if (group === undefined) {
    yield [];
    return;
  }
  for (const chosen of choices(group, taken[0]!)) {
    for (const rest of choicesOfEach(others, taken.slice(1))) yield [...chosen, ...rest];
  }
}
