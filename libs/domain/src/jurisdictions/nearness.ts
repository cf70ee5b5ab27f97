import type { Jurisdiction } from './jurisdiction.js';

/** How near one jurisdiction is to another, the nearest first. */
export const NEARNESSES = ['SAME_STATE', 'SUB_REGION', 'REGION', 'ELSEWHERE'] as const;
export type Nearness = (typeof NEARNESSES)[number];

type Placed = Pick<Jurisdiction, 'code' | 'parent' | 'answeringState' | 'm49Region' | 'region'>;

const stateOf = ({ parent, answeringState }: Placed): string => parent ?? answeringState;

/**
 * How near two jurisdictions are, by what the catalogue knows. SAME_STATE: one state answers for both, as a part, a
 * territory or itself. SUB_REGION: the same sub-region of UN M49. REGION: the same region here. Their legal traditions
 * are not in the catalogue, so they play no part.
 */
export function nearnessOf(one: Placed, other: Placed): Nearness {
  if (stateOf(one) === stateOf(other)) return 'SAME_STATE';
  if (one.m49Region !== null && one.m49Region === other.m49Region) return 'SUB_REGION';
  return one.region === other.region ? 'REGION' : 'ELSEWHERE';
}

/** The others with their nearness, nearest first, those equally near by code; the jurisdiction itself is left out. */
export function nearestFirst<One extends Placed>(
  from: Placed,
  others: readonly One[],
): { jurisdiction: One; nearness: Nearness }[] {
  return others
    .filter(({ code }) => code !== from.code)
    .map((jurisdiction) => ({ jurisdiction, nearness: nearnessOf(from, jurisdiction) }))
    .sort((a, b) => {
      const order = NEARNESSES.indexOf(a.nearness) - NEARNESSES.indexOf(b.nearness);
      return order !== 0 ? order : a.jurisdiction.code < b.jurisdiction.code ? -1 : 1;
    });
}
