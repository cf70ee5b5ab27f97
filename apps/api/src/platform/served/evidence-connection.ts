import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { EvidenceSearchResult } from '@states-must/database';
import type { Reference } from '../reference/reference.js';
import { serveEvidence, ServedEvidence } from './evidence.js';
import { ServedPageInfo } from './page-info.js';

/** One item of a page and its place. */
@ObjectType('EvidenceEdge', { description: 'One item of a page and its place in the list.' })
export class ServedEvidenceEdge {
  @Field({ description: 'Its place, opaque.' })
  cursor!: string;

  @Field(() => ServedEvidence, { description: 'The item.' })
  node!: ServedEvidence;
}

/** A choice and how many items it would leave. */
@ObjectType('EvidenceFacetValue', { description: 'A choice and how many of the found items it covers.' })
export class ServedEvidenceFacetValue {
  @Field({ description: 'A code, a kind, a language or a year.' })
  value!: string;

  @Field(() => Int, { description: 'How many of the found items it covers.' })
  count!: number;
}

/** Counts beside each choice of one filter. */
@ObjectType('EvidenceFacet', {
  description: 'Counts beside each choice: name is jurisdiction, area, kind, publisherKind, effect, language or year.',
})
export class ServedEvidenceFacet {
  @Field({ description: 'Which filter.' })
  name!: string;

  @Field(() => [ServedEvidenceFacetValue], { description: 'Its choices, most items first.' })
  values!: ServedEvidenceFacetValue[];
}

/** A page of found items. Everything in it is counted under the rights of whoever asks. */
@ObjectType('EvidenceConnection', { description: 'A page of found items, counted under the rights of whoever asks.' })
export class ServedEvidenceConnection {
  @Field(() => [ServedEvidenceEdge], { description: 'The items with their places.' })
  edges!: ServedEvidenceEdge[];

  @Field(() => [ServedEvidence], { description: 'The items.' })
  nodes!: ServedEvidence[];

  @Field(() => Int, { description: 'How many were found in all.' })
  totalCount!: number;

  @Field(() => ServedPageInfo, { description: 'Where the page ends.' })
  pageInfo!: ServedPageInfo;

  @Field(() => [ServedEvidenceFacet], { description: 'Counts beside the choices that narrow it further.' })
  facets!: ServedEvidenceFacet[];
}

export function serveEvidenceConnection(found: EvidenceSearchResult, reference: Reference): ServedEvidenceConnection {
  const edges = found.items.map(({ record, cursor }) => ({ cursor, node: serveEvidence(record, reference) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    totalCount: found.total,
    pageInfo: { hasNextPage: found.hasNext, endCursor: edges.at(-1)?.cursor ?? null },
    facets: found.facets,
  };
}
