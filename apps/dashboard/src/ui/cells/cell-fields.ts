import { listField } from '../address/address-fields.js';

/** What lists of cells are narrowed by, as it stands in the address. Codes are in lower case. */
export const cellFields = { region: listField(), place: listField(), area: listField(), ob: listField() };

/** The filters of `cellFields`, in the order of their controls. */
export const CELL_FILTERS = ['region', 'place', 'area', 'ob'] as const;
export type CellFilter = (typeof CELL_FILTERS)[number];
export type CellChoices = Record<CellFilter, readonly string[]>;

const upper = (codes: readonly string[]): string[] | null =>
  codes.length > 0 ? codes.map((code) => code.toUpperCase()) : null;

/** What the service is asked for. */
export const toCells = ({ region, place, area, ob }: CellChoices) => ({
  regions: region.length > 0 ? [...region] : null,
  jurisdictions: upper(place),
  areas: upper(area),
  obligations: upper(ob),
});
