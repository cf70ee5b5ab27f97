import { dirname, relative, resolve, sep } from 'node:path';

/**
 * ESLint rule: inside a project, folders stand in an order, and a file may import only from its own folder and from
 * folders under it. Nx knows projects; this knows the folders inside one.
 *
 * Options: `root` (the project's source folder, from the workspace's root), `layers` (lowest first; each is
 * `{ folders, closed, why }`; `folders` are names, `name/*` stands for each folder inside `name`, `*` for every folder
 * that no other layer names; `closed` means that folders of the layer do not import each other). Files that lie
 * directly in `root` put the project together: they may import everything, and no folder imports them.
 */
const folderOrder = {
  meta: {
    type: 'problem',
    docs: { description: 'imports inside a project follow the order of its folders' },
    schema: [{ type: 'object' }],
    messages: {
      upward: '"{{from}}" may not import "{{to}}". {{why}}',
      unplaced: '"{{folder}}" has no place in the order of folders: give it one in eslint.config.mjs.',
    },
  },
  create(context) {
    const { root, layers, workspace } = context.options[0];
    const base = resolve(workspace, root);
    const from = place(base, layers, context.filename);
    if (from === null) return {};
    const check = (node, source) => {
      if (typeof source !== 'string' || !source.startsWith('.')) return;
      const to = place(base, layers, resolve(dirname(context.filename), source));
      if (to === null || to.folder === from.folder) return;
      const unplaced = [from, to].find((each) => each.level === null);
      if (unplaced) {
        context.report({ node, messageId: 'unplaced', data: { folder: unplaced.folder } });
        return;
      }
      const allowed = to.level < from.level || (to.level === from.level && !from.closed);
      if (allowed) return;
      context.report({
        node,
        messageId: 'upward',
        data: { from: from.folder, to: to.folder, why: from.why ?? '' },
      });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => check(node, node.source?.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ImportExpression: (node) => check(node, node.source.value),
      TSImportType: (node) => check(node, (node.source ?? node.argument?.literal)?.value),
    };
  },
};

/**
 * Where a file stands in the order.
 * @param {string} base the project's source folder, absolute
 * @param {{ folders: string[], closed?: boolean, why?: string }[]} layers lowest first
 * @param {string} file absolute path
 * @returns {{ folder: string, level: number | null, closed: boolean, why?: string } | null} null outside the project
 */
function place(base, layers, file) {
  const path = relative(base, file);
  if (path.startsWith('..')) return null;
  const parts = path.split(sep);
  if (parts.length === 1)
    return { folder: 'the files that put the project together', level: layers.length, closed: false };
  const first = parts[0];
  const named = layers.findIndex((layer) => layer.folders.includes(first));
  const inside = layers.findIndex((layer) => layer.folders.includes(`${first}/*`));
  const level = named >= 0 ? named : inside >= 0 ? inside : layers.findIndex((layer) => layer.folders.includes('*'));
  const folder = inside >= 0 ? `${first}/${parts[1]}` : first;
  if (level < 0) return { folder, level: null, closed: false };
  return { folder, level, closed: layers[level].closed === true, why: layers[level].why };
}

export default { rules: { 'folder-order': folderOrder } };
