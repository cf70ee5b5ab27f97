import { Field, InputType } from '@nestjs/graphql';
import type { JurisdictionLevel } from '@states-must/domain';
import { JurisdictionLevelEnum } from '../platform/served/enums.js';

/** Narrows a list of jurisdictions. */
@InputType('JurisdictionFilter', {
  description: 'Narrows a list of jurisdictions. Values of one list are alternatives; different fields all apply.',
})
export class JurisdictionFilterInput {
  @Field(() => [String], { nullable: true, description: 'Codes.' })
  codes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of regions.' })
  regions?: string[] | null;

  @Field(() => JurisdictionLevelEnum, { nullable: true, description: 'States, territories or parts.' })
  level?: JurisdictionLevel | null;

  @Field(() => String, { nullable: true, description: 'Code of a state: its parts.' })
  parent?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of a name, an alias or a code, in any language kept, with or without accents. Best match first.',
  })
  text?: string | null;
}
