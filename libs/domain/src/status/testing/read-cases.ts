import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Case } from '../cases/case.js';

const FOLDER = join(import.meta.dirname, '../../../cases');

/** All cases of the method, by file. */
export function readCases(): Case[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => parse(readFileSync(join(FOLDER, name), 'utf8')) as Case[]);
}
