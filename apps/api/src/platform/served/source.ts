import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PublisherKind, Reliability } from '@states-must/domain';
import { PublisherKindEnum, ReliabilityEnum } from './enums.js';

/** Who published, and how far they can be relied on. The domain's `Source` is served as it is. */
@ObjectType('Source', { description: 'Who published, and how far they can be relied on.' })
export class ServedSource {
  @Field(() => ID, { description: 'Identifier of the source.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Stable code where the catalogue publishes it.' })
  code!: string | null;

  @Field({ description: 'Title of the publication.' })
  title!: string;

  @Field({ description: 'Who published it.' })
  publisher!: string;

  @Field(() => PublisherKindEnum, { description: 'What kind of publisher they are.' })
  publisherKind!: PublisherKind;

  @Field(() => Int, { nullable: true, description: 'Year of publication.' })
  year!: number | null;

  @Field({ description: 'Language of the publication, a BCP 47 tag.' })
  language!: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  url!: string | null;

  @Field(() => ReliabilityEnum, { description: 'How far it can be relied on.' })
  reliability!: Reliability;

  @Field({ description: 'Why it has that reliability.' })
  reliabilityReason!: string;

  @Field(() => String, { nullable: true, description: "For a body of a state: that state's code." })
  bodyOf!: string | null;

  @Field(() => [String], { description: 'Publishers whose work it repeats; it is not independent of them.' })
  restsOn!: string[];
}
