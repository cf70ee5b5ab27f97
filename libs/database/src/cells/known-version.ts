/**
 * Picks of each cell's versions `v` the one that was known at a moment, the parameter of that number; null asks for the one
 * that is known now, whatever a clock says.
 */
export function knownAt(moment: string | null, parameter: number): string {
  const at = `$${parameter}::timestamptz`;
  // Named all the same: a parameter that no statement mentions has no type.
  if (moment === null) return `v.known_until IS NULL AND ${at} IS NULL`;
  return `v.known_from <= ${at} AND (v.known_until IS NULL OR v.known_until > ${at})`;
}
