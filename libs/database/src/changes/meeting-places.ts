import type { Confidence } from '@states-must/domain';
import type { Clocks } from '../cells/cell-record.js';
import { HEAD_LENGTH } from '../cells/head.js';
import { knownAt } from '../cells/known-version.js';
import { rowsOf, type Tx } from '../connection/tx.js';

/** A jurisdiction that meets an obligation. */
export interface MeetingPlace {
  jurisdiction: string;
  confidence: Confidence | null;
}

const TODAY = `SELECT c.standard, c.obligation, c.jurisdiction, c.letter, c.confidence
FROM cell c JOIN unnest($1::text[], $2::text[]) AS k (standard, obligation) USING (standard, obligation)`;

/** The first two characters of the segment that the day falls into, of the version that was known. */
const AS_OF = (known: string): string => `SELECT v.standard, v.obligation, v.jurisdiction,
  substr(v.heads, ${HEAD_LENGTH} * width_bucket($3::date, v.starts) - ${HEAD_LENGTH - 1}, 1) AS letter,
  substr(v.heads, ${HEAD_LENGTH} * width_bucket($3::date, v.starts) - ${HEAD_LENGTH - 2}, 1) AS confidence
FROM cell_version v JOIN unnest($1::text[], $2::text[]) AS k (standard, obligation) USING (standard, obligation)
WHERE ${known}`;

/**
 * The jurisdictions that meet each obligation on the day and as known at the moment, today where the clocks are null; by
 * code, under `standard|obligation`.
 */
export async function meetingPlaces(
  tx: Tx,
  asked: { standard: string; obligation: string }[],
  clocks: Clocks | null = null,
): Promise<Map<string, MeetingPlace[]>> {
  const cells = clocks === null ? TODAY : AS_OF(knownAt(clocks.knownAt, 4));
  const rows = await rowsOf<{ key: string; places: MeetingPlace[] }>(
    tx,
    `SELECT c.standard || '|' || c.obligation AS key,
            json_agg(json_build_object('jurisdiction', c.jurisdiction,
              'confidence', CASE c.confidence WHEN 'h' THEN 'HIGH' WHEN 'm' THEN 'MEDIUM' WHEN 'l' THEN 'LOW' END)
              ORDER BY c.jurisdiction) AS places
     FROM (${cells}) c JOIN jurisdiction j ON j.code = c.jurisdiction AND j.retired_at IS NULL
     WHERE c.letter = 'M' GROUP BY c.standard, c.obligation`,
    [
      asked.map((one) => one.standard),
      asked.map((one) => one.obligation),
      ...(clocks === null ? [] : [clocks.day, clocks.knownAt]),
    ],
  );
  return new Map(rows.map(({ key, places }) => [key, places]));
}
