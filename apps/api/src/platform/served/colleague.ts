import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ColleagueRecord } from '@states-must/database';
import type { Role } from '@states-must/domain';
import { RoleEnum } from './enums.js';

/** Another member, as somebody who works with them may know them. Never shown to the public. */
@ObjectType('Colleague', { description: 'Another member, as somebody who works with them may know them.' })
export class ServedColleague {
  @Field(() => ID, { description: 'Identifier of the account.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Their name; null where you do not work with them.' })
  name!: string | null;

  @Field(() => RoleEnum, {
    description: 'In a comment the right it was written under; elsewhere the widest that they hold or held.',
  })
  role!: Role;
}

/** What the API shows of a colleague. */
export const serveColleague = ({ memberId, name, role }: ColleagueRecord): ServedColleague => ({
  id: memberId,
  name,
  role,
});
