import { randomUUID } from 'node:crypto';
import type { ReviewState, WithdrawalReason } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import type { EvidenceDraft, EvidenceRecord } from './evidence-record.js';
import { findEvidence } from './find-evidence.js';
import { keepRevision, replaceLinks, replaceRelations, sealContent } from './evidence-parts.js';

/** The columns of an item's content, and their values in a draft, in one order. */
const CONTENT =
  `source_id kind title summary url language credibility visibility sensitive locality adopted in_force_from
  in_force_to observed published checked connection promulgated identifiers translations`.split(/\s+/);

function contentOf(draft: EvidenceDraft): unknown[] {
  const { sourceId, kind, title, summary, url, language, credibility, visibility, sensitive, locality } = draft;
  const { adopted, inForceFrom, inForceTo, observed, published, checked, connection, promulgated } = draft;
  return [
    ...[sourceId, kind, title, summary, url, language, credibility, visibility, sensitive, locality],
    ...[adopted, inForceFrom, inForceTo, observed, published, checked, connection, promulgated],
    ...[JSON.stringify(draft.identifiers), JSON.stringify(draft.translations)],
  ];
}

/** Parameters from `$from` on, one a column of the content. */
const places = (from: number): string[] => CONTENT.map((_, index) => `$${from + index}`);

/** Where something new comes from: a member's draft, or an item of the catalogue under an id of its own. */
export type NewItem =
  { origin: 'MEMBER'; author: string } | { origin: 'CATALOGUE'; id: string; reference: string | null };

/** A new draft of a member's, version 1. */
export async function insertEvidence(tx: Tx, draft: EvidenceDraft, author: string): Promise<EvidenceRecord> {
  return insertItem(tx, draft, { origin: 'MEMBER', author });
}

/** A new item; the catalogue's are approved from the first version. */
export async function insertItem(tx: Tx, draft: EvidenceDraft, item: NewItem): Promise<EvidenceRecord> {
  const catalogue = item.origin === 'CATALOGUE';
  const id = catalogue ? item.id : randomUUID();
  const author = catalogue ? null : item.author;
  await rowsOf(
    tx,
    `INSERT INTO evidence (id, reference, state, origin, author_id, last_editor_id, regions, content_hash, version,
       approved_at, ${CONTENT.join(', ')})
     SELECT $1, $2, $3, $4, $5, $5, (${REGIONS.replace('$links', '$6')}), '', 1,
       CASE WHEN $3 = 'APPROVED' THEN now() END, ${places(7).join(', ')}`,
    [
      ...[id, catalogue ? item.reference : null, catalogue ? 'APPROVED' : 'DRAFT', item.origin, author],
      draft.links.map((link) => link.jurisdiction),
      ...contentOf(draft),
    ],
  );
  await replaceLinks(tx, id, draft.links);
  await replaceRelations(tx, id, draft.relations);
  await sealContent(tx, id);
  await keepRevision(tx, id, author, null);
  return (await findEvidence(tx, id))!;
}

/** The regions of a list of jurisdictions, as an item keeps them. */
const REGIONS = `SELECT coalesce(array_agg(DISTINCT j.region ORDER BY j.region), '{}') FROM jurisdiction j
  WHERE j.code = ANY ($links::text[])`;

/**
 * Writes a new content over the version that the caller read. `STALE` where that is no longer the item's version, or the
 * caller may not change it. Approvals of the former content fall by themselves: they name its hash.
 */
export async function reviseEvidence(
  tx: Tx,
  id: string,
  version: number,
  draft: EvidenceDraft,
  editor: string | null,
): Promise<EvidenceRecord | 'STALE'> {
  const changed = await rowsOf(
    tx,
    `UPDATE evidence SET version = version + 1, last_editor_id = coalesce($3, last_editor_id),
       regions = (${REGIONS.replace('$links', '$4')}),
       ${CONTENT.map((column, index) => `${column} = $${5 + index}`).join(', ')}
     WHERE id = $1 AND version = $2 RETURNING id`,
    [id, version, editor, draft.links.map((link) => link.jurisdiction), ...contentOf(draft)],
  );
  if (changed.length !== 1) return 'STALE';
  await replaceLinks(tx, id, draft.links);
  await replaceRelations(tx, id, draft.relations);
  await sealContent(tx, id);
  await keepRevision(tx, id, editor, null);
  return (await findEvidence(tx, id)) ?? 'STALE';
}

/**
 * Moves an item on in its review, from the version that the caller read. `STALE` where that is no longer the item's
 * version, or the caller may not change it. Withdrawing keeps the item, with the moment and the class of the reason; of
 * an item that was public, that and the day is what the public still sees.
 */
export async function moveEvidence(
  tx: Tx,
  id: string,
  version: number,
  to: ReviewState,
  by: string | null,
  reason: string | null,
  withdrawalReason: WithdrawalReason = 'OTHER',
): Promise<EvidenceRecord | 'STALE'> {
  const changed = await rowsOf(
    tx,
    `UPDATE evidence SET version = version + 1, state = $3,
       submitted_at = CASE WHEN $3 = 'SUBMITTED' THEN now() ELSE submitted_at END,
       approved_at = CASE WHEN $3 = 'APPROVED' THEN now() ELSE approved_at END,
       withdrawn_at = CASE WHEN $3 = 'WITHDRAWN' THEN now() END,
       withdrawal_reason = CASE WHEN $3 = 'WITHDRAWN' THEN $4 END
     WHERE id = $1 AND version = $2 RETURNING id`,
    [id, version, to, withdrawalReason],
  );
  if (changed.length !== 1) return 'STALE';
  await keepRevision(tx, id, by, reason);
  return (await findEvidence(tx, id)) ?? 'STALE';
}

/**
 * Gives an item back to the reviewers after the decision that had moved it was taken back: as it was submitted, at its
 * next version. `STALE` where the version that the caller read is no longer the item's.
 */
export async function returnToReview(
  tx: Tx,
  id: string,
  version: number,
  by: string,
): Promise<EvidenceRecord | 'STALE'> {
  const changed = await rowsOf(
    tx,
    `UPDATE evidence SET version = version + 1, state = 'SUBMITTED', approved_at = NULL WHERE id = $1 AND version = $2
     RETURNING id`,
    [id, version],
  );
  if (changed.length !== 1) return 'STALE';
  await keepRevision(tx, id, by, null);
  return (await findEvidence(tx, id)) ?? 'STALE';
}
