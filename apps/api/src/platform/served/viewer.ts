import { Field, ID, ObjectType } from '@nestjs/graphql';
import { holdsRoleAnywhere, REVIEWING_ROLES, WRITING_ROLES, type Member } from '@states-must/domain';
import { ServedGrant } from './grant.js';

/** The signed-in person, as they see themselves. The feature that knows the queue adds its counts. */
@ObjectType('Viewer', { description: 'The signed-in person.' })
export class ServedViewer {
  @Field(() => ID, { description: 'Identifier of the account.' })
  id!: string;

  @Field({ description: 'The address that they sign in with.' })
  email!: string;

  @Field({ description: 'The name that colleagues see.' })
  displayName!: string;

  @Field(() => [ServedGrant], { description: 'Their roles, each in a region.' })
  grants!: ServedGrant[];

  @Field({ description: 'Whether they may write evidence in any region.' })
  canAttach!: boolean;

  @Field({ description: 'Whether they may decide on evidence in any region.' })
  canReview!: boolean;

  @Field({ description: 'Whether they may invite others.' })
  canInvite!: boolean;
}

/** What a person may know of their own account. */
export function serveViewer(member: Member): ServedViewer {
  return {
    id: member.id,
    email: member.email,
    displayName: member.displayName,
    grants: member.grants,
    canAttach: holdsRoleAnywhere(member, WRITING_ROLES),
    canReview: holdsRoleAnywhere(member, REVIEWING_ROLES),
    canInvite: holdsRoleAnywhere(member, ['ADMIN', 'REGIONAL_LEAD']),
  };
}
