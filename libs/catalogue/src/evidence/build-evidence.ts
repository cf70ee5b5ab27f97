import {
  partialDate,
  type Credibility,
  type EvidenceKind,
  type EvidenceLink,
  type PublisherKind,
  type Source,
} from '@states-must/domain';
import type { FoundingEvidence } from '../catalogue.js';
import { upper } from '../reading/rules.js';
import { effectOf, type ItemEntry, type SourceEntry } from './evidence-shape.js';
import { nameUuid } from './name-uuid.js';

/** The source of the founding evidence. Its method is part of the reason for its reliability. */
export function buildSource(entry: SourceEntry): Source {
  return {
    id: nameUuid(`source:${entry.code}`),
    code: entry.code,
    title: entry.title,
    publisher: entry.publisher,
    publisherKind: upper(entry.publisherKind) as PublisherKind,
    year: entry.year,
    language: entry.language,
    url: null,
    reliability: entry.reliability,
    reliabilityReason: `${entry.reliabilityReason} Method: ${entry.method}`,
    bodyOf: null,
    restsOn: [],
  };
}

/** Makes the domain's evidence of checked entries: one link for each jurisdiction and criterion of an item. */
export function buildEvidence(items: ItemEntry[], entry: SourceEntry, standard: string): FoundingEvidence[] {
  const source = buildSource(entry);
  return items.map((item) => ({
    id: nameUuid(`evidence:${entry.code}/${item.id}`),
    reference: item.id,
    source,
    kind: upper(item.kind) as EvidenceKind,
    title: item.title,
    summary: item.summary,
    url: null,
    language: entry.language,
    credibility: (item.credibility ?? entry.credibility) as Credibility,
    visibility: 'PUBLIC',
    state: 'APPROVED',
    sensitive: item.sensitive,
    locality: item.locality ?? null,
    adopted: null,
    inForceFrom: null,
    inForceTo: null,
    observed: item.date ?? entry.observed,
    published: partialDate(String(entry.year)),
    checked: null,
    ...{ promulgated: null, translations: [], relations: [] },
    connection: 'UNKNOWN',
    identifiers: [],
    links: buildLinks(item, entry.code, standard),
    origin: 'CATALOGUE',
  }));
}

function buildLinks(item: ItemEntry, source: string, standard: string): EvidenceLink[] {
  return item.jurisdictions.flatMap((jurisdiction) =>
    Object.entries(item.criteria).map(([criterion, effect]) => ({
      id: nameUuid(`link:${source}/${item.id}/${jurisdiction}/${standard}/${criterion}`),
      jurisdiction,
      standard,
      obligation: criterion.slice(0, criterion.indexOf('.')),
      criterion,
      effect: effectOf(effect),
      locator: `research summary, finding ${item.finding}`,
      quote: null,
      inForceFrom: null,
      inForceTo: null,
    })),
  );
}
