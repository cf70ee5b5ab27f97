import type { Catalogue, FoundingEvidence } from '@states-must/catalogue';
import { cellKeyText, type CellKey } from '../cells/cell-record.js';
import { rowsOf, type Tx } from '../connection/tx.js';
import type { EvidenceDraft, EvidenceRecord } from '../evidence/evidence-record.js';
import { evidenceWhere } from '../evidence/evidence-rows.js';
import { insertItem, moveEvidence, reviseEvidence } from '../evidence/write-evidence.js';

/** What publishing the founding evidence did. */
export interface PublishedEvidence {
  added: string[];
  changed: string[];
  withdrawn: string[];
  /** Cells whose facts changed. */
  cells: CellKey[];
}

/** Adds, revises and withdraws the catalogue's items, so that they are those of the catalogue. The rest is left alone. */
export async function publishEvidence(tx: Tx, catalogue: Catalogue): Promise<PublishedEvidence> {
  const sourceChanged = await publishSource(tx, catalogue);
  const kept = new Map(
    (await evidenceWhere(tx, `WHERE e.origin = 'CATALOGUE' FOR UPDATE OF e`, [])).map((record) => [record.id, record]),
  );
  const done: PublishedEvidence = { added: [], changed: [], withdrawn: [], cells: [] };
  const cells = new Map<string, CellKey>();
  const before = new Map(kept);
  const now = new Map(catalogue.foundingEvidence.map((item) => [item.id, item]));
  // What an item does to others moves their cells too.
  const touch = (item: EvidenceRecord | FoundingEvidence): void => {
    const others = item.relations.flatMap(({ target }) => [before.get(target), now.get(target)]);
    const links = [item, ...others].flatMap((each) => each?.links ?? []);
    for (const { standard, jurisdiction, obligation } of links) {
      cells.set(cellKeyText({ standard, jurisdiction, obligation }), { standard, jurisdiction, obligation });
    }
  };

  for (const item of catalogue.foundingEvidence) {
    const old = kept.get(item.id);
    kept.delete(item.id);
    if (!old) {
      const { id, reference } = item;
      await insertItem(tx, draftOf(item), { origin: 'CATALOGUE', id, reference });
      done.added.push(id);
      touch(item);
    } else if (old.state === 'WITHDRAWN' || textOf(draftOf(old)) !== textOf(draftOf(item))) {
      const back = old.state === 'WITHDRAWN' ? await move(tx, old, 'APPROVED') : old;
      settled(await reviseEvidence(tx, item.id, back.version, draftOf(item), null));
      done.changed.push(item.id);
      touch(old);
      touch(item);
    } else if (sourceChanged) {
      touch(item);
    }
  }
  for (const gone of kept.values()) {
    if (gone.state === 'WITHDRAWN') continue;
    await move(tx, gone, 'WITHDRAWN');
    done.withdrawn.push(gone.id);
    touch(gone);
  }
  return { ...done, cells: [...cells.values()] };
}

async function move(tx: Tx, item: EvidenceRecord, to: 'APPROVED' | 'WITHDRAWN'): Promise<EvidenceRecord> {
  const reason = to === 'WITHDRAWN' ? 'The catalogue no longer publishes it.' : 'The catalogue publishes it again.';
  return settled(await moveEvidence(tx, item.id, item.version, to, null, reason));
}

function settled(result: EvidenceRecord | 'STALE'): EvidenceRecord {
  if (result === 'STALE') throw new Error('An item of the catalogue changed while it was being published.');
  return result;
}

/** An item's content alone, in one shape whether it comes from the catalogue or from the database. */
function draftOf(item: FoundingEvidence | EvidenceRecord): EvidenceDraft {
  return {
    ...{ sourceId: item.source.id, kind: item.kind, title: item.title, summary: item.summary, url: item.url },
    ...{ language: item.language, credibility: item.credibility, visibility: item.visibility },
    ...{ sensitive: item.sensitive, locality: item.locality, adopted: item.adopted, inForceFrom: item.inForceFrom },
    ...{ inForceTo: item.inForceTo, observed: item.observed, published: item.published, checked: item.checked },
    ...{ connection: item.connection, promulgated: item.promulgated },
    relations: item.relations,
    translations: item.translations.map(({ language, title, summary, by }) => ({ language, title, summary, by })),
    // The database keeps an object's keys in an order of its own.
    identifiers: item.identifiers.map(({ scheme, value }) => ({ scheme, value })),
    links: item.links.map((link) => ({
      ...{ jurisdiction: link.jurisdiction, standard: link.standard, obligation: link.obligation },
      ...{ criterion: link.criterion, effect: link.effect, locator: link.locator, quote: link.quote },
      ...{ inForceFrom: link.inForceFrom, inForceTo: link.inForceTo },
    })),
  };
}

const textOf = (draft: EvidenceDraft): string => JSON.stringify(draft);

async function publishSource(tx: Tx, { foundingSource: source }: Catalogue): Promise<boolean> {
  const columns = `code, title, publisher, publisher_kind, year, language, url, reliability, reliability_reason, body_of, rests_on`;
  const rest = columns.split(', ');
  const rows = await rowsOf(
    tx,
    `INSERT INTO source (id, ${columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     ON CONFLICT (id) DO UPDATE SET ${rest.map((column) => `${column} = excluded.${column}`).join(', ')}
     WHERE (${rest.map((column) => `source.${column}`).join()})
       IS DISTINCT FROM (${rest.map((column) => `excluded.${column}`).join()})
     RETURNING 1`,
    [
      ...[source.id, source.code, source.title, source.publisher, source.publisherKind, source.year, source.language],
      ...[source.url, source.reliability, source.reliabilityReason, source.bodyOf, source.restsOn],
    ],
  );
  return rows.length > 0;
}
