import type { Cell } from './cell-types.js';

/** Whether anybody or anything stands behind the status: nobody does where nobody has looked. */
export const hasBasis = ({ status, basis }: Pick<Cell, 'status' | 'basis'>): boolean =>
  status !== 'NOT_ASSESSED' || basis !== 'PROPOSED';
