import { Field, ObjectType } from '@nestjs/graphql';

/** Where a page of a list ends. */
@ObjectType('PageInfo', { description: 'Where a page of a list ends.' })
export class ServedPageInfo {
  @Field({ description: 'True where more follows.' })
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Pass it as `after` to get the next page; null where the page is empty.',
  })
  endCursor!: string | null;
}
