import {
  dayBefore,
  dissentingRatings,
  heldRating,
  positionsInTurn,
  searchDone,
  type AssessmentFact,
  type CellFacts,
  type Day,
  type Direction,
  type PartialDate,
  type PositionFact,
  type PositionOnRecord,
  type ProposalSeen,
  type Rating,
  type SearchFact,
} from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import { type CellKey, cellKeyText, keyColumns } from './cell-record.js';

/** What people put on record of one cell. */
export type JudgementFacts = Pick<CellFacts, 'searches' | 'positions' | 'assessments'>;

interface Row extends CellKey {
  id: string;
  kind: 'SEARCH' | 'POSITION' | 'ASSESSMENT';
  on: PartialDate | null;
  /** The day on which it was put on record. */
  recorded: Day;
  party: PositionOnRecord['party'] | null;
  partyName: string | null;
  value: PositionOnRecord['value'];
  until: PartialDate | null;
  asOf: Day | null;
  direction: Direction | null;
  seen: ProposalSeen | null;
  ratings: Rating[] | null;
}

/** Approved, not ended and not withdrawn, whoever asks: the condition stands here and does not lean on the row rules. */
const RECORDS = `
SELECT standard, jurisdiction, obligation, j.id, j.kind, coalesce(s.made_on, p.held_from) AS on,
  to_char(j.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS recorded, p.party, p.party_name AS "partyName", p.value, p.held_until AS until, a.as_of::text AS "asOf", a.direction, a.seen,
  (SELECT json_agg(json_build_object('id', r.id, 'seat', r.seat, 'kind', r.kind, 'status', r.status,
      'confidence', r.confidence, 'rule', r.rule, 'decidedBy', r.decided_by, 'reason', r.reason,
      'keepDissent', r.keep_dissent) ORDER BY r.seat)
   FROM assessment_rating r WHERE r.judgement_id = a.judgement_id) AS ratings
FROM unnest($1::text[], $2::text[], $3::text[]) AS k (standard, jurisdiction, obligation)
JOIN judgement_cell c USING (standard, jurisdiction, obligation)
JOIN judgement j ON j.id = c.judgement_id AND j.state = 'APPROVED' AND j.ended_at IS NULL
LEFT JOIN search_made s ON s.judgement_id = j.id
LEFT JOIN party_position p ON p.judgement_id = j.id
LEFT JOIN assessment a ON a.judgement_id = j.id
ORDER BY j.approved_at, j.id`;

/** The searches, positions and assessments of several cells, by `cellKeyText`; cells without any are left out. */
export async function gatherJudgements(tx: Tx, keys: CellKey[]): Promise<Map<string, JudgementFacts>> {
  const rows = await rowsOf<Row>(tx, RECORDS, keyColumns(keys));
  const byCell = new Map<string, Row[]>();
  for (const row of rows) byCell.set(cellKeyText(row), [...(byCell.get(cellKeyText(row)) ?? []), row]);
  return new Map([...byCell].map(([key, records]) => [key, factsOf(records)]));
}

function factsOf(rows: Row[]): JudgementFacts {
  const positions = rows.flatMap(({ id, party, partyName, value, on, until }): PositionOnRecord[] =>
    party === null ? [] : [{ id, party, partyName: partyName!, value, on: on!, until }],
  );
  const assessed = rows.filter((row) => row.asOf !== null);
  return {
    searches: rows.flatMap(({ id, kind, on, recorded }): SearchFact[] =>
      kind === 'SEARCH' ? [{ id, on: on && searchDone(on, recorded) }] : [],
    ),
    positions: [...positionsInTurn(positions), ...dissents(assessed)],
    assessments: assessed.map(toAssessment),
  };
}

function toAssessment({ id, asOf, direction, seen, ratings }: Row): AssessmentFact {
  const held = heldRating(ratings!);
  return {
    id,
    kind: held.kind === 'CONFIRM' ? 'CONFIRM' : 'OVERRIDE',
    status: held.status,
    confidence: held.confidence,
    decidedBy: held.decidedBy,
    seen: seen!,
    asOf: asOf!,
    direction,
  };
}

/** A rater whose view lost holds a position, from the day decided for until a later assessment speaks. */
function dissents(assessed: Row[]): PositionFact[] {
  return assessed.flatMap(({ asOf, ratings }) => {
    const later = assessed.map((other) => other.asOf!).filter((day) => day > asOf!);
    const next = later.length > 0 ? later.reduce((one, other) => (other < one ? other : one)) : null;
    return dissentingRatings(ratings!).map(({ id, status }): PositionFact => {
      const until = next && dayBefore(next);
      return { id, value: status, from: asOf as string as PartialDate, until: until as string as PartialDate | null };
    });
  });
}
