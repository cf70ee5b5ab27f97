/**
 * Files that import each other in a circle: a change to one of them is a change to all. Types count too.
 * @param {{ from: string, to: string }[]} imports; `to` may end in ".js" where the file is a ".ts" or ".tsx"
 * @returns {string[][]} each circle once, its files in order, the first one first by name
 */
export function circles(imports) {
  const files = new Set(imports.map(({ from }) => from));
  const onDisk = (path) =>
    [path, path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx')].find((name) => files.has(name));
  /** @type {Map<string, string[]>} */
  const next = new Map();
  for (const { from, to } of imports) {
    const file = onDisk(to);
    if (file && file !== from) next.set(from, [...(next.get(from) ?? []), file]);
  }
  const found = new Map();
  const done = new Set();
  const walk = (file, path) => {
    const at = path.indexOf(file);
    if (at >= 0) {
      const ring = path.slice(at);
      const first = ring.indexOf([...ring].sort()[0]);
      const turned = [...ring.slice(first), ...ring.slice(0, first)];
      found.set(turned.join(' '), turned);
      return;
    }
    if (done.has(file)) return;
    for (const other of next.get(file) ?? []) walk(other, [...path, file]);
    done.add(file);
  };
  for (const file of [...next.keys()].sort()) walk(file, []);
  return [...found.values()];
}
