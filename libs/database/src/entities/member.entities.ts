import type { Role } from '@states-must/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { Id, Key, MaybeMoment, Moment, Reference, Text, Whole, Words } from './columns.js';

const ROLE_WORDS = `role IN ('CAMPAIGNER', 'RESEARCHER', 'REVIEWER', 'REGIONAL_LEAD', 'ADMIN')`;
const now = (): string => 'now()';

/** A person with an account. */
@Entity('member')
@Unique('uq_member_email', ['email'])
@Check('ck_member_email', 'email = lower(email)')
export class MemberEntity {
  @Id('member') id!: string;
  @Text('email') email!: string;
  @Text('display_name') displayName!: string;
  @Column({ type: 'boolean', name: 'active', default: true }) active!: boolean;
  @Moment('created_at', { default: now }) createdAt!: Date;
  @MaybeMoment('deactivated_at') deactivatedAt!: Date | null;
}

/** The hash of a person's password: readable only while that person signs in. */
@Entity('member_credential')
export class MemberCredentialEntity {
  @Key('member_credential', 'member_id', 'uuid') memberId!: string;
  @Text('password_hash') passwordHash!: string;
  @Moment('set_at', { default: now }) setAt!: Date;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_member_credential_member' })
  member?: Relation<MemberEntity>;
}

/** A role in a region, from one moment to another. */
@Entity('member_grant')
@Check('ck_member_grant_role', ROLE_WORDS)
@Index('ix_member_grant_member', ['memberId'])
export class MemberGrantEntity {
  @Id('member_grant') id!: string;
  @Reference('member_id') memberId!: string;
  @Text('role') role!: Role;
  @Text('region') region!: string;
  @Moment('granted_at', { default: now }) grantedAt!: Date;
  @MaybeMoment('ended_at') endedAt!: Date | null;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_member_grant_member' })
  member?: Relation<MemberEntity>;
}

/** A signed-in browser. */
@Entity('session')
@Index('ix_session_member', ['memberId'])
export class SessionEntity {
  @Key('session', 'token_hash') tokenHash!: string;
  @Reference('member_id') memberId!: string;
  @Moment('opened_at', { default: now }) openedAt!: Date;
  @Whole('idle_minutes') idleMinutes!: number;
  @Moment('idle_until') idleUntil!: Date;
  @Moment('absolute_until') absoluteUntil!: Date;
  @MaybeMoment('closed_at') closedAt!: Date | null;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_session_member' })
  member?: Relation<MemberEntity>;
}

/** An invitation to become a member. */
@Entity('invitation')
@Unique('uq_invitation_token', ['tokenHash'])
@Check('ck_invitation_role', ROLE_WORDS)
@Check('ck_invitation_regions', 'cardinality(regions) > 0')
@Check('ck_invitation_confirmed', 'confirmed_by IS NULL OR confirmed_by <> invited_by')
export class InvitationEntity {
  @Id('invitation') id!: string;
  @Text('token_hash') tokenHash!: string;
  @Text('email') email!: string;
  @Text('role') role!: Role;
  @Words('regions') regions!: string[];
  @Reference('invited_by', { nullable: true }) invitedBy!: string | null;
  @Column({ type: 'boolean', name: 'needs_confirmation' }) needsConfirmation!: boolean;
  @Reference('confirmed_by', { nullable: true }) confirmedBy!: string | null;
  @Moment('created_at', { default: now }) createdAt!: Date;
  @MaybeMoment('expires_at') expiresAt!: Date | null;
  @MaybeMoment('accepted_at') acceptedAt!: Date | null;
  @MaybeMoment('revoked_at') revokedAt!: Date | null;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'invited_by', foreignKeyConstraintName: 'fk_invitation_invited_by' })
  inviter?: Relation<MemberEntity>;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'confirmed_by', foreignKeyConstraintName: 'fk_invitation_confirmed_by' })
  confirmer?: Relation<MemberEntity>;
}

/** An attempt to sign in; account and address are kept as hashes, for a day. */
@Entity('sign_in_attempt')
@Index('ix_sign_in_attempt_at', ['at'])
export class SignInAttemptEntity {
  @Id('sign_in_attempt') id!: string;
  @Text('account_hash') accountHash!: string;
  @Text('address_hash') addressHash!: string;
  @Moment('at', { default: now }) at!: Date;
  @Column({ type: 'boolean', name: 'succeeded' }) succeeded!: boolean;
}
