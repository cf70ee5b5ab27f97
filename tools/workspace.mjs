import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The workspace's root, absolute: every tool works the same from whichever folder it is called. */
export const workspace = dirname(dirname(fileURLToPath(import.meta.url)));
