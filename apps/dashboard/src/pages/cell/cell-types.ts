import type { CellQuery } from '../../gql/cell/graphql.js';

export type Cell = CellQuery['cell'];
export type CellCriterion = Cell['criteria'][number];
export type CellLink = CellCriterion['links'][number];
export type CellItem = CellLink['evidence'];
