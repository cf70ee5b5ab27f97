import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ChangePage } from '@states-must/database';
import type { Reference } from '../platform/reference/reference.js';
import { ServedCellChange } from '../platform/served/cell-change.js';
import { ServedPageInfo } from '../platform/served/page-info.js';

/** One change of a page and its place. */
@ObjectType('ChangeEdge', { description: 'One change of a page and its place in the list.' })
export class ServedChangeEdge {
  @Field({ description: 'Its place, opaque.' })
  cursor!: string;

  @Field(() => ServedCellChange, { description: 'The change.' })
  node!: ServedCellChange;
}

/** A page of changes. */
@ObjectType('ChangeConnection', { description: 'A page of changes, newest first.' })
export class ServedChangeConnection {
  @Field(() => [ServedChangeEdge], { description: 'The changes with their places.' })
  edges!: ServedChangeEdge[];

  @Field(() => [ServedCellChange], { description: 'The changes.' })
  nodes!: ServedCellChange[];

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount!: number;

  @Field(() => ServedPageInfo, { description: 'Where the page ends.' })
  pageInfo!: ServedPageInfo;
}

/** A page of the log as the API shows it. */
export function serveChanges(page: ChangePage, reference: Reference): ServedChangeConnection {
  const edges = page.items.map(({ record, cursor }) => ({ cursor, node: new ServedCellChange(record, reference) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: page.total,
    pageInfo: { hasNextPage: page.hasNext, endCursor: edges.at(-1)?.cursor ?? null },
  };
}
