import type { DuplicateReason, Identifier } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';

/** What is known of an item that is about to be attached. */
export interface DuplicateQuestion {
  url: string | null;
  /** In their scheme's one form. */
  identifiers: Identifier[];
  title: string | null;
  /** Id of its source, where that is chosen: a title is near sooner within one source. */
  source: string | null;
  /** Id of the item itself, which is none of its duplicates. */
  except: string | null;
}

/** An item that may be the same, and why. */
export interface FoundDuplicate {
  id: string;
  reasons: DuplicateReason[];
  /** How alike the titles are, 0 to 1. */
  likeness: number;
}

/** Most items that are told of. */
const MOST = 10;
/** From which likeness a title is near: anywhere, and within one source. */
const NEAR = 0.6;
const NEAR_IN_SOURCE = 0.4;
/** A shorter title is like too many. */
const SHORTEST = 5;

/** What is kept of items for the search, under the caller's own row rules. Withdrawn and declined items are none. */
const KEPT = `(SELECT evidence_id, address, identifiers, words FROM evidence_search_public
  UNION ALL SELECT evidence_id, address, identifiers, words FROM evidence_search_internal)`;

/**
 * For signed-in people: items that the caller sees and that may be the one described, the surest first, at most 10: the same address once what
 * does not matter in it is left out, an identifier in common, or nearly the same title.
 */
export async function duplicatesOf(tx: Tx, question: DuplicateQuestion): Promise<FoundDuplicate[]> {
  const numbers = question.identifiers.map(({ scheme, value }) => `${scheme} ${value}`);
  const title = (question.title ?? '').trim().length < SHORTEST ? null : question.title;
  // Likeness to words among others is never less than likeness of the whole: this many are looked at, by the index.
  const least = question.source === null ? NEAR : NEAR_IN_SOURCE;
  await rowsOf(tx, `SELECT set_config('pg_trgm.word_similarity_threshold', $1, true)`, [String(least)]);
  return rowsOf<FoundDuplicate>(
    tx,
    `WITH near AS MATERIALIZED (
       SELECT d.evidence_id FROM ${KEPT} d WHERE d.words %> lower(unaccent($3::text))
       ORDER BY word_similarity(lower(unaccent($3::text)), d.words) DESC LIMIT 50
     ), found AS (
       SELECT d.evidence_id, 'SAME_ADDRESS' AS reason, 1::real AS likeness FROM ${KEPT} d WHERE d.address = address_key($1)
       UNION ALL
       SELECT d.evidence_id, 'SAME_IDENTIFIER', 1 FROM ${KEPT} d WHERE d.identifiers && $2::text[]
       UNION ALL
       SELECT e.id, 'NEAR_TITLE', similarity(lower(unaccent(e.title)), lower(unaccent($3::text)))
       FROM near JOIN evidence e ON e.id = near.evidence_id
       WHERE similarity(lower(unaccent(e.title)), lower(unaccent($3::text)))
             >= CASE WHEN e.source_id = $4::uuid THEN $5::real ELSE $6::real END
     )
     SELECT e.id, array_agg(DISTINCT f.reason) AS reasons, max(f.likeness) AS likeness
     FROM found f JOIN evidence e ON e.id = f.evidence_id AND e.state NOT IN ('WITHDRAWN', 'DECLINED')
     WHERE e.id IS DISTINCT FROM $7::uuid
     GROUP BY e.id ORDER BY bool_or(f.reason <> 'NEAR_TITLE') DESC, max(f.likeness) DESC, e.id LIMIT ${MOST}`,
    [question.url, numbers, title, question.source, NEAR_IN_SOURCE, NEAR, question.except],
  );
}
