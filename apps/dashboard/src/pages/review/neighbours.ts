/** The items before and after one in the queue, and the one to go on with once it is decided. */
export interface Neighbours {
  previous: string | undefined;
  next: string | undefined;
  /** The next one, else the previous one; undefined where nothing else waits. */
  goOn: string | undefined;
}

/** @param ids the queue, oldest first; @param open the open item, which need not be in it */
export function neighbours(ids: readonly string[], open: string): Neighbours {
  const at = ids.indexOf(open);
  if (at < 0) return { previous: undefined, next: ids[0], goOn: ids[0] };
  const previous = ids[at - 1];
  const next = ids[at + 1];
  return { previous, next, goOn: next ?? previous };
}
