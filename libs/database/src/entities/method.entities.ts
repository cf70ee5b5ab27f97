import type { Method } from '@states-must/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Document, Key, MaybeMoment, Moment, Reference, Text } from './columns.js';
import { MemberEntity } from './member.entities.js';

/** One version of the method, as data. */
@Entity('method_version')
@Check('ck_method_version_two', 'applied_by IS NULL OR applied_by <> proposed_by')
export class MethodVersionEntity {
  @Key('method_version', 'version') version!: string;
  @Text('note') note!: string;
  @Column({ type: 'date', name: 'published' }) published!: string;
  @Document('body') body!: Method;
  @Reference('proposed_by', { nullable: true }) proposedBy!: string | null;
  @Moment('proposed_at', { default: () => 'clock_timestamp()' }) proposedAt!: Date;
  @Reference('applied_by', { nullable: true }) appliedBy!: string | null;
  @MaybeMoment('applied_at') appliedAt!: Date | null;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'proposed_by', foreignKeyConstraintName: 'fk_method_version_proposed_by' })
  proposer?: Relation<MemberEntity>;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'applied_by', foreignKeyConstraintName: 'fk_method_version_applied_by' })
  applier?: Relation<MemberEntity>;
}
