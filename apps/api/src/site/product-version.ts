import { readFileSync } from 'node:fs';

/** The version in the service's own package file, such as 0.1.0. */
export const PRODUCT_VERSION: string = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
).version;
