import { Field, Int, ObjectType } from '@nestjs/graphql';

/** One row of the grid: one character a column. The store's row is served as it is. */
@ObjectType('MatrixRow', {
  description: 'One jurisdiction: one character a column. Compact, so that all of them travel at once.',
})
export class ServedMatrixRow {
  @Field({ description: 'Code of the jurisdiction.' })
  jurisdiction!: string;

  @Field({
    description:
      'One letter a column: M met, P partly, N not met, C contrary, V varies, E no evidence, U not assessed, X not applicable.',
  })
  statuses!: string;

  @Field({ description: "h m l, '-' where there is none." })
  confidences!: string;

  @Field({ description: 'Criteria answered, one base-36 digit a column.' })
  answered!: string;

  @Field({
    description:
      'One lower-case hex digit a column: 1 contested, 2 a criterion unanswered (empty cells too), 4 assessed by people, 8 stale (4 and 8 on assessed cells only).',
  })
  flags!: string;

  @Field(() => [Int], { description: 'Distinct public items linked in any way, one number a column.' })
  evidenceCounts!: number[];

  @Field(() => Int, { description: 'Distinct public items in the shown columns together.' })
  evidenceTotal!: number;
}
