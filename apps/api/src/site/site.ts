import { Field, ObjectType } from '@nestjs/graphql';
import type { Day } from '@states-must/domain';
import { DateScalar } from '../platform/scalars/date.js';

/** What every page says of the whole. */
@ObjectType('Site', { description: 'What every page says of the whole.' })
export class ServedSite {
  @Field({ description: 'True where the members are invented ones, to try the product with.' })
  demo!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'The newest day to which any deciding evidence reaches.' })
  evidenceTo!: Day | null;

  @Field({ description: 'The neutral page that "Leave this site" opens.' })
  exitSite!: string;

  @Field({ description: 'Version of the method in use.' })
  methodVersion!: string;

  @Field({ description: 'Changes exactly when a published answer can change.' })
  revision!: string;

  @Field({ description: 'Code of the standard that is meant where none is named.' })
  standard!: string;

  @Field(() => DateScalar, { description: "Today by the database's clock, in UTC." })
  today!: Day;

  @Field({ description: 'Version of the product.' })
  version!: string;
}
