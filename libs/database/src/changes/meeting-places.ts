import type { Confidence } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';

/** A jurisdiction that meets an obligation. */
export interface MeetingPlace {
  jurisdiction: string;
  confidence: Confidence | null;
}

/** The jurisdictions that meet each obligation today, by code; the key is `standard|obligation`. */
export async function meetingPlaces(
  tx: Tx,
  asked: { standard: string; obligation: string }[],
): Promise<Map<string, MeetingPlace[]>> {
  const rows = await rowsOf<{ key: string; places: MeetingPlace[] }>(
    tx,
    `SELECT c.standard || '|' || c.obligation AS key,
            json_agg(json_build_object('jurisdiction', c.jurisdiction,
              'confidence', CASE c.confidence WHEN 'h' THEN 'HIGH' WHEN 'm' THEN 'MEDIUM' WHEN 'l' THEN 'LOW' END)
              ORDER BY c.jurisdiction) AS places
     FROM cell c JOIN unnest($1::text[], $2::text[]) AS k (standard, obligation) USING (standard, obligation)
     JOIN jurisdiction j ON j.code = c.jurisdiction AND j.retired_at IS NULL
     WHERE c.letter = 'M' GROUP BY c.standard, c.obligation`,
    [asked.map((one) => one.standard), asked.map((one) => one.obligation)],
  );
  return new Map(rows.map(({ key, places }) => [key, places]));
}
