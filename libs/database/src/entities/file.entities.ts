import type { CustodyEvent, Role } from '@states-must/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { Id, Key, Moment, Reference, Text, Whole } from './columns.js';
import { EvidenceEntity } from './evidence.entities.js';
import { MemberEntity } from './member.entities.js';

/** The bytes of a file, by their hash. They lie in the data folder; here is what they are. */
@Entity('stored_file')
@Check('ck_stored_file_sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('ck_stored_file_bytes', 'bytes > 0')
@Check('ck_stored_file_media_type', 'media_type IS NOT NULL')
export class StoredFileEntity {
  @Key('stored_file', 'sha256') sha256!: string;
  @Whole('bytes') bytes!: number;
  @Text('media_type') mediaType!: string;
  @Moment('received_at', { default: () => 'now()' }) receivedAt!: Date;
}

/** A file of an item. */
@Entity('evidence_file')
@Unique('uq_evidence_file', ['evidenceId', 'sha256'])
@Check('ck_evidence_file_name', 'char_length(name) > 0')
@Check('ck_evidence_file_position', 'position > 0')
@Index('ix_evidence_file_stored', ['sha256'])
export class EvidenceFileEntity {
  @Id('evidence_file') id!: string;
  @Reference('evidence_id') evidenceId!: string;
  @Text('sha256') sha256!: string;
  @Text('name') name!: string;
  @Whole('position') position!: number;
  @Column({ type: 'boolean', name: 'marked_public', default: false }) markedPublic!: boolean;
  @Reference('author_id') authorId!: string;
  @Moment('added_at', { default: () => 'now()' }) addedAt!: Date;
  @ManyToOne(() => EvidenceEntity)
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'fk_evidence_file_evidence' })
  evidence?: Relation<EvidenceEntity>;
  @ManyToOne(() => StoredFileEntity)
  @JoinColumn({ name: 'sha256', foreignKeyConstraintName: 'fk_evidence_file_stored' })
  stored?: Relation<StoredFileEntity>;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'fk_evidence_file_author' })
  author?: Relation<MemberEntity>;
}

/** One thing that happened to a file of an item. */
@Entity('custody_entry')
@Check('ck_custody_entry_event', 'event IS NOT NULL')
@Check('ck_custody_entry_role', 'role IS NOT NULL')
@Index('ix_custody_entry_evidence', ['evidenceId', 'at'])
@Index('ix_custody_entry_received', { synchronize: false })
@Index('ix_custody_entry_fault', { synchronize: false })
export class CustodyEntryEntity {
  @Id('custody_entry') id!: string;
  @Reference('evidence_id') evidenceId!: string;
  @Reference('file_id') fileId!: string;
  @Text('sha256') sha256!: string;
  @Text('name') name!: string;
  @Whole('bytes') bytes!: number;
  @Text('event') event!: CustodyEvent;
  @Text('role', { nullable: true }) role!: Role | null;
  @Reference('member_id', { nullable: true }) memberId!: string | null;
  @Moment('at', { default: () => 'clock_timestamp()' }) at!: Date;
  @ManyToOne(() => EvidenceEntity)
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'fk_custody_entry_evidence' })
  evidence?: Relation<EvidenceEntity>;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_custody_entry_member' })
  member?: Relation<MemberEntity>;
}

/** A public file that was withdrawn with its item. */
@Entity('file_tombstone')
export class FileTombstoneEntity {
  @Key('file_tombstone', 'file_id', 'uuid') fileId!: string;
  @Moment('withdrawn_at') withdrawnAt!: Date;
}
