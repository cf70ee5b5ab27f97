import { ASSESSED_LETTERS, type StatusLetter } from '../../ui/status/status-letters.js';
import type { Listed, ObligationRow } from './obligation-types.js';

/** One assessed place in the one column of the obligation. */
export interface AssessedPlace {
  place: Listed;
  letter: string;
  confidence: string;
  answered: number;
  contested: boolean;
  evidence: number;
}

/** The assessed rows of a matrix of one column, joined with their names and in the order of these. */
export function assessedPlaces(rows: readonly ObligationRow[], places: readonly Listed[]): AssessedPlace[] {
  const byCode = new Map(places.map((place) => [place.code, place]));
  return rows
    .flatMap((row): AssessedPlace[] => {
      const place = byCode.get(row.jurisdiction);
      const letter = row.statuses[0] ?? 'U';
      if (!place || !ASSESSED_LETTERS.includes(letter as StatusLetter)) return [];
      return [
        {
          place,
          letter,
          confidence: row.confidences[0] ?? '-',
          answered: Number.parseInt(row.answered[0] ?? '0', 36),
          contested: (Number.parseInt(row.flags[0] ?? '0', 16) & 1) > 0,
          evidence: row.evidenceTotal,
        },
      ];
    })
    .sort((a, b) => a.place.name.text.localeCompare(b.place.name.text));
}
