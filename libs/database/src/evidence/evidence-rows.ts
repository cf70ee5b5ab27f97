import type { EvidenceLink, EvidenceRelation, Source } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import type { EvidenceRecord } from './evidence-record.js';

type Moments = 'approvedAt' | 'withdrawnAt' | 'createdAt' | 'submittedAt';
type RecordRow = Omit<EvidenceRecord, Moments | 'links' | 'relations'> & {
  approvedAt: Date | null;
  withdrawnAt: Date | null;
  createdAt: Date | null;
  submittedAt: Date | null;
  links: EvidenceLink[] | null;
  relations: EvidenceRelation[] | null;
  source: Source;
};

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;

/** Whoever decides on an item that replaces, ends or corrects another one decides in that one's regions too. */
const REGIONS = `ARRAY(SELECT unnest(e.regions) UNION SELECT unnest(t.regions) FROM evidence_relation r
  JOIN evidence t ON t.id = r.target_id WHERE r.evidence_id = e.id AND r.kind <> 'AMENDS' ORDER BY 1)`;

/** A record's columns. The public's role has no right to the author, the editor and what happened before publication. */
function columns(tx: Tx): string {
  const inside =
    tx.caller === 'PUBLIC'
      ? `NULL::uuid AS "authorId", NULL::uuid AS "lastEditorId", NULL::timestamptz AS "createdAt",
         NULL::timestamptz AS "submittedAt"`
      : `e.author_id AS "authorId", e.last_editor_id AS "lastEditorId", e.created_at AS "createdAt",
         e.submitted_at AS "submittedAt"`;
  return `e.id, e.reference, e.kind, e.title, e.summary, e.url, e.language, e.credibility, e.visibility, e.state, e.sensitive,
    e.locality, e.adopted, e.in_force_from AS "inForceFrom", e.in_force_to AS "inForceTo", e.observed, e.published, e.checked,
    e.connection, e.promulgated, e.identifiers, e.translations, e.version, e.origin, ${REGIONS} AS regions, e.content_hash AS "contentHash", e.approved_at AS "approvedAt",
    e.withdrawn_at AS "withdrawnAt", ${inside},
    json_build_object('id', s.id, 'code', s.code, 'title', s.title, 'publisher', s.publisher,
      'publisherKind', s.publisher_kind, 'year', s.year, 'language', s.language, 'url', s.url, 'reliability', s.reliability,
      'reliabilityReason', s.reliability_reason, 'bodyOf', s.body_of, 'restsOn', s.rests_on) AS source,
    (SELECT json_agg(json_build_object('id', l.id, 'jurisdiction', l.jurisdiction, 'standard', l.standard,
       'obligation', l.obligation, 'criterion', l.criterion, 'effect', l.effect, 'locator', l.locator, 'quote', l.quote,
       'inForceFrom', l.in_force_from, 'inForceTo', l.in_force_to) ORDER BY l.position, l.id)
     FROM evidence_link l WHERE l.evidence_id = e.id) AS links,
    (SELECT json_agg(json_build_object('kind', r.kind, 'target', r.target_id, 'on', r.on_date, 'note', r.note)
       ORDER BY r.kind, r.target_id)
     FROM evidence_relation r WHERE r.evidence_id = e.id) AS relations`;
}

/**
 * Items as the caller may see them. `tail` follows `FROM evidence e JOIN source s`: conditions and order, fixed text of
 * this library; values travel as parameters.
 */
export async function evidenceWhere(tx: Tx, tail: string, values: unknown[]): Promise<EvidenceRecord[]> {
  const rows = await rowsOf<RecordRow>(
    tx,
    `SELECT ${columns(tx)} FROM evidence e JOIN source s ON s.id = e.source_id ${tail}`,
    values,
  );
  return rows.map((row) => ({
    ...row,
    links: row.links ?? [],
    relations: row.relations ?? [],
    approvedAt: iso(row.approvedAt),
    withdrawnAt: iso(row.withdrawnAt),
    createdAt: iso(row.createdAt),
    submittedAt: iso(row.submittedAt),
  }));
}
