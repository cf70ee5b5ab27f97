import { addMonths, itemsTurningOn, laterDay, REVIEW_MONTHS, upcomingOf, type Day } from '@states-must/domain';
import type { CellFacts } from '@states-must/domain';
import { type CellKey, cellKeyText, keyColumns } from '../cells/cell-record.js';
import { HEAD_LENGTH, readHeads } from '../cells/head.js';
import { rowsOf, type Tx } from '../connection/tx.js';
import { currentMethod } from '../methods/methods.js';
import type { UpcomingAsked, UpcomingRecord } from './change-record.js';

const WHERE = `v.known_until IS NULL AND v.standard = $1
  AND ($2::text[] IS NULL OR v.jurisdiction = ANY ($2)) AND ($3::text[] IS NULL OR v.obligation = ANY ($3))`;

// Days and characters only: the facts stay where they are until it is known which few are asked for.
const TURNING = `
SELECT v.standard, v.jurisdiction, v.obligation, ARRAY['-infinity', s.day::text] AS starts,
       substr(v.heads, (s.at::int - 2) * ${HEAD_LENGTH} + 1, 2 * ${HEAD_LENGTH}) AS heads
FROM cell_version v CROSS JOIN LATERAL unnest(v.starts) WITH ORDINALITY AS s (day, at)
WHERE ${WHERE} AND s.day > $4::date AND s.at > 1
  AND s.day >= coalesce($5::date, '-infinity') AND s.day <= coalesce($6::date, 'infinity')
  AND substr(v.heads, (s.at::int - 2) * ${HEAD_LENGTH} + 1, 2) <> substr(v.heads, (s.at::int - 1) * ${HEAD_LENGTH} + 1, 2)
ORDER BY s.day, v.jurisdiction COLLATE "C", v.obligation COLLATE "C" LIMIT $7`;

// What people hold today, and the day for which they decided it.
const DECIDED = `
SELECT v.standard, v.jurisdiction, v.obligation, v.starts::text[] AS starts, v.heads, c.review_due AS due,
  (SELECT max(a ->> 'asOf') FROM jsonb_array_elements(v.facts -> 'assessments') a WHERE a ->> 'asOf' <= $4::text) AS decided
FROM cell_version v JOIN cell c USING (standard, jurisdiction, obligation)
WHERE ${WHERE} AND (c.review_due OR jsonb_array_length(coalesce(v.facts -> 'assessments', '[]')) > 0)`;

const FACTS = `
SELECT standard, jurisdiction, obligation, facts FROM cell_version v
JOIN unnest($1::text[], $2::text[], $3::text[]) AS k (standard, jurisdiction, obligation)
  USING (standard, jurisdiction, obligation) WHERE v.known_until IS NULL`;

interface HeadRow extends CellKey {
  starts: string[];
  heads: string;
}

const keyOf = ({ standard, jurisdiction, obligation }: CellKey): CellKey => ({ standard, jurisdiction, obligation });

async function turns(
  tx: Tx,
  asked: UpcomingAsked,
  values: unknown[],
  today: Day,
  first: number,
): Promise<UpcomingRecord[]> {
  const rows = await rowsOf<HeadRow>(tx, TURNING, [...values, asked.from, asked.to, first]);
  return rows.flatMap((row) =>
    upcomingOf(readHeads(row.starts, row.heads), today).map((turn) => ({ ...keyOf(row), ...turn, items: [] })),
  );
}

async function reviews(tx: Tx, values: unknown[], today: Day): Promise<UpcomingRecord[]> {
  const rows = await rowsOf<HeadRow & { due: boolean; decided: Day | null }>(tx, DECIDED, values);
  return rows.flatMap((row) => {
    const day = row.due ? today : row.decided && laterDay(today, addMonths(row.decided, REVIEW_MONTHS));
    if (day === null) return [];
    const stands = readHeads(row.starts, row.heads).findLast(({ from }) => from === null || from <= today)!;
    const head = { status: stands.status, confidence: stands.confidence };
    return [{ ...keyOf(row), day, kind: 'REVIEW' as const, before: head, after: head, items: [] }];
  });
}

const byDay = (one: UpcomingRecord, other: UpcomingRecord): number => {
  const [a, b] = [one, other].map((each) => `${each.day} ${cellKeyText(each)} ${each.kind}`) as [string, string];
  return a < b ? -1 : a > b ? 1 : 0;
};

/**
 * What is to come, the first day first: laws that start or end, evidence that grows old, reviews that are due (today,
 * where a decision and the rules have come apart; else so many months after the decision). Between the days asked for; at most `first`.
 */
export async function readUpcoming(tx: Tx, asked: UpcomingAsked, today: Day, first: number): Promise<UpcomingRecord[]> {
  const values = [asked.standard, asked.jurisdictions, asked.obligations, today];
  const all = [...(await turns(tx, asked, values, today, first)), ...(await reviews(tx, values, today))]
    .filter(({ day }) => (!asked.from || day >= asked.from) && (!asked.to || day <= asked.to))
    .sort(byDay)
    .slice(0, first);
  const keys = all.filter(({ kind }) => kind === 'STATUS');
  if (keys.length === 0) return all;
  const rows = await rowsOf<CellKey & { facts: CellFacts }>(tx, FACTS, keyColumns(keys));
  const facts = new Map(rows.map((row) => [cellKeyText(row), row.facts]));
  const method = await currentMethod(tx);
  return all.map((one) =>
    one.kind === 'STATUS' ? { ...one, items: itemsTurningOn(facts.get(cellKeyText(one))!, one.day, method) } : one,
  );
}
