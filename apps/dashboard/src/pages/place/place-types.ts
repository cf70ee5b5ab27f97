import type { PlaceQuery } from '../../gql/place/graphql.js';

export type Place = NonNullable<PlaceQuery['jurisdiction']>;
export type PlaceCell = Place['cells'][number];
export type PlaceArea = PlaceQuery['standard']['areas'][number];

/** One area with the jurisdiction's cells of it, in the standard's order. */
export interface AreaCells {
  area: PlaceArea;
  cells: readonly PlaceCell[];
}
