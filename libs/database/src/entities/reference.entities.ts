import type { Facet, Jurisdiction, JurisdictionLevel, Region, Standard, Work } from '@states-must/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Document, Key, MaybeMoment, MaybeText, Text, Whole, Words } from './columns.js';

/** A standard as the catalogue publishes it; its obligations and criteria stand in rows of their own, too. */
@Entity('standard')
export class StandardEntity {
  @Key('standard', 'code') code!: string;
  @Whole('position') position!: number;
  @Document('body') body!: Standard;
  @MaybeMoment('retired_at') retiredAt!: Date | null;
}

/** An obligation as far as the database asks for it: its place in the matrix. */
@Entity('obligation')
export class ObligationEntity {
  @Key('obligation', 'standard') standard!: string;
  @Key('obligation', 'code') code!: string;
  @Text('area') area!: string;
  @Whole('column_number') columnNumber!: number;
  @MaybeMoment('retired_at') retiredAt!: Date | null;
  @ManyToOne(() => StandardEntity)
  @JoinColumn({ name: 'standard', foreignKeyConstraintName: 'fk_obligation_standard' })
  ofStandard?: Relation<StandardEntity>;
}

/** A criterion as the rules ask for it. */
@Entity('criterion')
@Check('ck_criterion_facet', `facet IN ('LAW', 'IMPLEMENTATION', 'PRACTICE')`)
@Index('ix_criterion_obligation', ['standard', 'obligation'])
export class CriterionEntity {
  @Key('criterion', 'standard') standard!: string;
  @Key('criterion', 'code') code!: string;
  @Text('obligation') obligation!: string;
  @Text('facet') facet!: Facet;
  @Column({ type: 'boolean', name: 'no_is_contrary' }) noIsContrary!: boolean;
  @MaybeMoment('retired_at') retiredAt!: Date | null;
  @ManyToOne(() => ObligationEntity)
  @JoinColumn([
    { name: 'standard', referencedColumnName: 'standard', foreignKeyConstraintName: 'fk_criterion_obligation' },
    { name: 'obligation', referencedColumnName: 'code', foreignKeyConstraintName: 'fk_criterion_obligation' },
  ])
  ofObligation?: Relation<ObligationEntity>;
}

/** A set of jurisdictions that people work for. */
@Entity('region')
export class RegionEntity {
  @Key('region', 'code') code!: string;
  @Whole('position') position!: number;
  @Document('names') names!: Region['names'];
}

/** A jurisdiction of the catalogue. */
@Entity('jurisdiction')
@Check('ck_jurisdiction_level', `level IN ('STATE', 'TERRITORY', 'PART')`)
@Index('ix_jurisdiction_parent', ['parent'])
export class JurisdictionEntity {
  @Key('jurisdiction', 'code') code!: string;
  @Text('level') level!: JurisdictionLevel;
  @MaybeText('parent') parent!: string | null;
  @Text('answering_state') answeringState!: string;
  @Text('region') region!: string;
  @Document('names') names!: Jurisdiction['names'];
  @Document('own_name', { nullable: true }) ownName!: Jurisdiction['ownName'];
  @Words('aliases') aliases!: string[];
  @MaybeText('m49_region') m49Region!: string | null;
  @MaybeText('naming_note') namingNote!: string | null;
  @Column({ type: 'boolean', name: 'parts_complete' }) partsComplete!: boolean;
  @MaybeMoment('retired_at') retiredAt!: Date | null;
  @ManyToOne(() => JurisdictionEntity, { deferrable: 'INITIALLY DEFERRED' })
  @JoinColumn({ name: 'parent', foreignKeyConstraintName: 'fk_jurisdiction_parent' })
  ofParent?: Relation<JurisdictionEntity>;
  @ManyToOne(() => RegionEntity)
  @JoinColumn({ name: 'region', foreignKeyConstraintName: 'fk_jurisdiction_region' })
  ofRegion?: Relation<RegionEntity>;
}

/** A work that a standard cites. */
@Entity('work')
export class WorkEntity {
  @Key('work', 'code') code!: string;
  @Whole('position') position!: number;
  @Document('body') body!: Work;
  @MaybeMoment('retired_at') retiredAt!: Date | null;
}
