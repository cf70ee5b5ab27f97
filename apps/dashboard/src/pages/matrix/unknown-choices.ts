import type { AtlasView } from '../../ui/atlas/read-atlas.js';
import { matrixFields, type MatrixChoices } from './matrix-fields.js';

type Coded = { code: string };

const has = (list: readonly Coded[], key: string): boolean => list.some(({ code }) => code.toLowerCase() === key);

const isPlainSort = (sort: string): boolean => ['-assessed', 'name'].includes(sort);

/** Codes in the address that nothing here has, as they stand there: `region=atlantis`. */
export function unknownChoices(view: AtlasView, { region, area, ob, sort }: MatrixChoices): string[] {
  const missing = (name: string, keys: readonly string[], list: readonly Coded[]) =>
    keys.filter((key) => !has(list, key)).map((key) => `${name}=${key}`);
  return [
    ...missing('region', region, view.regions),
    ...missing('area', area, view.areas),
    ...missing('ob', ob, view.columns),
    ...missing('sort', isPlainSort(sort) ? [] : [sort], view.columns),
  ];
}

/** The choices without the codes that nothing here has: an unknown region narrows nothing. */
export function knownChoices(view: AtlasView, choices: MatrixChoices): MatrixChoices {
  const known = (keys: readonly string[], list: readonly Coded[]) => keys.filter((key) => has(list, key));
  const { region, area, ob, sort } = choices;
  return {
    ...choices,
    region: known(region, view.regions),
    area: known(area, view.areas),
    ob: known(ob, view.columns),
    sort: isPlainSort(sort) || has(view.columns, sort) ? sort : matrixFields.sort.start,
  };
}
