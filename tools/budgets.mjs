import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { workspace } from './workspace.mjs';

/**
 * Prints what each page of the built dashboard weighs and exits 1 where a page weighs more than it may. Kilobytes are
 * 1,000 bytes after gzip, fonts as they are. The limits come from what a slow telephone loads in a few seconds.
 */
const LIMITS = { first: 225, route: 40, staffForm: 70, staffAll: 330, css: 25, latinFont: 30 };
const STAFF = ['attach', 'review', 'members', 'sign-in', 'join'];
/** The page that a first visit opens. */
const FIRST = 'overview';

const dist = join(workspace, process.env.DASHBOARD_DIST ?? 'apps/dashboard/dist');

/** @returns {Record<string, {file: string, src?: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[], css?: string[]}>} */
function readManifest() {
  try {
    return JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  } catch {
    console.error('There is no built dashboard to weigh. Run "npm run build" first.');
    process.exit(1);
  }
}
const manifest = readManifest();

const weights = new Map();
/** Bytes of a file after gzip. */
const weigh = (file) => {
  if (!weights.has(file)) weights.set(file, gzipSync(readFileSync(join(dist, file))).length);
  return weights.get(file);
};

/**
 * All chunks that a chunk needs before it runs. With `frame`, the chunks that are there already, those that it asks for
 * by itself afterwards too; what the frame would ask for, the other pages, is not counted.
 */
function closure(keys, frame = null) {
  const seen = new Set();
  const visit = (key) => {
    if (seen.has(key) || !manifest[key]) return;
    seen.add(key);
    for (const next of manifest[key].imports ?? []) visit(next);
    if (frame && !frame.has(key)) for (const next of manifest[key].dynamicImports ?? []) visit(next);
  };
  keys.forEach(visit);
  return seen;
}

const files = (keys) => new Set([...keys].map((key) => manifest[key].file).filter((file) => file.endsWith('.js')));
const sum = (set) => [...set].reduce((bytes, file) => bytes + weigh(file), 0) / 1000;
const without = (set, other) => new Set([...set].filter((file) => !other.has(file)));

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const catalogue = Object.keys(manifest).filter((key) => key.endsWith('locales/en/messages.po'));
const pages = Object.keys(manifest)
  .filter((key) => /^src\/pages\/[^/]+\/[^/]+\.tsx$/.test(key) && manifest[key].isDynamicEntry)
  .sort();
if (!entry || catalogue.length !== 1 || !pages.some((key) => key.startsWith(`src/pages/${FIRST}/`))) {
  console.error('The manifest has no entry, no English catalogue or no first page: the budgets cannot be checked.');
  process.exit(1);
}

const pageName = (key) => key.replace(/^src\/pages\//, '').replace(/(\/index)?\.tsx$/, '');
const isStaff = (key) => STAFF.includes(pageName(key).split('/')[0]);
const frame = closure([entry, ...catalogue]);
const base = files(frame);
/** What opening this page first loads beyond the frame; what it asks for by itself counts as well. */
const more = (key) => without(files(closure([key], frame)), base);

const rows = [['frame and English words', sum(base), null]];
for (const key of pages) {
  const name = pageName(key);
  if (name === FIRST) rows.push([`first visit (${name})`, sum(base) + sum(more(key)), LIMITS.first]);
  else rows.push([name, sum(more(key)), isStaff(key) ? LIMITS.staffForm : LIMITS.route]);
}
const everything = files(closure([...frame, ...pages], frame));
rows.push(['all JavaScript of a staff member', sum(everything), LIMITS.staffAll]);

const assets = new Set(Object.values(manifest).flatMap(({ file, css = [] }) => [file, ...css]));
const styles = [...assets].filter((file) => file.endsWith('.css'));
rows.push(['stylesheets', styles.reduce((bytes, file) => bytes + weigh(file), 0) / 1000, LIMITS.css]);
const latin = [...assets].filter((file) => /source-sans-3-latin-wght-normal.*\.woff2$/.test(file));
rows.push([
  'Latin font',
  latin.reduce((bytes, file) => bytes + statSync(join(dist, file)).size, 0) / 1000,
  LIMITS.latinFont,
]);

let over = 0;
for (const [name, kilobytes, limit] of rows) {
  const fault = limit !== null && kilobytes > limit;
  if (fault) over += 1;
  const of = limit === null ? '' : ` of ${limit}`;
  console.log(`${name.padEnd(34)} ${kilobytes.toFixed(1).padStart(7)} KB${of}${fault ? '  TOO HEAVY' : ''}`);
}
if (over > 0) {
  console.error(`${over} of ${rows.length} weigh more than they may.`);
  process.exit(1);
}
