import { Field, InputType } from '@nestjs/graphql';
import type { Role } from '@states-must/domain';
import { RoleEnum } from '../platform/served/enums.js';

/** E-mail and password. */
@InputType('SignInInput', { description: 'What a person signs in with.' })
export class SignInInput {
  @Field({ description: 'The address of the account.' })
  email!: string;

  @Field({ description: 'Its password.' })
  password!: string;
}

/** A new account, for the holder of an invitation. */
@InputType('AcceptInvitationInput', { description: 'A new account, for the holder of an invitation.' })
export class AcceptInvitationInput {
  @Field({ description: "The secret of the invitation's link." })
  token!: string;

  @Field({ description: 'The name that colleagues will see, 1 to 100 characters. It need not be a legal one.' })
  displayName!: string;

  @Field({ description: 'The password to be, 12 to 128 characters and not an easily guessed one.' })
  password!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The address to sign in with: for the first administrator's invitation, which names none. Ignored otherwise.",
  })
  email?: string | null;
}

/** Whom to invite, and to what. */
@InputType('InviteMemberInput', { description: 'Whom to invite, and to what.' })
export class InviteMemberInput {
  @Field({ description: 'The address that the new member will sign in with.' })
  email!: string;

  @Field(() => RoleEnum, { description: 'The role. A regional lead gives up to REVIEWER; administrators give all.' })
  role!: Role;

  @Field(() => [String], { description: 'Codes of the regions that it is for; * for all of them.' })
  regions!: string[];
}
