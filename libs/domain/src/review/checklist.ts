/** What a reviewer looks at before approving an item, each ticked by hand. */
export const REVIEW_CHECKS = [
  'SOURCE_OPENED',
  'QUOTE_MATCHES',
  'DATES_RIGHT',
  'EFFECT_RIGHT',
  'NOBODY_AT_RISK',
] as const;
export type ReviewCheck = (typeof REVIEW_CHECKS)[number];

const MENDS: Record<ReviewCheck, string> = {
  SOURCE_OPENED: 'open the source and read it',
  QUOTE_MATCHES: 'compare each quote with the source',
  DATES_RIGHT: 'compare the dates with the source',
  EFFECT_RIGHT: 'ask of each link whether it says what the source says',
  NOBODY_AT_RISK: 'make sure that publishing it puts nobody at risk',
};

/** The checks that an item asks for: all, but no quote is compared where none is given. */
export function checksDue(links: readonly { quote: string | null }[]): ReviewCheck[] {
  const quoted = links.some((link) => link.quote !== null);
  return REVIEW_CHECKS.filter((check) => quoted || check !== 'QUOTE_MATCHES');
}

/** A list that may go with an approval, or what is missing in it, in a sentence with the mend. */
export type Checklist = { ok: true; checks: ReviewCheck[] | null } | { ok: false; message: string };

/**
 * Judges the list that came with an approval. Without a list an approval stands as it did before there were lists; a list
 * that leaves out a check that is due is refused. What was ticked beyond it is kept.
 */
export function checkChecklist(
  given: readonly ReviewCheck[] | null,
  links: readonly { quote: string | null }[],
): Checklist {
  if (given === null) return { ok: true, checks: null };
  const missing = checksDue(links).filter((check) => !given.includes(check));
  if (missing.length === 0) return { ok: true, checks: REVIEW_CHECKS.filter((check) => given.includes(check)) };
  const mends = missing.map((check) => MENDS[check]).join('; ');
  return { ok: false, message: `Not ticked: ${missing.join(', ')}. Before you approve, ${mends}; then tick it.` };
}
