import type { Tx } from '../connection/tx.js';
import type { MatrixRowRecord } from './cell-record.js';

/** Which rows and columns of the matrix; null means all of them. */
export interface MatrixQuestion {
  standard: string;
  jurisdictions: string[] | null;
  /** Column numbers of the standard, from 0, in the order wanted. */
  columns: number[] | null;
}

export async function readMatrix(tx: Tx, question: MatrixQuestion): Promise<MatrixRowRecord[]> {
  void [tx, question];
  throw new Error('Not in this build.');
}

export async function matrixRevision(tx: Tx): Promise<string> {
  void [tx];
  throw new Error('Not in this build.');
}
