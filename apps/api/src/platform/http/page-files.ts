import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/** One file of the dashboard, with the forms it is kept in. */
export interface PageFile {
  type: string;
  /** Strong tag of the content, for asking whether it changed. */
  tag: string;
  /** True where the name holds a hash of the content, so that it never changes. */
  hashed: boolean;
  plain: Buffer;
  /** Compressed when it was built; null where that brought nothing. */
  br: Buffer | null;
  gzip: Buffer | null;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Reads the built dashboard once, by address. Only what was read can be served, so no address leads out of the folder;
 * files of a kind that pages do not need (source maps) are left out.
 */
export function readPageFiles(folder: string): Map<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const plain = readFileSync(path);
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    files.set(address, {
      type,
      tag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
      hashed: address.startsWith('/assets/'),
      plain,
      br: compressed(`${path}.br`),
      gzip: compressed(`${path}.gz`),
    });
  }
  return files;
}

function compressed(path: string): Buffer | null {
  return existsSync(path) ? readFileSync(path) : null;
}
