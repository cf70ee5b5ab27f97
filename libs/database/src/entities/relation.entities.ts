import type { RelationKind, WithdrawalReason } from '@states-must/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Document, Key, MaybeText, Moment, Text } from './columns.js';
import { EvidenceEntity } from './evidence.entities.js';

/** What one item does to another. */
@Entity('evidence_relation')
@Check('ck_evidence_relation_kind', 'kind IS NOT NULL')
@Check('ck_evidence_relation_other', 'evidence_id <> target_id')
@Check('ck_evidence_relation_date', 'on_date IS NOT NULL')
@Check('ck_evidence_relation_note', 'char_length(note) <= 500')
@Index('ix_evidence_relation_target', ['targetId', 'kind'])
export class EvidenceRelationEntity {
  @Key('evidence_relation', 'evidence_id', 'uuid') evidenceId!: string;
  @Key('evidence_relation', 'kind') kind!: RelationKind;
  @Key('evidence_relation', 'target_id', 'uuid') targetId!: string;
  @MaybeText('on_date') on!: string | null;
  @MaybeText('note') note!: string | null;
  @ManyToOne(() => EvidenceEntity)
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'fk_evidence_relation_evidence' })
  evidence?: Relation<EvidenceEntity>;
  @ManyToOne(() => EvidenceEntity, { deferrable: 'INITIALLY DEFERRED' })
  @JoinColumn({ name: 'target_id', foreignKeyConstraintName: 'fk_evidence_relation_target' })
  target?: Relation<EvidenceEntity>;
}

/** What the public is told of an item that was public and is withdrawn. */
@Entity('evidence_tombstone')
@Check('ck_evidence_tombstone_reason', 'reason IS NOT NULL')
export class EvidenceTombstoneEntity {
  @Key('evidence_tombstone', 'evidence_id', 'uuid') evidenceId!: string;
  @MaybeText('reference') reference!: string | null;
  @Column({ type: 'date', name: 'withdrawn_on' }) withdrawnOn!: string;
  @Text('reason') reason!: WithdrawalReason;
  @ManyToOne(() => EvidenceEntity)
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'fk_evidence_tombstone_evidence' })
  evidence?: Relation<EvidenceEntity>;
}

/** What an item of the catalogue said in public from a moment on; null where it was withdrawn then. */
@Entity('evidence_published')
export class EvidencePublishedEntity {
  @Key('evidence_published', 'evidence_id', 'uuid') evidenceId!: string;
  @Key('evidence_published', 'version', 'integer') version!: number;
  @Moment('known_from') knownFrom!: Date;
  @Document('content', { nullable: true }) content!: unknown;
  @ManyToOne(() => EvidenceEntity)
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'fk_evidence_published_evidence' })
  evidence?: Relation<EvidenceEntity>;
}
