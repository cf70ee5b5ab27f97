/** What each letter and number of an edition means, for whoever has nothing but the file. */
export const CODEBOOK = {
  jurisdiction: 'ISO 3166-1 alpha-2 or ISO 3166-2 code of the place; XK for Kosovo.',
  obligation: 'Code of the obligation in the standard; the columns of a row follow the list of obligations.',
  statuses: {
    M: 'MET: every answered question speaks for compliance.',
    P: 'PARTLY_MET: some of it is met.',
    N: 'NOT_MET: the state does not do it.',
    C: 'CONTRARY: the state acts against the duty.',
    V: 'VARIES: its parts differ; for a state with parts only.',
    E: 'NO_EVIDENCE: somebody looked and found nothing.',
    U: 'NOT_ASSESSED: nobody has looked yet, or nothing strong enough was found. It is never NOT_MET.',
    X: 'NOT_APPLICABLE: the duty does not arise here.',
  },
  confidences: { h: 'HIGH', m: 'MEDIUM', l: 'LOW', '-': 'none, where nothing is answered' },
  answered: 'How many criteria of the obligation are answered, in base 36.',
  flags: 'A hexadecimal digit, the sum of: 1 contested, 2 a criterion unanswered, 4 assessed by people, 8 stale.',
  evidence_items: 'Distinct public items linked to the cell in any way; to the whole row in evidence_total.',
  checksum:
    'SHA-256 of the edition as text, which is the file with the ending .txt: compute it from that file, or write the text again from the rows.',
  counting:
    'No score and no ranking follows from this. Give counts with their denominator and with what was not assessed.',
} as const;
