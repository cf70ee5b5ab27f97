/** Groups entries by the month in which they were recorded, in their order. `formats` is the reader's locale. */
export function byMonth<Node extends { at: string }>(
  nodes: readonly Node[],
  formats: string,
): { month: string; nodes: Node[] }[] {
  const name = new Intl.DateTimeFormat(formats, { month: 'long', year: 'numeric' });
  const groups: { month: string; nodes: Node[] }[] = [];
  for (const node of nodes) {
    const month = name.format(new Date(node.at));
    const last = groups.at(-1);
    if (last?.month === month) last.nodes.push(node);
    else groups.push({ month, nodes: [node] });
  }
  return groups;
}
