import {
  gatherFactsOf,
  readCells,
  today,
  cellKeyText,
  type CellKey,
  type CellRecord,
  type EvidenceRecord,
} from '@states-must/database';
import { deriveCell, rollUp, type CellFacts, type Confidence, type Day, type Status } from '@states-must/domain';
import type { RequestContext } from '../platform/context/request-context.js';
import type { Reference } from '../platform/reference/reference.js';
import { emptyCell } from '../platform/served/empty-cell.js';
import { serveJurisdictionOf } from '../platform/served/jurisdiction.js';
import { serveObligation } from '../platform/served/obligation.js';
import { cellsOf, withStatesAbove } from '../status/settle-cells.js';
import { withItem } from './item-facts.js';
import type { ServedCellPreview } from './review-types.js';

/** What a cell says at a glance. */
interface Says {
  status: Status;
  confidence: Confidence | null;
}

/** What the preview is worked out from, read in one go. Keys are those of `cellKeyText`. */
interface Ground {
  facts: Map<string, CellFacts>;
  cells: Map<string, CellRecord>;
  day: Day;
  reference: Reference;
}

/**
 * What each cell that the item bears on says today, and what it would say if the item were approved now: the rules run
 * over the public facts with the item's links added. States above changed parts follow. Nothing is written. An item
 * that is internal, or out of review, changes nothing.
 */
export const previewApproval = async (
  context: RequestContext,
  record: EvidenceRecord,
): Promise<ServedCellPreview[]> => {
  if (record.visibility !== 'PUBLIC' || !['DRAFT', 'SUBMITTED', 'SENT_BACK'].includes(record.state)) return [];
  const { reference } = context;
  const keys = withStatesAbove(cellsOf(record), reference);
  const ground = await context.readPublic(async (tx): Promise<Ground> => ({
    facts: await gatherFactsOf(tx, keys),
    cells: await readCells(tx, [...keys, ...keys.flatMap((key) => partsOf(key, reference))]),
    day: await today(tx),
    reference,
  }));
  // Parts come first: their states are rolled up from what they would say.
  const then = new Map<string, Says>();
  for (const key of [...keys].sort(
    (one, other) => Number(isState(one, reference)) - Number(isState(other, reference)),
  )) {
    then.set(cellKeyText(key), outlook(key, record, ground, then));
  }
  return keys.map((key) => {
    const before = saysNow(key, ground);
    const after = then.get(cellKeyText(key))!;
    const standard = reference.standardOf(key.standard);
    return {
      jurisdiction: serveJurisdictionOf(key.jurisdiction, reference),
      obligation: serveObligation(reference.obligationOf(standard, key.obligation), standard, reference),
      before: before.status,
      after: after.status,
      confidenceBefore: before.confidence,
      confidenceAfter: after.confidence,
    };
  });
};

/** What a cell would say over its public facts and the item, its parts standing as they would then. */
const outlook = (key: CellKey, record: EvidenceRecord, ground: Ground, then: Map<string, Says>): Says => {
  const facts = ground.facts.get(cellKeyText(key)) ?? emptyFacts(key, ground.reference);
  const own = deriveCell({ facts: withItem(facts, key, record), day: ground.day });
  const parts = partsOf(key, ground.reference);
  if (parts.length === 0) return own;
  return rollUp({
    own,
    ownAnswered: own.answered,
    parts: parts.map((part) => ({
      jurisdiction: part.jurisdiction,
      ...(({ status, confidence }) => ({ status, confidence }))(then.get(cellKeyText(part)) ?? saysNow(part, ground)),
    })),
    partsComplete: ground.reference.jurisdictionOf(key.jurisdiction).partsComplete,
  });
};

const saysNow = (key: CellKey, { cells, day, reference }: Ground): Says => {
  const record = cells.get(cellKeyText(key));
  if (record) return record.outcome;
  const obligation = reference.obligationOf(reference.standardOf(key.standard), key.obligation);
  return emptyCell(key, obligation, reference.jurisdictionOf(key.jurisdiction), day, reference).outcome;
};

const isState = (key: CellKey, reference: Reference): boolean => partsOf(key, reference).length > 0;

/** The same obligation in each listed part of the jurisdiction. */
const partsOf = (key: CellKey, reference: Reference): CellKey[] =>
  reference.partsOf(key.jurisdiction).map((part) => ({ ...key, jurisdiction: part.code }));

/** The facts of a cell of which nothing public is on record. */
const emptyFacts = (key: CellKey, reference: Reference): CellFacts => {
  const obligation = reference.obligationOf(reference.standardOf(key.standard), key.obligation);
  return {
    jurisdiction: key.jurisdiction,
    state: reference.jurisdictionOf(key.jurisdiction).answeringState,
    obligation: key.obligation,
    criteria: obligation.criteria,
    items: [],
    links: [],
    positions: [],
    searched: false,
  };
};
