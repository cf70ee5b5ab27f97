import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { workspace } from '../workspace.mjs';

/** How often progress is told, in milliseconds. */
const TELLS_MS = 2_000;

/**
 * Compares every stored file with its hash, notes faults on the custody lists, and names what lies in the folder without
 * a record: that is no fault, since an upload that broke off in its last moment leaves such bytes.
 * @param {object} options
 * @param {string} options.dataDir from the root
 * @param {string} options.setUpUrl address of the set-up role
 * @param {(line: string) => void} options.say
 * @returns {Promise<string[]>} a sentence for each fault
 */
export async function verifyFiles({ dataDir, setUpUrl, say }) {
  const { asSetUp, listStoredFiles, noteVerdict } = await import('@states-must/database');
  const { BlobFolder, verifyBlobs } = await blobs();
  const records = await asSetUp(setUpUrl, listStoredFiles);
  const sizes = new Map(records.map(({ sha256, bytes }) => [sha256, bytes]));
  const total = records.reduce((sum, { bytes }) => sum + bytes, 0);
  const folder = new BlobFolder(dataDir);
  const faults = [];
  const verdicts = [];
  let read = 0;
  let told = Date.now();
  for await (const { sha256, state } of verifyBlobs(folder, sizes.keys())) {
    read += sizes.get(sha256);
    verdicts.push([sha256, state === 'WHOLE']);
    if (state === 'MISSING') faults.push(`Missing: ${folder.pathOf(sha256)}`);
    if (state === 'CHANGED') faults.push(`Not what was received: ${folder.pathOf(sha256)}`);
    if (Date.now() - told < TELLS_MS) continue;
    told = Date.now();
    say(`  ${verdicts.length} of ${records.length} files, ${inMegabytes(read)} of ${inMegabytes(total)} MB`);
  }
  await asSetUp(setUpUrl, async (tx) => {
    for (const [sha256, isWhole] of verdicts) await noteVerdict(tx, sha256, isWhole);
  });
  const strays = await folder.strays(new Set(sizes.keys()));
  for (const path of strays) say(`Without a record: ${join(dataDir, 'files', path)}`);
  say(`Files: ${records.length} read, ${faults.length} faults, ${strays.length} without a record.`);
  return faults;
}

const inMegabytes = (bytes) => Math.round(bytes / 1024 ** 2);

/** The service's own way of laying out and comparing files, as it was built. */
async function blobs() {
  const at = (file) => pathToFileURL(join(workspace, 'apps/api/dist/files/blobs', file)).href;
  const { BlobFolder } = await import(at('blob-folder.js'));
  const { verifyBlobs } = await import(at('verify-blobs.js'));
  return { BlobFolder, verifyBlobs };
}
