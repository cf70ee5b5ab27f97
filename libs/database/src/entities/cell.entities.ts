import type { CellFacts } from '@states-must/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { CellDraft, ChangeCause } from '../cells/cell-record.js';
import { Document, Id, Key, MaybeMoment, Moment, Text, Whole } from './columns.js';
import { JurisdictionEntity, ObligationEntity, StandardEntity } from './reference.entities.js';

/** What a cell publishes, beside what the grid needs of it. */
export type StoredAnswer = Pick<
  CellDraft,
  | 'outcome'
  | 'basis'
  | 'proposal'
  | 'rollUp'
  | 'assessmentId'
  | 'direction'
  | 'reviewDue'
  | 'newEvidenceSince'
  | 'decidedBy'
>;

/** One cell as it is published. */
@Entity('cell')
@Check('ck_cell_letter', `letter IN ('M', 'P', 'N', 'C', 'V', 'E', 'U', 'X')`)
@Check('ck_cell_confidence', `confidence IN ('h', 'm', 'l', '-')`)
@Index('ix_cell_next_change', { synchronize: false })
export class CellEntity {
  @Key('cell', 'standard') standard!: string;
  @Key('cell', 'jurisdiction') jurisdiction!: string;
  @Key('cell', 'obligation') obligation!: string;
  @Text('letter') letter!: string;
  @Text('confidence') confidence!: string;
  @Text('answered') answered!: string;
  @Text('flags') flags!: string;
  @Whole('evidence_count') evidenceCount!: number;
  @Whole('supports') supports!: number;
  @Whole('contradicts') contradicts!: number;
  @Whole('context') context!: number;
  @Column({ type: 'date', name: 'newest', nullable: true }) newest!: string | null;
  @Column({ type: 'date', name: 'next_change', nullable: true }) nextChange!: string | null;
  @Moment('derived_at', { default: () => 'now()' }) derivedAt!: Date;
  @Column({ type: 'date', name: 'day' }) day!: string;
  @Whole('version') version!: number;
  @Text('answer_hash') answerHash!: string;
  @Document('answer') answer!: StoredAnswer;
  @Whole('single_source', { default: 0 }) singleSource!: number;
  @Column({ type: 'boolean', name: 'review_due', default: false }) reviewDue!: boolean;
  @ManyToOne(() => JurisdictionEntity)
  @JoinColumn({ name: 'jurisdiction', foreignKeyConstraintName: 'fk_cell_jurisdiction' })
  ofJurisdiction?: Relation<JurisdictionEntity>;
  @ManyToOne(() => ObligationEntity)
  @JoinColumn([
    { name: 'standard', referencedColumnName: 'standard', foreignKeyConstraintName: 'fk_cell_obligation' },
    { name: 'obligation', referencedColumnName: 'code', foreignKeyConstraintName: 'fk_cell_obligation' },
  ])
  ofObligation?: Relation<ObligationEntity>;
}

/** One change of a published answer, with its cause. */
@Entity('cell_change')
@Check('ck_cell_change_cause', `cause IN ('WORLD', 'KNOWLEDGE', 'CORRECTION', 'METHOD')`)
@Index('ix_cell_change_cell', ['standard', 'jurisdiction', 'obligation', 'at'])
@Index('ix_cell_change_at', ['at', 'id'])
export class CellChangeEntity {
  @Id('cell_change') id!: string;
  @Text('standard') standard!: string;
  @Text('jurisdiction') jurisdiction!: string;
  @Text('obligation') obligation!: string;
  @Moment('at', { default: () => 'clock_timestamp()' }) at!: Date;
  @Column({ type: 'date', name: 'day' }) day!: string;
  @Column({ type: 'date', name: 'since', nullable: true }) since!: string | null;
  @Text('cause') cause!: ChangeCause;
  @Column({ type: 'uuid', array: true, name: 'evidence' }) evidence!: string[];
  @Text('method_version') methodVersion!: string;
  @Document('before') before!: Record<string, unknown>;
  @Document('after') after!: Record<string, unknown>;
  @ManyToOne(() => CellEntity)
  @JoinColumn(
    (['standard', 'jurisdiction', 'obligation'] as const).map((name) => {
      return { name, referencedColumnName: name, foreignKeyConstraintName: 'fk_cell_change_cell' };
    }),
  )
  cell?: Relation<CellEntity>;
}

