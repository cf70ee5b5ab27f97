import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A sentence where the data folder cannot be used, else null. It makes the folder, and tries it by making one inside: the
 * permissions of a pseudo file system such as /proc allow what it then does not do.
 * @param {string} dataDir from the root
 * @returns {string | null}
 */
export function dataDirFault(dataDir) {
  try {
    makeFolder(dataDir);
    rmdirSync(mkdtempSync(join(dataDir, '.try-')));
    accessSync(dataDir, constants.R_OK | constants.X_OK);
    return null;
  } catch (error) {
    if (error.code === 'EEXIST' || error.code === 'ENOTDIR')
      return `DATA_DIR is "${dataDir}", which is a file: name a folder.`;
    return `DATA_DIR is "${dataDir}", where nothing can be written (${error.code}): name a folder that you may write to.`;
  }
}

/**
 * Makes what is missing, from the nearest folder that is there, one level at a time. Node's own `recursive` never ends in
 * /proc, which answers that the level above is missing while it is not.
 */
function makeFolder(folder) {
  const missing = [];
  for (let at = folder; !existsSync(at) && dirname(at) !== at; at = dirname(at)) missing.unshift(at);
  for (const each of missing) mkdirSync(each, { mode: 0o700 });
}
