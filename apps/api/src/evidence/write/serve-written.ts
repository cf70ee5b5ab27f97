import { cellKeyText, readCells, today } from '@states-must/database';
import type { RequestContext } from '../../platform/context/request-context.js';
import { serveCellOf } from '../../platform/served/cell.js';
import { serveEvidence } from '../../platform/served/evidence.js';
import { ServedRefused } from '../../platform/served/refused.js';
import { Refusal } from '../../platform/write/refusal.js';
import { EvidenceAttached, EvidenceChanged } from './evidence-result.js';
import { StaleEvidence } from './stale-evidence.js';
import type { Written } from './written.js';

/** The answer to attachEvidence. */
export const serveAttached = (context: RequestContext, written: Written | Refusal): EvidenceAttached | ServedRefused =>
  written instanceof Refusal
    ? serveRefusal(context, written)
    : new EvidenceAttached(serveEvidence(written.evidence, context.reference));

/** The answer to every other write: the item, and the cells as everyone sees them now. */
export const serveChanged = async (
  context: RequestContext,
  written: Written | Refusal,
): Promise<EvidenceChanged | ServedRefused> => {
  if (written instanceof Refusal) return serveRefusal(context, written);
  const { evidence, cells: keys } = written;
  const cells =
    keys.length === 0
      ? []
      : await context.readPublic(async (tx) => {
          const day = await today(tx);
          const records = await readCells(tx, keys);
          return keys.map((key) => serveCellOf(key, records.get(cellKeyText(key)), day, context.reference));
        });
  return new EvidenceChanged(serveEvidence(evidence, context.reference), cells);
};

const serveRefusal = (context: RequestContext, refusal: Refusal): ServedRefused =>
  new ServedRefused(
    refusal.problems,
    refusal instanceof StaleEvidence ? serveEvidence(refusal.current, context.reference) : null,
  );
