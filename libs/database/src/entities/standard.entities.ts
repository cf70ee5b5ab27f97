import type { CrosswalkRelation } from '@states-must/domain';
import { Check, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, MaybeMoment, MaybeText, Moment, Text, Whole } from './columns.js';
import { ObligationEntity, StandardEntity } from './reference.entities.js';

const RELATIONS = `'EQUIVALENT', 'NARROWER', 'BROADER', 'PARTIAL', 'NEW', 'DROPPED'`;

/** How one obligation of a later standard stands to one of an earlier one. */
@Entity('crosswalk')
@Check('ck_crosswalk_relation', `relation IN (${RELATIONS})`)
@Check('ck_crosswalk_origin', `origin IN ('CATALOGUE', 'EDITOR')`)
@Check(
  'ck_crosswalk_sides',
  `from_standard <> to_standard
   AND (from_obligation IS NULL) = (relation = 'NEW') AND (to_obligation IS NULL) = (relation = 'DROPPED')`,
)
@Index('uq_crosswalk_pair', { synchronize: false })
@Index('uq_crosswalk_equal_to', { synchronize: false })
@Index('uq_crosswalk_equal_from', { synchronize: false })
export class CrosswalkEntity {
  @Id('crosswalk') id!: string;
  @Text('from_standard') fromStandard!: string;
  @MaybeText('from_obligation') fromObligation!: string | null;
  @Text('to_standard') toStandard!: string;
  @MaybeText('to_obligation') toObligation!: string | null;
  @Text('relation') relation!: CrosswalkRelation;
  @MaybeText('note') note!: string | null;
  @Text('origin') origin!: 'CATALOGUE' | 'EDITOR';
  @Whole('version', { default: 1 }) version!: number;
  @Moment('changed_at', { default: () => 'now()' }) changedAt!: Date;
  @MaybeMoment('ended_at') endedAt!: Date | null;
  @ManyToOne(() => StandardEntity)
  @JoinColumn({ name: 'from_standard', foreignKeyConstraintName: 'fk_crosswalk_from_standard' })
  earlier?: Relation<StandardEntity>;
  @ManyToOne(() => StandardEntity)
  @JoinColumn({ name: 'to_standard', foreignKeyConstraintName: 'fk_crosswalk_to_standard' })
  later?: Relation<StandardEntity>;
  @ManyToOne(() => ObligationEntity)
  @JoinColumn([
    { name: 'from_standard', referencedColumnName: 'standard', foreignKeyConstraintName: 'fk_crosswalk_from' },
    { name: 'from_obligation', referencedColumnName: 'code', foreignKeyConstraintName: 'fk_crosswalk_from' },
  ])
  from?: Relation<ObligationEntity>;
  @ManyToOne(() => ObligationEntity)
  @JoinColumn([
    { name: 'to_standard', referencedColumnName: 'standard', foreignKeyConstraintName: 'fk_crosswalk_to' },
    { name: 'to_obligation', referencedColumnName: 'code', foreignKeyConstraintName: 'fk_crosswalk_to' },
  ])
  to?: Relation<ObligationEntity>;
}
