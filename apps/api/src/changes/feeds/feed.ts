import {
  findEvidenceMany,
  matrixRevision,
  readChanges,
  type ChangeRecord,
  type EvidenceRecord,
  type Tx,
} from '@states-must/database';
import { METHOD_1_0 } from '@states-must/domain';
import type { Reference } from '../../platform/reference/reference.js';
import type { FeedQuery } from './feed-query.js';
import { tellChange, whatChanged } from './feed-sentences.js';

/** One entry of a feed. */
export interface FeedEntry {
  /** A name that never changes: `urn:uuid:...`. */
  id: string;
  /** The page of the cell. */
  url: string;
  title: string;
  text: string;
  /** ISO moment at which the change was recorded. */
  at: string;
  /** The kind, the place and the obligation, for programs that sort. */
  tags: string[];
}

/** A feed before it takes a format. */
export interface Feed {
  title: string;
  /** The page that shows the same. */
  pageUrl: string;
  atomUrl: string;
  jsonUrl: string;
  /** ISO moment of the newest entry; of the first method where there is none. */
  updated: string;
  entries: FeedEntry[];
  /** Moves exactly when a published answer can have changed. */
  revision: string;
}

const TITLE = 'States Must: changes';
/** Before this nothing can have changed. */
const BEGINNING = `${METHOD_1_0.published}T00:00:00.000Z`;
/** Ids that one statement takes. */
const BATCH = 100;

async function publicItems(tx: Tx, records: readonly ChangeRecord[]): Promise<Map<string, EvidenceRecord>> {
  const ids = [...new Set(records.flatMap(({ evidence }) => evidence))];
  const items = new Map<string, EvidenceRecord>();
  for (let at = 0; at < ids.length; at += BATCH) {
    for (const item of await findEvidenceMany(tx, ids.slice(at, at + BATCH))) {
      if (item.state === 'APPROVED' && item.visibility === 'PUBLIC') items.set(item.id, item);
    }
  }
  return items;
}

/** @param base the address at which people reach the service, such as https://example.org */
export async function readFeed(tx: Tx, query: FeedQuery, reference: Reference, base: string): Promise<Feed> {
  const revision = await matrixRevision(tx);
  const page = await readChanges(tx, query.asked, { first: query.first, after: null });
  const records = page.items.map(({ record }) => record);
  const items = await publicItems(tx, records);
  const standard = reference.standardOf(query.asked.standard);
  const entries = records.map((record): FeedEntry => {
    const place = reference.jurisdictionOf(record.jurisdiction).names.en;
    const obligation = reference.obligationOf(standard, record.obligation);
    const brought = record.evidence.flatMap((id) => items.get(id) ?? []);
    return {
      id: `urn:uuid:${record.id}`,
      url: `${base}/en/places/${record.jurisdiction.toLowerCase()}/${record.obligation.toLowerCase()}`,
      title: `${place}, ${obligation.code} ${obligation.title}: ${whatChanged(record)}`,
      text: tellChange(record, brought, base),
      at: record.at,
      tags: [record.kind.toLowerCase(), record.jurisdiction, record.obligation],
    };
  });
  return {
    title: TITLE,
    pageUrl: `${base}/en/changes${query.canonical}`,
    atomUrl: `${base}/feeds/changes.atom${query.canonical}`,
    jsonUrl: `${base}/feeds/changes.json${query.canonical}`,
    updated: entries[0]?.at ?? BEGINNING,
    entries,
    revision,
  };
}
