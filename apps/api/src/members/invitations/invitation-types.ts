import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import type { InvitationRecord } from '@states-must/database';
import type { Role } from '@states-must/domain';
import { DateTimeScalar } from '../../platform/scalars/date-time.js';
import { RoleEnum } from '../../platform/served/enums.js';
import { ServedRefused } from '../../platform/served/refused.js';

/** Far ahead, where an invitation has no end: the first administrator's, good until it is used. */
const NO_END = '9999-12-31T23:59:59.999Z';

/** An invitation, as those who may invite see it. */
@ObjectType('Invitation', { description: 'An invitation to become a member. Its link is shown once, when it is made.' })
export class ServedInvitation {
  @Field(() => ID, { description: 'Identifier of the invitation.' })
  id!: string;

  @Field({ description: 'The address that the new member will sign in with.' })
  email!: string;

  @Field(() => RoleEnum, { description: 'The role that it gives.' })
  role!: Role;

  @Field(() => [String], { description: 'Codes of the regions that the role is for; * for all.' })
  regions!: string[];

  @Field({ description: 'True where you made it.' })
  byYou!: boolean;

  @Field({ description: 'True where a second administrator has to confirm it before its link works.' })
  needsConfirmation!: boolean;

  @Field({ description: 'True once a second administrator confirmed it.' })
  confirmed!: boolean;

  @Field(() => DateTimeScalar, { description: 'When its link stops working.' })
  expiresAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was accepted.' })
  acceptedAt!: string | null;
}

/** An invitation as the person `viewer` sees it. */
export const serveInvitation = (record: InvitationRecord, viewer: string): ServedInvitation => ({
  id: record.id,
  email: record.email,
  role: record.role,
  regions: record.regions,
  byYou: record.invitedBy === viewer,
  needsConfirmation: record.needsConfirmation,
  confirmed: record.confirmedBy !== null,
  expiresAt: record.expiresAt ?? NO_END,
  acceptedAt: record.acceptedAt,
});

/** What an invitation offers, as the person who holds its link sees it. */
@ObjectType('InvitationOffer', { description: 'What an invitation offers, for the person who holds its link.' })
export class InvitationOffer {
  @Field({
    description:
      "The address that they will sign in with. Empty in the first administrator's invitation: they give their own.",
  })
  email!: string;

  @Field(() => RoleEnum, { description: 'The role that it gives.' })
  role!: Role;

  @Field(() => [String], { description: 'Codes of the regions that the role is for; * for all.' })
  regions!: string[];

  @Field(() => DateTimeScalar, { description: 'When the link stops working.' })
  expiresAt!: string;
}

/** The offer of an open invitation. */
export const serveOffer = (record: InvitationRecord): InvitationOffer => ({
  email: record.email,
  role: record.role,
  regions: record.regions,
  expiresAt: record.expiresAt ?? NO_END,
});

/** An invitation after a step. */
@ObjectType('InvitationMade', { description: 'The invitation was made or changed.' })
export class InvitationMade {
  @Field(() => ServedInvitation, { description: 'The invitation as it stands now.' })
  readonly invitation: ServedInvitation;

  @Field(() => String, {
    nullable: true,
    description: 'The address to hand to the new member. Shown once, to the person who made it; null ever after.',
  })
  readonly link: string | null;

  constructor(invitation: ServedInvitation, link: string | null) {
    this.invitation = invitation;
    this.link = link;
  }
}

/** An invitation, or why there is none. */
export const InvitationResult = createUnionType({
  name: 'InvitationResult',
  description: 'An invitation, or why it was not made or changed.',
  types: () => [InvitationMade, ServedRefused] as const,
  resolveType: (value: InvitationMade | ServedRefused) => value.constructor,
});
