import { Check, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import type { AuditDraft } from '../audit/audit-record.js';
import { Document, Id, Key, Moment, Reference, Text, Words } from './columns.js';
import { MemberEntity } from './member.entities.js';

/** The answer to a request that may come again. */
@Entity('idempotency_key')
@Check('ck_idempotency_key', 'char_length(key) BETWEEN 1 AND 255')
export class IdempotencyKeyEntity {
  @Key('idempotency_key', 'member_id', 'uuid') memberId!: string;
  @Key('idempotency_key', 'key') key!: string;
  @Text('request_hash') requestHash!: string;
  @Document('answer', { nullable: true }) answer!: unknown;
  @Moment('created_at', { default: () => 'now()' }) createdAt!: Date;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_idempotency_key_member' })
  member?: Relation<MemberEntity>;
}

/** One line of the audit log. */
@Entity('audit_entry')
@Check('ck_audit_entry_subject', 'subject_kind IS NOT NULL')
@Index('ix_audit_entry_subject', ['subjectId', 'at'])
export class AuditEntryEntity {
  @Id('audit_entry') id!: string;
  @Moment('at', { default: () => 'clock_timestamp()' }) at!: Date;
  @Reference('actor_id', { nullable: true }) actorId!: string | null;
  @Text('action') action!: string;
  @Text('subject_kind') subjectKind!: AuditDraft['subjectKind'];
  @Text('subject_id') subjectId!: string;
  @Words('regions') regions!: string[];
  @Document('detail') detail!: Record<string, unknown>;
}
