import {
  cellKeyText,
  currentMethod,
  draftOf,
  gatherFactsOf,
  readCells,
  readParts,
  today,
  type CellKey,
  type EvidenceRecord,
  type PartsOverTime,
} from '@states-must/database';
import { DECIDING_RELATIONS, type Confidence, type PartTimeline, type Status } from '@states-must/domain';
import type { RequestContext } from '../platform/context/request-context.js';
import { serveJurisdictionOf } from '../platform/served/jurisdiction.js';
import { serveObligation } from '../platform/served/obligation.js';
import { cellsOf, eachOnce, withStatesAbove } from '../status/settle-cells.js';
import { withItem } from './item-facts.js';
import type { ServedCellPreview } from './review-types.js';

/** What a cell says at a glance. */
interface Says {
  status: Status;
  confidence: Confidence | null;
}

/** What a cell says of which nothing is on record. */
const NOTHING: Says = { status: 'NOT_ASSESSED', confidence: null };

/**
 * What each cell that the item bears on, or whose law it ends or corrects, says today, and what it would say if the item were approved now: the rules run
 * over the public facts with the item's links added, as they will when it is approved. States above changed parts
 * follow. Nothing is written. An item that is internal, or out of review, changes nothing.
 */
export const previewApproval = async (
  context: RequestContext,
  record: EvidenceRecord,
): Promise<ServedCellPreview[]> => {
  if (record.visibility !== 'PUBLIC' || !['DRAFT', 'SUBMITTED', 'SENT_BACK'].includes(record.state)) return [];
  const { reference } = context;
  const keys = withStatesAbove(eachOnce([...cellsOf(record), ...(await cellsOfOthers(context, record))]), reference);
  const { facts, parts, cells, day, method } = await context.readPublic(async (tx) => ({
    facts: await gatherFactsOf(tx, keys),
    parts: await readParts(tx, keys),
    cells: await readCells(tx, keys),
    day: await today(tx),
    method: await currentMethod(tx),
  }));

  // States last: they are rolled up from what their parts would say.
  const ordered = [...keys].sort(
    (one, other) => Number(parts.has(cellKeyText(one))) - Number(parts.has(cellKeyText(other))),
  );
  const then = new Map<string, Says>();
  for (const key of ordered) {
    const text = cellKeyText(key);
    const under = partsThen(key, parts.get(text), then);
    const { outcome } = draftOf(key, withItem(facts.get(text)!, key, record), under, day, method);
    then.set(text, outcome);
  }

  return keys.map((key) => {
    const now = cells.get(cellKeyText(key))?.outcome ?? NOTHING;
    const after = then.get(cellKeyText(key))!;
    const standard = reference.standardOf(key.standard);
    return {
      jurisdiction: serveJurisdictionOf(key.jurisdiction, reference),
      obligation: serveObligation(reference.obligationOf(standard, key.obligation), standard, reference),
      before: now.status,
      after: after.status,
      confidenceBefore: now.confidence,
      confidenceAfter: after.confidence,
    };
  });
};

/** The cells of the public items that it would replace, end or correct. */
const cellsOfOthers = async ({ loaders }: RequestContext, { relations }: EvidenceRecord): Promise<CellKey[]> => {
  const deciding = relations.filter(({ kind }) => DECIDING_RELATIONS.includes(kind));
  const others = await Promise.all(deciding.map(({ target }) => loaders.evidence.load(target)));
  return others.flatMap((other) =>
    other?.state === 'APPROVED' && other.visibility === 'PUBLIC' ? cellsOf(other) : [],
  );
};

/** The parts of a state as they stand on record, those that the item changes as they would then. */
const partsThen = (key: CellKey, parts: PartsOverTime | undefined, then: Map<string, Says>): PartsOverTime | null => {
  if (!parts) return null;
  const cells = parts.cells.map((part): PartTimeline => {
    const changed = then.get(cellKeyText({ ...key, jurisdiction: part.jurisdiction }));
    return changed
      ? { ...part, segments: [{ from: null, status: changed.status, confidence: changed.confidence }] }
      : part;
  });
  return { ...parts, cells };
};