/** One state of knowledge of a cell: the facts, and how the cell stands by them on every day. */
@Entity('cell_version')
@Check('ck_cell_version_cause', `cause IN ('WORLD', 'KNOWLEDGE', 'CORRECTION', 'METHOD')`)
@Check('ck_cell_version_known', 'known_until IS NULL OR known_until > known_from')
@Check('ck_cell_version_heads', 'char_length(heads) = 6 * cardinality(starts) AND cardinality(starts) > 0')
@Index('uq_cell_version_current', { synchronize: false })
@Index('ix_cell_version_known', ['standard', 'jurisdiction', 'obligation', 'knownFrom'])
export class CellVersionEntity {
  @Key('cell_version', 'standard') standard!: string;
  @Key('cell_version', 'jurisdiction') jurisdiction!: string;
  @Key('cell_version', 'obligation') obligation!: string;
  @Key('cell_version', 'number', 'integer') number!: number;
  @Moment('known_from') knownFrom!: Date;
  @MaybeMoment('known_until') knownUntil!: Date | null;
  @Text('method_version') methodVersion!: string;
  @Text('cause') cause!: ChangeCause;
  @Column({ type: 'uuid', array: true, name: 'evidence' }) evidence!: string[];
  @Document('facts') facts!: CellFacts;
  @Text('facts_hash') factsHash!: string;
  @Column({ type: 'uuid', array: true, name: 'items' }) items!: string[];
  @Column({ type: 'date', array: true, name: 'starts' }) starts!: string[];
  @Text('heads') heads!: string;
  @Whole('evidence_count') evidenceCount!: number;
  @ManyToOne(() => CellEntity)
  @JoinColumn(
    (['standard', 'jurisdiction', 'obligation'] as const).map((name) => {
      return { name, referencedColumnName: name, foreignKeyConstraintName: 'fk_cell_version_cell' };
    }),
  )
  cell?: Relation<CellEntity>;
}

/** How many distinct items a row of the matrix held, from a moment on. */
@Entity('row_tally_version')
export class RowTallyVersionEntity {
  @Key('row_tally_version', 'standard') standard!: string;
  @Key('row_tally_version', 'jurisdiction') jurisdiction!: string;
  @PrimaryColumn({
    type: 'timestamp with time zone',
    name: 'known_from',
    primaryKeyConstraintName: 'pk_row_tally_version',
  })
  knownFrom!: Date;
  @Whole('evidence_total') evidenceTotal!: number;
  @ManyToOne(() => StandardEntity)
  @JoinColumn({ name: 'standard', foreignKeyConstraintName: 'fk_row_tally_version_standard' })
  ofStandard?: Relation<StandardEntity>;
  @ManyToOne(() => JurisdictionEntity)
  @JoinColumn({ name: 'jurisdiction', foreignKeyConstraintName: 'fk_row_tally_version_jurisdiction' })
  ofJurisdiction?: Relation<JurisdictionEntity>;
}

/** How many distinct items a row of the matrix holds. */
@Entity('row_tally')
export class RowTallyEntity {
  @Key('row_tally', 'standard') standard!: string;
  @Key('row_tally', 'jurisdiction') jurisdiction!: string;
  @Whole('evidence_total') evidenceTotal!: number;
  @ManyToOne(() => StandardEntity)
  @JoinColumn({ name: 'standard', foreignKeyConstraintName: 'fk_row_tally_standard' })
  ofStandard?: Relation<StandardEntity>;
  @ManyToOne(() => JurisdictionEntity)
  @JoinColumn({ name: 'jurisdiction', foreignKeyConstraintName: 'fk_row_tally_jurisdiction' })
  ofJurisdiction?: Relation<JurisdictionEntity>;
}

/** The one row that moves exactly when a published answer can change. */
@Entity('matrix_revision')
@Check('ck_matrix_revision', 'single')
export class MatrixRevisionEntity {
  @PrimaryColumn({ type: 'boolean', name: 'single', default: true, primaryKeyConstraintName: 'pk_matrix_revision' })
  single!: boolean;
  @Column({ type: 'bigint', name: 'value' }) value!: string;
}
