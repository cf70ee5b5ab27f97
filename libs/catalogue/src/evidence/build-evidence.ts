import {
  partialDate,
  readIdentifier,
  type Connection,
  type Credibility,
  type EvidenceKind,
  type EvidenceLink,
  type EvidenceRelation,
  type Identifier,
  type IdentifierScheme,
  type PublisherKind,
  type RelationKind,
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
    id: idOf(item.id, entry.code),
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
    ...{ promulgated: null, translations: [] },
    connection: upper(item.connection ?? 'unknown') as Connection,
    identifiers: identifiersOf(item),
    relations: relationsOf(item, entry.code),
    links: buildLinks(item, entry.code, standard),
    origin: 'CATALOGUE',
  }));
}

/** The id of an item of the file, the same at every load. */
const idOf = (reference: string, source: string): string => nameUuid(`evidence:${source}/${reference}`);

/** The identifiers in their one form; the checks have seen to it that each has one. */
function identifiersOf(item: ItemEntry): Identifier[] {
  return item.identifiers
    .map(({ scheme: written, value }) => {
      const scheme = upper(written) as IdentifierScheme;
      const read = readIdentifier(scheme, value);
      return { scheme, value: read.ok ? read.value : value };
    })
    .sort((a, b) => (`${a.scheme} ${a.value}` < `${b.scheme} ${b.value}` ? -1 : 1));
}

/** In the order in which the store gives them back. */
function relationsOf(item: ItemEntry, source: string): EvidenceRelation[] {
  return item.relations
    .map(({ kind, target, on, note }) => {
      return { kind: upper(kind) as RelationKind, target: idOf(target, source), on: on ?? null, note: note ?? null };
    })
    .sort((a, b) => (`${a.kind} ${a.target}` < `${b.kind} ${b.target}` ? -1 : 1));
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
