import type { EvidenceLink, EvidenceRelation, Identifier, PartialDate, Translation } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import type { EvidenceRecord } from './evidence-record.js';

type Row = Record<string, unknown>;

/** A public item as it was published at a moment; null where it was not public then. */
export async function evidenceKnownAt(tx: Tx, record: EvidenceRecord, knownAt: string): Promise<EvidenceRecord | null> {
  if (record.origin === 'MEMBER') {
    // It does not change once it is public.
    return record.approvedAt !== null && record.approvedAt <= new Date(knownAt).toISOString() ? record : null;
  }
  const rows = await rowsOf<{ content: Row | null }>(
    tx,
    `SELECT content FROM evidence_published WHERE evidence_id = $1 AND known_from <= $2::timestamptz
     ORDER BY version DESC LIMIT 1`,
    [record.id, knownAt],
  );
  const content = rows[0]?.content ?? null;
  return content && { ...record, ...contentOf(content, record) };
}

/** The content of a version that was kept, in today's shape: what older versions did not know is left at its default. */
function contentOf(row: Row, now: EvidenceRecord): Partial<EvidenceRecord> {
  const as = <T>(value: unknown): T => value as T;
  const date = (value: unknown): PartialDate | null => as<PartialDate | null | undefined>(value) ?? null;
  return {
    ...{ kind: as(row.kind), title: as(row.title), summary: as(row.summary), url: as(row.url) },
    ...{ language: as(row.language), credibility: as(row.credibility), sensitive: as(row.sensitive) },
    ...{ locality: as(row.locality), adopted: date(row.adopted), promulgated: date(row.promulgated) },
    ...{ inForceFrom: date(row.in_force_from), inForceTo: date(row.in_force_to), observed: date(row.observed) },
    ...{ published: date(row.published), checked: date(row.checked), version: as(row.version) },
    approvedAt: new Date(as<string>(row.approved_at)).toISOString(),
    connection: as<EvidenceRecord['connection'] | undefined>(row.connection) ?? 'UNKNOWN',
    identifiers: as<Identifier[] | undefined>(row.identifiers) ?? [],
    translations: as<Translation[] | undefined>(row.translations) ?? [],
    relations: as<Row[]>(row.relations ?? []).map((each): EvidenceRelation => ({
      kind: as(each.kind),
      target: as(each.target_id),
      on: date(each.on_date),
      note: as(each.note),
    })),
    links: as<Row[]>(row.links ?? []).map((each): EvidenceLink => ({
      ...{ id: as(each.id), jurisdiction: as(each.jurisdiction), standard: as(each.standard) },
      ...{ obligation: as(each.obligation), criterion: as(each.criterion), effect: as(each.effect) },
      ...{ locator: as(each.locator), quote: as(each.quote) },
      ...{ inForceFrom: date(each.in_force_from), inForceTo: date(each.in_force_to) },
    })),
    visibility: now.visibility,
  };
}
