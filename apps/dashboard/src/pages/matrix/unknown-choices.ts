import type { AtlasView } from '../../ui/atlas/read-atlas.js';
import type { MatrixChoices } from './matrix-fields.js';

/** Codes in the address that nothing here has, as they stand there: `region=atlantis`. */
export function unknownChoices(view: AtlasView, { region, area, ob, sort }: MatrixChoices): string[] {
  const has = (list: readonly { code: string }[], key: string) => list.some(({ code }) => code.toLowerCase() === key);
  const missing = (name: string, keys: readonly string[], list: readonly { code: string }[]) =>
    keys.filter((key) => !has(list, key)).map((key) => `${name}=${key}`);
  return [
    ...missing('region', region, view.regions),
    ...missing('area', area, view.areas),
    ...missing('ob', ob, view.columns),
    ...missing('sort', ['-assessed', 'name'].includes(sort) ? [] : [sort], view.columns),
  ];
}
