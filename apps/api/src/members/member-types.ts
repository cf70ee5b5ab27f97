import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import type { Member } from '@states-must/domain';
import { ServedGrant } from '../platform/served/grant.js';
import { ServedRefused } from '../platform/served/refused.js';
import { ServedViewer } from '../platform/served/viewer.js';

/** A person with an account, as administrators and leads see them. Never shown to the public. */
@ObjectType('Member', { description: 'A person with an account. Never shown to the public.' })
export class ServedMember {
  @Field(() => ID, { description: 'Identifier of the account.' })
  id!: string;

  @Field({ description: 'The address that they sign in with.' })
  email!: string;

  @Field({ description: 'The name that colleagues see.' })
  displayName!: string;

  @Field({ description: 'False once the account was closed.' })
  active!: boolean;

  @Field(() => [ServedGrant], { description: 'Their roles, each in a region.' })
  grants!: ServedGrant[];
}

/** The domain's member is served as it is, field by field. */
export const serveMember = ({ id, email, displayName, active, grants }: Member): ServedMember => ({
  id,
  email,
  displayName,
  active,
  grants,
});

/** A changed account. */
@ObjectType('MemberChanged', { description: 'The account was changed.' })
export class MemberChanged {
  @Field(() => ServedMember, { description: 'The account as it stands now.' })
  readonly member: ServedMember;

  constructor(member: ServedMember) {
    this.member = member;
  }
}

/** Somebody is signed in. */
@ObjectType('SignedIn', { description: 'The session is open; its cookie is in the answer.' })
export class SignedIn {
  @Field(() => ServedViewer, { description: 'Who is signed in.' })
  readonly viewer: ServedViewer;

  constructor(viewer: ServedViewer) {
    this.viewer = viewer;
  }
}

/** A changed account, or why it did not change. */
export const MemberResult = createUnionType({
  name: 'MemberResult',
  description: 'A changed account, or why it did not change.',
  types: () => [MemberChanged, ServedRefused] as const,
  resolveType: (value: MemberChanged | ServedRefused) => value.constructor,
});

/** An open session, or why there is none. */
export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'An open session, or why there is none.',
  types: () => [ServedRefused, SignedIn] as const,
  resolveType: (value: ServedRefused | SignedIn) => value.constructor,
});
