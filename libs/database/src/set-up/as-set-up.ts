import { endTx, openTx, type Tx } from '../connection/tx.js';
import { ownerSource } from './migrate.js';

/**
 * Does a command's work as the tables' owner, in one transaction: for what looks at everything, whoever may see it. Never
 * for the running service, which does not get the address.
 */
export async function asSetUp<T>(setUpUrl: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const source = ownerSource(setUpUrl);
  await source.initialize();
  try {
    return await source.transaction(async (manager) => {
      const tx = openTx(manager, 'SET_UP', null);
      try {
        return await work(tx);
      } finally {
        endTx(tx);
      }
    });
  } finally {
    await source.destroy();
  }
}
