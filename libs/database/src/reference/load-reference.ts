import type { Jurisdiction, Method, Region, Standard, Work } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import { currentMethod } from '../methods/methods.js';

/** What changes only when the catalogue does. */
export interface Reference {
  standards: Standard[];
  regions: Region[];
  jurisdictions: Jurisdiction[];
  works: Work[];
  /** The method in force. */
  method: Method;
}

/** Everything that the catalogue publishes and has not taken back, each list in the catalogue's order. */
export async function loadReference(tx: Tx): Promise<Reference> {
  const standards = await rowsOf<{ body: Standard }>(
    tx,
    'SELECT body FROM standard WHERE retired_at IS NULL ORDER BY position',
  );
  const regions = await rowsOf<Region>(
    tx,
    'SELECT code, position AS "order", names FROM region ORDER BY position, code COLLATE "C"',
  );
  const jurisdictions = await rowsOf<Jurisdiction>(
    tx,
    `SELECT code, level, parent, answering_state AS "answeringState", names, own_name AS "ownName", aliases,
            m49_region AS "m49Region", region, naming_note AS "namingNote", parts_complete AS "partsComplete"
     FROM jurisdiction WHERE retired_at IS NULL ORDER BY code COLLATE "C"`,
  );
  const works = await rowsOf<{ body: Work }>(tx, 'SELECT body FROM work WHERE retired_at IS NULL ORDER BY position');
  return {
    standards: standards.map(({ body }) => body),
    regions,
    jurisdictions,
    works: works.map(({ body }) => body),
    method: await currentMethod(tx),
  };
}
