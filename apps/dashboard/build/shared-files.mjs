import { readFileSync } from 'node:fs';

const SHARED = /[\\/](src[\\/]ui|libs[\\/]domain)[\\/]/;

/** What checks input stands on this library: only the pages of those who sign in need it. */
const checksInput = (id) => /[\\/]libs[\\/]domain[\\/]/.test(id) && readFileSync(id, 'utf8').includes("from 'valibot'");

/**
 * In how many files the built pages lie. Many small files weigh more than few: each is compressed by itself and names what
 * it takes from the others. So the frame is one file, what two pages share is one, and what checks input is one.
 */
export const sharedFiles = {
  groups: [
    { name: 'frame', tags: ['$initial'], priority: 2 },
    { name: 'shared', test: (id) => SHARED.test(id) && !checksInput(id), minShareCount: 2, priority: 1 },
    { name: 'checks', test: /[\\/](valibot|libs[\\/]domain)[\\/]/, minShareCount: 2 },
  ],
};
