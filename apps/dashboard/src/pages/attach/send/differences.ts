import type { FormValues } from '../form/form-values.js';
import { FIELD_WORDS } from '../problems/field-words.js';

/** One field in which two versions differ, each as text. `path` is that of the field's words. */
export interface Difference {
  path: string;
  theirs: string;
  mine: string;
}

const linkText = ({ jurisdiction, criterion, effect, locator, quote }: FormValues['links'][number]) =>
  [`${jurisdiction}.${criterion}`.toLowerCase(), effect.toLowerCase(), locator, quote].filter(Boolean).join(', ');

/** What a field holds, on one line. */
function shown(values: FormValues, path: keyof FormValues): string {
  if (path === 'source') {
    const { from, chosen, new: added } = values.source;
    return from === 'new' ? added.title : (chosen?.title ?? '');
  }
  if (path === 'links') return values.links.map(linkText).join('\n');
  const value = values[path];
  return Array.isArray(value)
    ? value
        .map((row) =>
          Object.values(row as object)
            .filter(Boolean)
            .join(', '),
        )
        .join('\n')
    : String(value);
}

/** The fields in which what another write has stored and what was typed here differ, in the order of the form. */
export function differences(theirs: FormValues, mine: FormValues): Difference[] {
  const paths = Object.keys(FIELD_WORDS).filter((path): path is keyof FormValues => path in mine);
  return paths
    .map((path) => ({ path, theirs: shown(theirs, path), mine: shown(mine, path) }))
    .filter((one) => one.theirs !== one.mine);
}
