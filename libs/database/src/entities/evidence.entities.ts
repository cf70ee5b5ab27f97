import type {
  Connection,
  Credibility,
  Effect,
  EvidenceKind,
  Identifier,
  PublisherKind,
  Reliability,
  ReviewCheck,
  ReviewState,
  Role,
  Translation,
  Visibility,
  WithdrawalReason,
} from '@states-must/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import type { Decision } from '../evidence/evidence-record.js';
import { Document, Id, Key, MaybeMoment, MaybeText, Moment, Reference, Text, Whole, Words } from './columns.js';
import { MemberEntity } from './member.entities.js';
import { CriterionEntity, JurisdictionEntity, ObligationEntity } from './reference.entities.js';

const ROLE_WORDS = `role IN ('CAMPAIGNER', 'RESEARCHER', 'REVIEWER', 'REGIONAL_LEAD', 'ADMIN')`;

/** Who published. */
@Entity('source')
@Unique('uq_source_code', ['code'])
@Check('ck_source_kind', 'publisher_kind IS NOT NULL')
@Check('ck_source_reliability', `reliability IN ('A', 'B', 'C', 'D', 'E', 'F')`)
@Index('ix_source_words', { synchronize: false })
export class SourceEntity {
  @Id('source') id!: string;
  @MaybeText('code') code!: string | null;
  @Text('title') title!: string;
  @Text('publisher') publisher!: string;
  @Text('publisher_kind') publisherKind!: PublisherKind;
  @Whole('year', { nullable: true }) year!: number | null;
  @Text('language') language!: string;
  @MaybeText('url') url!: string | null;
  @Text('reliability') reliability!: Reliability;
  @Text('reliability_reason') reliabilityReason!: string;
  @Whole('version', { default: 1 }) version!: number;
  @MaybeText('body_of') bodyOf!: string | null;
  @Words('rests_on') restsOn!: string[];
  @Reference('author_id', { nullable: true }) authorId!: string | null;
  @Moment('created_at', { default: () => 'now()' }) createdAt!: Date;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'fk_source_author' })
  author?: Relation<MemberEntity>;
}

/** One item. Written by SQL alone (`WHERE id AND version`), never saved as an entity. */
@Entity('evidence')
@Unique('uq_evidence_reference', ['reference'])
@Check('ck_evidence_kind', 'kind IS NOT NULL')
@Check('ck_evidence_title', 'char_length(title) BETWEEN 1 AND 300')
@Check('ck_evidence_summary', 'char_length(summary) BETWEEN 1 AND 5000')
@Check('ck_evidence_credibility', 'credibility BETWEEN 1 AND 6')
@Check('ck_evidence_visibility', `visibility IN ('PUBLIC', 'INTERNAL')`)
@Check('ck_evidence_state', 'state IS NOT NULL')
@Check('ck_evidence_connection', 'connection IS NOT NULL')
@Check('ck_evidence_identifiers', 'jsonb_array_length(identifiers) <= 20')
@Check('ck_evidence_translations', 'jsonb_array_length(translations) <= 20')
@Check('ck_evidence_withdrawal_reason', 'withdrawal_reason IS NULL')
@Check('ck_evidence_origin', `origin IN ('CATALOGUE', 'MEMBER')`)
@Check('ck_evidence_version', 'version > 0')
@Check('ck_evidence_author', `(origin = 'MEMBER') = (author_id IS NOT NULL)`)
@Check('ck_evidence_approved', `state <> 'APPROVED' OR approved_at IS NOT NULL`)
@Check('ck_evidence_withdrawn', `(state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL)`)
@Index('ix_evidence_source', ['sourceId'])
@Index('ix_evidence_author', ['authorId'])
@Index('ix_evidence_approved', { synchronize: false })
@Index('ix_evidence_in_review', { synchronize: false })
export class EvidenceEntity {
  @Id('evidence') id!: string;
  @MaybeText('reference') reference!: string | null;
  @Reference('source_id') sourceId!: string;
  @Text('kind') kind!: EvidenceKind;
  @Text('title') title!: string;
  @Text('summary') summary!: string;
  @MaybeText('url') url!: string | null;
  @Text('language') language!: string;
  @Whole('credibility') credibility!: Credibility;
  @Text('visibility') visibility!: Visibility;
  @Text('state') state!: ReviewState;
  @Column({ type: 'boolean', name: 'sensitive' }) sensitive!: boolean;
  @MaybeText('locality') locality!: string | null;
  @MaybeText('adopted') adopted!: string | null;
  @MaybeText('in_force_from') inForceFrom!: string | null;
  @MaybeText('in_force_to') inForceTo!: string | null;
  @MaybeText('observed') observed!: string | null;
  @MaybeText('published') published!: string | null;
  @MaybeText('checked') checked!: string | null;
  @Text('origin') origin!: 'CATALOGUE' | 'MEMBER';
  @Reference('author_id', { nullable: true }) authorId!: string | null;
  @Reference('last_editor_id', { nullable: true }) lastEditorId!: string | null;
  @Words('regions') regions!: string[];
  @Text('content_hash') contentHash!: string;
  @Whole('version') version!: number;
  @Moment('created_at', { default: () => 'now()' }) createdAt!: Date;
  @MaybeMoment('submitted_at') submittedAt!: Date | null;
  @MaybeMoment('approved_at') approvedAt!: Date | null;
  @MaybeMoment('withdrawn_at') withdrawnAt!: Date | null;
  @Text('connection', { default: 'UNKNOWN' }) connection!: Connection;
  @MaybeText('promulgated') promulgated!: string | null;
  @Document('identifiers', { default: [] }) identifiers!: Identifier[];
  @Document('translations', { default: [] }) translations!: Translation[];
  @MaybeText('withdrawal_reason') withdrawalReason!: WithdrawalReason | null;
  @ManyToOne(() => SourceEntity)
  @JoinColumn({ name: 'source_id', foreignKeyConstraintName: 'fk_evidence_source' })
  source?: Relation<SourceEntity>;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'fk_evidence_author' })
  author?: Relation<MemberEntity>;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'last_editor_id', foreignKeyConstraintName: 'fk_evidence_last_editor' })
  lastEditor?: Relation<MemberEntity>;
}

