/** Lines of a list that are drawn: from the first to the last, both included. */
export interface LineRange {
  first: number;
  last: number;
}

/** Where each line begins, in pixels from the top; behind the last line stands the height of all. */
export function lineStarts(heights: readonly number[]): number[] {
  const starts = [0];
  for (const height of heights) starts.push((starts.at(-1) ?? 0) + height);
  return starts;
}

/** The line at a distance from the top; the last one where the list is shorter. */
function lineAt(starts: readonly number[], distance: number): number {
  let low = 0;
  let high = Math.max(0, starts.length - 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The lines between `top` and `top + height`, and `more` on both sides, so that scrolling meets drawn ones. */
export function linesInView(starts: readonly number[], top: number, height: number, more: number): LineRange {
  const end = starts.length - 2;
  return {
    first: Math.max(0, lineAt(starts, top) - more),
    last: Math.min(end, lineAt(starts, top + height) + more),
  };
}

/** The numbers of the lines to draw, in order: those in view, and the one that holds the focus wherever it is. */
export function linesToDraw({ first, last }: LineRange, held: number | undefined): number[] {
  const lines = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  if (held === undefined || (held >= first && held <= last)) return lines;
  return held < first ? [held, ...lines] : [...lines, held];
}
