import {
  firstDay,
  type CellFacts,
  type CriterionFact,
  type ItemFact,
  type LinkFact,
  type PartialDate,
} from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import { publisherKey } from '../sources/publisher-key.js';
import { type CellKey, cellKeyText, keyColumns } from './cell-record.js';
import { gatherJudgements, type JudgementFacts } from './gather-judgements.js';

type ItemRow = Omit<ItemFact, 'publisher' | 'stateBody' | 'restsOn' | 'superseded'> & {
  publisher: string;
  bodyOf: string | null;
  restsOn: string[];
  /** By which published items it ends, and when. */
  endedBy: { by: string; on: PartialDate }[] | null;
};

interface FactRow extends CellKey {
  state: string | null;
  criteria: CriterionFact[] | null;
  links: LinkFact[] | null;
  items: ItemRow[] | null;
}

/*
 * Published evidence only, whoever asks: one status for all readers. The condition stands here and does not lean on the
 * row rules, which let a reviewer see more. An item that a published one corrects is left out. What is asked of one row at
 * a time is asked in a sub-select, not a join: a planner that turns the join round walks all evidence for each link.
 */
const DONE_TO = (target: string): string => `FROM evidence_relation r WHERE r.target_id = ${target}
  AND (SELECT o.state = 'APPROVED' AND o.visibility = 'PUBLIC' FROM evidence o WHERE o.id = r.evidence_id)`;
const FACTS = `
SELECT k.standard, k.jurisdiction, k.obligation, j.answering_state AS state,
  (SELECT json_agg(json_build_object('code', c.code, 'facet', c.facet, 'noIsContrary', c.no_is_contrary) ORDER BY c.code)
   FROM criterion c WHERE c.standard = k.standard AND c.obligation = k.obligation AND c.retired_at IS NULL) AS criteria,
  found.links, found.items
FROM unnest($1::text[], $2::text[], $3::text[]) AS k (standard, jurisdiction, obligation)
LEFT JOIN jurisdiction j ON j.code = k.jurisdiction
LEFT JOIN LATERAL (
  SELECT json_agg(json_build_object('id', l.id, 'item', l.evidence_id, 'criterion', l.criterion, 'effect', l.effect,
           'inForceFrom', l.in_force_from, 'inForceTo', l.in_force_to) ORDER BY l.id) AS links,
         (SELECT json_agg(json_build_object('id', e.id, 'kind', e.kind, 'publisherKind', s.publisher_kind,
             'publisher', s.publisher, 'bodyOf', s.body_of, 'restsOn', s.rests_on, 'reliability', s.reliability,
             'credibility', e.credibility, 'adopted', e.adopted, 'inForceFrom', e.in_force_from,
             'inForceTo', e.in_force_to, 'observed', e.observed, 'published', e.published, 'checked', e.checked,
             'endedBy', (SELECT json_agg(json_build_object('by', r.evidence_id, 'on', r.on_date) ORDER BY r.evidence_id)
                         ${DONE_TO('e.id')} AND r.kind IN ('SUPERSEDES', 'STRIKES_DOWN', 'REPEALS')))
             ORDER BY e.id)
          FROM evidence e JOIN source s ON s.id = e.source_id
          WHERE e.id = ANY (array_agg(l.evidence_id)) AND e.state = 'APPROVED' AND e.visibility = 'PUBLIC') AS items
  FROM evidence_link l
  WHERE l.standard = k.standard AND l.jurisdiction = k.jurisdiction AND l.obligation = k.obligation AND l.is_public
    AND (SELECT c.retired_at IS NULL FROM criterion c WHERE c.standard = l.standard AND c.code = l.criterion)
    AND NOT EXISTS (SELECT 1 ${DONE_TO('l.evidence_id')} AND r.kind = 'CORRECTS')
) found ON true`;

/** Everything that the rules may look at for one cell: public, approved, not withdrawn. */
export async function gatherFacts(tx: Tx, key: CellKey): Promise<CellFacts> {
  return (await gatherFactsOf(tx, [key])).get(cellKeyText(key))!;
}

/** The facts of several cells at once, by `cellKeyText`. Throws for a jurisdiction that is not in the catalogue. */
export async function gatherFactsOf(tx: Tx, keys: CellKey[]): Promise<Map<string, CellFacts>> {
  if (keys.length === 0) return new Map();
  const rows = await rowsOf<FactRow>(tx, FACTS, keyColumns(keys));
  const judgements = await gatherJudgements(tx, keys);
  return new Map(rows.map((row) => [cellKeyText(row), toFacts(row, judgements.get(cellKeyText(row)))]));
}

function toFacts(row: FactRow, judged: JudgementFacts = NONE): CellFacts {
  if (row.state === null) throw new Error(`No jurisdiction ${row.jurisdiction} is in the catalogue.`);
  return {
    jurisdiction: row.jurisdiction,
    state: row.state,
    obligation: row.obligation,
    criteria: row.criteria ?? [],
    items: (row.items ?? []).map(({ publisher, bodyOf, restsOn, endedBy, ...item }) => ({
      ...item,
      publisher: publisherKey(publisher, bodyOf),
      stateBody: bodyOf,
      restsOn: restsOn.map((name) => publisherKey(name, null)),
      superseded: firstEnd(endedBy ?? []),
    })),
    links: row.links ?? [],
    ...judged,
  };
}

const NONE: JudgementFacts = { positions: [], searches: [], assessments: [] };

/** Of several items that end a law, the one that does so first. */
function firstEnd(ends: { by: string; on: PartialDate }[]): ItemFact['superseded'] {
  return ends.reduce<ItemFact['superseded']>(
    (first, end) => (first === null || firstDay(end.on) < firstDay(first.on) ? end : first),
    null,
  );
}
