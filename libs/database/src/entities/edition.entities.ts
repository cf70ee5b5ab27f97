import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Key, MaybeText, Moment, Text, Whole, Words } from './columns.js';
import { JurisdictionEntity, StandardEntity } from './reference.entities.js';

/** All published statuses of a day, frozen under a name. */
@Entity('edition')
@Check('ck_edition_slug', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(slug) <= 120`)
@Check('ck_edition_name', 'char_length(name) BETWEEN 1 AND 120')
@Check('ck_edition_checksum', `checksum ~ '^[0-9a-f]{64}$'`)
@Check('ck_edition_frozen_by', `frozen_by IN ('ADMIN', 'REGIONAL_LEAD')`)
@Index('uq_edition_name', { synchronize: false })
export class EditionEntity {
  @Key('edition', 'slug') slug!: string;
  @Text('name') name!: string;
  @Text('standard') standard!: string;
  @Column({ type: 'date', name: 'as_of' }) asOf!: string;
  @Moment('known_at') knownAt!: Date;
  @Text('method_version') methodVersion!: string;
  @Words('obligations') obligations!: string[];
  @Whole('row_count') rowCount!: number;
  @Text('checksum') checksum!: string;
  @Text('licence') licence!: string;
  @Text('citation') citation!: string;
  @MaybeText('note') note!: string | null;
  @Text('frozen_by') frozenBy!: 'ADMIN' | 'REGIONAL_LEAD';
  @Moment('created_at', { default: () => 'now()' }) createdAt!: Date;
  @ManyToOne(() => StandardEntity)
  @JoinColumn({ name: 'standard', foreignKeyConstraintName: 'fk_edition_standard' })
  ofStandard?: Relation<StandardEntity>;
}

/** One row of an edition: a jurisdiction, one character a column. */
@Entity('edition_row')
@Check(
  'ck_edition_row_columns',
  `char_length(confidences) = char_length(statuses)
   AND char_length(answered) = char_length(statuses) AND char_length(flags) = char_length(statuses)
   AND cardinality(evidence_counts) = char_length(statuses)`,
)
export class EditionRowEntity {
  @Key('edition_row', 'edition') edition!: string;
  @Key('edition_row', 'jurisdiction') jurisdiction!: string;
  @Text('statuses') statuses!: string;
  @Text('confidences') confidences!: string;
  @Text('answered') answered!: string;
  @Text('flags') flags!: string;
  @Column({ type: 'integer', array: true, name: 'evidence_counts' }) evidenceCounts!: number[];
  @Whole('evidence_total') evidenceTotal!: number;
  @ManyToOne(() => EditionEntity)
  @JoinColumn({ name: 'edition', foreignKeyConstraintName: 'fk_edition_row_edition' })
  ofEdition?: Relation<EditionEntity>;
  @ManyToOne(() => JurisdictionEntity)
  @JoinColumn({ name: 'jurisdiction', foreignKeyConstraintName: 'fk_edition_row_jurisdiction' })
  ofJurisdiction?: Relation<JurisdictionEntity>;
}
