import type { GapState, Role } from '@states-must/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Document, Key, MaybeText, Moment, Reference, Text, Whole } from './columns.js';
import { MemberEntity } from './member.entities.js';
import { JurisdictionEntity, ObligationEntity } from './reference.entities.js';

/** Who works on what a cell lacks. */
@Entity('gap_work')
@Check('ck_gap_work_state', `state IN ('OPEN', 'TAKEN', 'SNOOZED', 'DONE')`)
@Check('ck_gap_work_role', `role IN ('RESEARCHER', 'REVIEWER', 'REGIONAL_LEAD')`)
@Check('ck_gap_work_until', `(state = 'SNOOZED') = (until IS NOT NULL)`)
@Check('ck_gap_work_note', `(state = 'DONE') = (note IS NOT NULL) AND char_length(note) <= 1000`)
export class GapWorkEntity {
  @Key('gap_work', 'standard') standard!: string;
  @Key('gap_work', 'jurisdiction') jurisdiction!: string;
  @Key('gap_work', 'obligation') obligation!: string;
  @Text('state') state!: GapState;
  /** Whose it is. */
  @Reference('member_id') memberId!: string;
  /** Who moved it last. */
  @Reference('moved_by') movedBy!: string;
  @Text('role') role!: Role;
  @Column({ type: 'date', name: 'until', nullable: true }) until!: string | null;
  @MaybeText('note') note!: string | null;
  @Whole('cell_version') cellVersion!: number;
  @Whole('version') version!: number;
  @Moment('moved_at', { default: () => 'clock_timestamp()' }) movedAt!: Date;
  /** How it stood before the last step, for undoing that step; null where there is nothing to undo. */
  @Document('earlier', { nullable: true }) earlier!: Record<string, unknown> | null;
  @ManyToOne(() => JurisdictionEntity)
  @JoinColumn({ name: 'jurisdiction', foreignKeyConstraintName: 'fk_gap_work_jurisdiction' })
  ofJurisdiction?: Relation<JurisdictionEntity>;
  @ManyToOne(() => ObligationEntity)
  @JoinColumn([
    { name: 'standard', referencedColumnName: 'standard', foreignKeyConstraintName: 'fk_gap_work_obligation' },
    { name: 'obligation', referencedColumnName: 'code', foreignKeyConstraintName: 'fk_gap_work_obligation' },
  ])
  ofObligation?: Relation<ObligationEntity>;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_gap_work_member' })
  member?: Relation<MemberEntity>;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'moved_by', foreignKeyConstraintName: 'fk_gap_work_moved_by' })
  mover?: Relation<MemberEntity>;
}