/** Evidence -> criterion in a jurisdiction. */
@Entity('evidence_link')
@Index('uq_evidence_link', { synchronize: false })
@Check('ck_evidence_link_effect', `effect IN ('SUPPORTS', 'CONTRADICTS', 'CONTEXT')`)
@Index('ix_evidence_link_cell', { synchronize: false })
export class EvidenceLinkEntity {
  @Id('evidence_link') id!: string;
  @Reference('evidence_id') evidenceId!: string;
  @Whole('position') position!: number;
  @Text('jurisdiction') jurisdiction!: string;
  @Text('standard') standard!: string;
  @Text('obligation') obligation!: string;
  @Text('criterion') criterion!: string;
  @Text('effect') effect!: Effect;
  @MaybeText('locator') locator!: string | null;
  @MaybeText('quote') quote!: string | null;
  @MaybeText('in_force_from') inForceFrom!: string | null;
  @MaybeText('in_force_to') inForceTo!: string | null;
  @Column({ type: 'boolean', name: 'is_public', default: false }) isPublic!: boolean;
  @ManyToOne(() => EvidenceEntity)
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'fk_evidence_link_evidence' })
  evidence?: Relation<EvidenceEntity>;
  @ManyToOne(() => JurisdictionEntity)
  @JoinColumn({ name: 'jurisdiction', foreignKeyConstraintName: 'fk_evidence_link_jurisdiction' })
  ofJurisdiction?: Relation<JurisdictionEntity>;
  @ManyToOne(() => CriterionEntity)
  @JoinColumn([
    { name: 'standard', referencedColumnName: 'standard', foreignKeyConstraintName: 'fk_evidence_link_criterion' },
    { name: 'criterion', referencedColumnName: 'code', foreignKeyConstraintName: 'fk_evidence_link_criterion' },
  ])
  ofCriterion?: Relation<CriterionEntity>;
  @ManyToOne(() => ObligationEntity)
  @JoinColumn([
    { name: 'standard', referencedColumnName: 'standard', foreignKeyConstraintName: 'fk_evidence_link_obligation' },
    { name: 'obligation', referencedColumnName: 'code', foreignKeyConstraintName: 'fk_evidence_link_obligation' },
  ])
  ofObligation?: Relation<ObligationEntity>;
}

/** One version of an item, as it was. */
@Entity('evidence_revision')
export class EvidenceRevisionEntity {
  @Key('evidence_revision', 'evidence_id', 'uuid') evidenceId!: string;
  @Key('evidence_revision', 'version', 'integer') version!: number;
  @Document('snapshot') snapshot!: Record<string, unknown>;
  @Text('state') state!: ReviewState;
  @Text('content_hash') contentHash!: string;
  @Words('regions') regions!: string[];
  @Reference('author_id', { nullable: true }) authorId!: string | null;
  @Reference('editor_id', { nullable: true }) editorId!: string | null;
  @MaybeText('reason') reason!: string | null;
  @Moment('recorded_at', { default: () => 'clock_timestamp()' }) recordedAt!: Date;
  @ManyToOne(() => EvidenceEntity)
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'fk_evidence_revision_evidence' })
  evidence?: Relation<EvidenceEntity>;
}

/** One decision of one person on one version of an item. */
@Entity('evidence_decision')
@Check('ck_evidence_decision_role', ROLE_WORDS)
@Check('ck_evidence_decision', `decision IN ('SUBMIT', 'APPROVE', 'SEND_BACK', 'DECLINE', 'WITHDRAW', 'UNDO')`)
@Check('ck_evidence_decision_undoes', `(decision = 'UNDO') = (undoes IS NOT NULL)`)
@Check('ck_evidence_decision_checks', `checks IS NULL OR decision = 'APPROVE'`)
@Index('ix_evidence_decision_evidence', ['evidenceId'])
@Index('uq_evidence_decision_undoes', ['undoes'], { unique: true })
@Index('uq_evidence_decision_approval', { synchronize: false })
export class EvidenceDecisionEntity {
  @Id('evidence_decision') id!: string;
  @Reference('evidence_id') evidenceId!: string;
  @Whole('version') version!: number;
  @Text('content_hash') contentHash!: string;
  @Reference('member_id') memberId!: string;
  @Text('role') role!: Role;
  @Text('decision') decision!: Decision;
  @MaybeText('reason') reason!: string | null;
  @Moment('decided_at', { default: () => 'clock_timestamp()' }) decidedAt!: Date;
  @Words('checks', { nullable: true }) checks!: ReviewCheck[] | null;
  @Reference('undoes', { nullable: true }) undoes!: string | null;
  @Whole('round', { default: 0 }) round!: number;
  @ManyToOne(() => EvidenceEntity)
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'fk_evidence_decision_evidence' })
  evidence?: Relation<EvidenceEntity>;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_evidence_decision_member' })
  member?: Relation<MemberEntity>;
  @ManyToOne(() => EvidenceDecisionEntity)
  @JoinColumn({ name: 'undoes', foreignKeyConstraintName: 'fk_evidence_decision_undoes' })
  undone?: Relation<EvidenceDecisionEntity>;
}
