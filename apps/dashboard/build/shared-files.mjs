import { readFileSync } from 'node:fs';

const SHARED = /[\\/](src[\\/]ui|libs[\\/]domain)[\\/]/;

/** The tables that put all places side by side: only the pages of an area and of an obligation draw them. */
const SPLIT = /[\\/]src[\\/]ui[\\/]split[\\/]/;

/** What checks input stands on this library: only the pages of those who sign in need it. */
const checksInput = (id) => /[\\/]libs[\\/]domain[\\/]/.test(id) && readFileSync(id, 'utf8').includes("from 'valibot'");

/**
 * In how many files the built pages lie. Many small files weigh more than few: each is compressed by itself and names what
 * it takes from the others. So the frame is one file, what two pages share is one, and what few of them need
 * is one for each matter: the tables of all places, and what checks input.
 */
export const sharedFiles = {
  groups: [
    { name: 'frame', tags: ['$initial'], priority: 2 },
    {
      name: 'shared',
      test: (id) => SHARED.test(id) && !SPLIT.test(id) && !checksInput(id),
      minShareCount: 2,
      priority: 1,
    },
    { name: 'split', test: SPLIT, minShareCount: 2 },
    { name: 'checks', test: /[\\/](valibot|libs[\\/]domain)[\\/]/, minShareCount: 2 },
  ],
};
