import { Field, ObjectType } from '@nestjs/graphql';
import type { Role } from '@states-must/domain';
import { RoleEnum } from './enums.js';

/** A role in a region. The domain's `Grant` is served as it is. */
@ObjectType('Grant', { description: 'A role that a member holds in a region.' })
export class ServedGrant {
  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role;

  @Field({ description: 'Code of the region; * for all regions.' })
  region!: string;
}
