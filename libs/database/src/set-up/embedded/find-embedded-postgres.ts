import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSecrets } from '../secrets.js';
import { findBinaries } from './binaries.js';
import { placeCluster, SET_UP_ROLE } from './cluster-folder.js';
import { chooseIdentity } from './identity.js';
import { isAlive, readPidFile } from './running-server.js';

/**
 * What is in a data folder: no database of ours, one at rest, or one that runs now, with the address of its set-up role.
 * Looks, and changes nothing.
 */
export function findEmbeddedPostgres(dataDir: string): 'NONE' | 'AT_REST' | { setUpUrl: string } {
  const folder = resolve(dataDir);
  if (!existsSync(join(folder, 'secrets.json'))) return 'NONE';
  const cluster = placeCluster(folder, findBinaries(), chooseIdentity(true));
  if (!existsSync(join(cluster.folder, 'PG_VERSION'))) return 'NONE';
  const running = readPidFile(cluster.folder);
  if (!running?.ready || !isAlive(running.pid)) return 'AT_REST';
  const { setUp } = readSecrets(folder);
  return { setUpUrl: `postgres://${SET_UP_ROLE}:${setUp}@127.0.0.1:${running.port}/postgres` };
}
