/** Folders inside the two apps that are boxes of their own; every other folder there is a feature or a page. */
const inside = {
  'apps/api/src': { named: ['platform', 'status'], rest: 'features' },
  'apps/dashboard/src': { named: ['ui', 'apollo', 'gql', 'locales', 'routes'], rest: 'pages' },
};

/** The boxes, in the order of the diagram: id, text, and the frame round it. */
const boxes = [
  ['journeys', 'apps/journeys', null],
  ['dashboard_main', 'main', 'dashboard'],
  ['dashboard_routes', 'routes', 'dashboard'],
  ['dashboard_pages', 'pages, one folder each', 'dashboard'],
  ['dashboard_ui', 'ui', 'dashboard'],
  ['dashboard_apollo', 'apollo', 'dashboard'],
  ['dashboard_gql', 'gql (generated)', 'dashboard'],
  ['dashboard_locales', 'locales', 'dashboard'],
  ['api_main', 'main, app.module, create-app', 'api'],
  ['api_features', 'the features', 'api'],
  ['api_status', 'status', 'api'],
  ['api_platform', 'platform', 'api'],
  ['contract', 'libs/contract', null],
  ['database', 'libs/database', null],
  ['catalogue', 'libs/catalogue', null],
  ['domain', 'libs/domain', null],
  ['tools', 'tools', null],
];

/** Arrows that no import shows, because what passes is a file or a request. */
const byFile = [
  ['dashboard_gql', 'contract', 'generated from'],
  ['api_main', 'contract', 'prints'],
  ['journeys', 'api_main', 'asks, over HTTP'],
  ['tools', 'api_main', 'starts'],
];

/**
 * The diagram of the imports as they are, in Mermaid's notation. An arrow reads "imports".
 * @param {{ from: string, to: string }[]} imports paths from the root
 * @returns {string}
 */
export function diagram(imports) {
  const arrows = new Set(
    imports
      .map(({ from, to }) => [boxOf(from), boxOf(to)])
      .filter(([from, to]) => from !== to)
      .map((pair) => pair.join(' ')),
  );
  const order = new Map(boxes.map(([id], index) => [id, index]));
  const sorted = [...arrows]
    .map((arrow) => arrow.split(' '))
    .sort((a, b) => order.get(a[0]) - order.get(b[0]) || order.get(a[1]) - order.get(b[1]));
  const frame = (name, title) => [
    `  subgraph ${name}["${title}"]`,
    ...boxes.filter(([, , of]) => of === name).map(([id, text]) => `    ${id}["${text}"]`),
    '  end',
  ];
  return [
    'flowchart TD',
    ...frame('dashboard', 'apps/dashboard'),
    ...frame('api', 'apps/api'),
    ...boxes.filter(([, , of]) => of === null).map(([id, text]) => `  ${id}["${text}"]`),
    ...sorted.map(([from, to]) => `  ${from} --> ${to}`),
    ...byFile.map(([from, to, how]) => `  ${from} -. "${how}" .-> ${to}`),
  ].join('\n');
}

/**
 * The box that a file belongs to.
 * @param {string} path from the root
 * @throws {Error} where the map has no place for it
 */
export function boxOf(path) {
  if (path === 'tools' || path.startsWith('tools/')) return 'tools';
  const [kind, project, ...rest] = path.split('/');
  if (kind === 'libs' || project === 'journeys') {
    if (boxes.some(([id]) => id === project)) return project;
  }
  const folders = inside[`${kind}/${project}/src`];
  if (!folders) throw new Error(`The map has no box for ${path}: add one in tools/map/diagram.mjs.`);
  // Settings beside src, and files that lie directly in it, put the project together.
  if (rest[0] !== 'src' || rest.length < 3) return `${project}_main`;
  const folder = rest[1];
  return `${project}_${folders.named.includes(folder) ? folder : folders.rest}`;
}
