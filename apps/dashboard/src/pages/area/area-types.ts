import type { AreaQuery } from '../../gql/area/graphql.js';

export type Area = NonNullable<AreaQuery['area']>;
export type AreaRow = AreaQuery['matrix']['rows'][number];
export type Listed = AreaQuery['jurisdictions'][number];
