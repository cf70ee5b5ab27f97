import type {
  AssessmentKind,
  Confidence,
  Direction,
  GradedStatus,
  JudgementKind,
  JudgementState,
  Party,
  ProposalSeen,
  RaterSeat,
  Reliability,
  Role,
  Status,
} from '@states-must/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { Document, Id, Key, MaybeMoment, MaybeText, Moment, Reference, Text, Whole, Words } from './columns.js';
import { EvidenceEntity, SourceEntity } from './evidence.entities.js';
import { MemberEntity } from './member.entities.js';
import { JurisdictionEntity, ObligationEntity } from './reference.entities.js';

/** The record that a content belongs to. */
const OfJudgement = (table: string) => (target: object, property: string) => {
  ManyToOne(() => JudgementEntity)(target, property);
  JoinColumn({ name: 'judgement_id', foreignKeyConstraintName: `fk_${table}_judgement` })(target, property);
};

/** The life of one record. Written by SQL alone (`WHERE id AND version`), never saved as an entity. */
@Entity('judgement')
@Check('ck_judgement_kind', 'kind IS NOT NULL')
@Check('ck_judgement_state', 'state IS NOT NULL')
@Check('ck_judgement_author_role', 'author_role IS NOT NULL')
@Check('ck_judgement_decided_role', 'decided_role IS NOT NULL')
@Check('ck_judgement_version', 'version > 0')
@Check('ck_judgement_approved', `state <> 'APPROVED' OR approved_at IS NOT NULL`)
@Check('ck_judgement_ended', 'ended_at IS NULL OR approved_at IS NOT NULL')
@Check('ck_judgement_withdrawn', `(state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL)`)
@Index('ix_judgement_waiting', { synchronize: false })
@Index('ix_judgement_author', ['authorId'])
export class JudgementEntity {
  @Id('judgement') id!: string;
  @Text('kind') kind!: JudgementKind;
  @Text('state') state!: JudgementState;
  @Words('regions') regions!: string[];
  @Reference('author_id') authorId!: string;
  @Text('author_role') authorRole!: Role;
  @MaybeText('decided_role') decidedRole!: Role | null;
  @Whole('version') version!: number;
  @Moment('created_at', { default: () => 'now()' }) createdAt!: Date;
  @MaybeMoment('approved_at') approvedAt!: Date | null;
  @MaybeMoment('ended_at') endedAt!: Date | null;
  @MaybeMoment('withdrawn_at') withdrawnAt!: Date | null;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'fk_judgement_author' })
  author?: Relation<MemberEntity>;
}

/** One cell that a record speaks of. */
@Entity('judgement_cell')
@Index('ix_judgement_cell_cell', ['standard', 'jurisdiction', 'obligation'])
export class JudgementCellEntity {
  @Key('judgement_cell', 'judgement_id', 'uuid') judgementId!: string;
  @Key('judgement_cell', 'standard') standard!: string;
  @Key('judgement_cell', 'jurisdiction') jurisdiction!: string;
  @Key('judgement_cell', 'obligation') obligation!: string;
  @OfJudgement('judgement_cell') judgement?: Relation<JudgementEntity>;
  @ManyToOne(() => JurisdictionEntity)
  @JoinColumn({ name: 'jurisdiction', foreignKeyConstraintName: 'fk_judgement_cell_jurisdiction' })
  ofJurisdiction?: Relation<JurisdictionEntity>;
  @ManyToOne(() => ObligationEntity)
  @JoinColumn([
    { name: 'standard', referencedColumnName: 'standard', foreignKeyConstraintName: 'fk_judgement_cell_obligation' },
    { name: 'obligation', referencedColumnName: 'code', foreignKeyConstraintName: 'fk_judgement_cell_obligation' },
  ])
  ofObligation?: Relation<ObligationEntity>;
}

/** One decision of one person: it leaves one version of a record. */
@Entity('judgement_decision')
@Check('ck_judgement_decision_role', 'role IS NOT NULL')
@Check('ck_judgement_decision', 'decision IS NOT NULL')
@Unique('uq_judgement_decision', ['judgementId', 'version'])
export class JudgementDecisionEntity {
  @Id('judgement_decision') id!: string;
  @Reference('judgement_id') judgementId!: string;
  @Whole('version') version!: number;
  @Reference('member_id') memberId!: string;
  @Text('role') role!: Role;
  @Text('decision') decision!: string;
  @MaybeText('reason') reason!: string | null;
  @Moment('decided_at', { default: () => 'clock_timestamp()' }) decidedAt!: Date;
  @OfJudgement('judgement_decision') judgement?: Relation<JudgementEntity>;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_judgement_decision_member' })
  member?: Relation<MemberEntity>;
}

/** Where somebody looked, when, in which languages and what for. */
@Entity('search_made')
@Check('ck_search_made_places', 'cardinality(places) BETWEEN 1 AND 50')
@Check('ck_search_made_languages', 'cardinality(languages) BETWEEN 1 AND 30')
@Check('ck_search_made_terms', 'char_length(terms) BETWEEN 1 AND 1000')
export class SearchMadeEntity {
  @Key('search_made', 'judgement_id', 'uuid') judgementId!: string;
  @Text('made_on') madeOn!: string;
  @Words('places') places!: string[];
  @Words('languages') languages!: string[];
  @Text('terms') terms!: string;
  @MaybeText('note') note!: string | null;
  @OfJudgement('search_made') judgement?: Relation<JudgementEntity>;
}

/** What a party says of a cell. */
@Entity('party_position')
@Check('ck_party_position_party', 'party IS NOT NULL')
@Check('ck_party_position_name', 'char_length(party_name) BETWEEN 1 AND 300')
@Check('ck_party_position_value', 'value IS NOT NULL')
@Check('ck_party_position_says', 'char_length(says) BETWEEN 1 AND 2000')
@Check('ck_party_position_read', 'num_nonnulls(source_id, evidence_id, url) > 0')
export class PartyPositionEntity {
  @Key('party_position', 'judgement_id', 'uuid') judgementId!: string;
  @Text('party') party!: Exclude<Party, 'DISSENTING_RATER'>;
  @Text('party_name') partyName!: string;
  @MaybeText('value') value!: GradedStatus | null;
  @Text('says') says!: string;
  @Text('held_from') heldFrom!: string;
  @MaybeText('held_until') heldUntil!: string | null;
  @Reference('source_id', { nullable: true }) sourceId!: string | null;
  @Reference('evidence_id', { nullable: true }) evidenceId!: string | null;
  @MaybeText('url') url!: string | null;
  @OfJudgement('party_position') judgement?: Relation<JudgementEntity>;
  @ManyToOne(() => SourceEntity)
  @JoinColumn({ name: 'source_id', foreignKeyConstraintName: 'fk_party_position_source' })
  source?: Relation<SourceEntity>;
  @ManyToOne(() => EvidenceEntity)
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'fk_party_position_evidence' })
  evidence?: Relation<EvidenceEntity>;
}

/** What people decide of a cell, but for what each of them said. */
@Entity('assessment')
@Check('ck_assessment_direction', 'direction IS NOT NULL')
@Check('ck_assessment_direction_reason', `direction = 'UNKNOWN' OR direction_reason IS NOT NULL`)
export class AssessmentEntity {
  @Key('assessment', 'judgement_id', 'uuid') judgementId!: string;
  @Column({ type: 'date', name: 'as_of' }) asOf!: string;
  @Text('direction') direction!: Direction;
  @MaybeText('direction_reason') directionReason!: string | null;
  @Document('seen') seen!: ProposalSeen;
  @OfJudgement('assessment') judgement?: Relation<JudgementEntity>;
}

/** What one person said of a cell. */
@Entity('assessment_rating')
@Check('ck_assessment_rating_seat', 'seat IS NOT NULL')
@Check('ck_assessment_rating_role', 'role IS NOT NULL')
@Check('ck_assessment_rating_kind', 'kind IS NOT NULL')
@Check('ck_assessment_rating_status', 'status IS NOT NULL')
@Check('ck_assessment_rating_confidence', 'confidence IS NOT NULL')
@Check('ck_assessment_rating_reason', 'seat IS NOT NULL')
@Check('ck_assessment_rating_parent', `(kind = 'DECIDED_BY_PARENT') = (decided_by IS NOT NULL)`)
@Check('ck_assessment_rating_applies', 'kind IS NOT NULL')
@Unique('uq_assessment_rating_seat', ['judgementId', 'seat'])
@Unique('uq_assessment_rating_member', ['judgementId', 'memberId'])
export class AssessmentRatingEntity {
  @Id('assessment_rating') id!: string;
  @Reference('judgement_id') judgementId!: string;
  @Text('seat') seat!: RaterSeat;
  @Reference('member_id') memberId!: string;
  @Text('role') role!: Role;
  @Text('kind') kind!: AssessmentKind;
  @Text('status') status!: Status;
  @MaybeText('confidence') confidence!: Confidence | null;
  @MaybeText('rule') rule!: string | null;
  @MaybeText('decided_by') decidedBy!: string | null;
  @MaybeText('reason') reason!: string | null;
  @Column({ type: 'boolean', name: 'keep_dissent' }) keepDissent!: boolean;
  @Moment('rated_at', { default: () => 'clock_timestamp()' }) ratedAt!: Date;
  @OfJudgement('assessment_rating') judgement?: Relation<JudgementEntity>;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_assessment_rating_member' })
  member?: Relation<MemberEntity>;
  @ManyToOne(() => JurisdictionEntity)
  @JoinColumn({ name: 'decided_by', foreignKeyConstraintName: 'fk_assessment_rating_decided_by' })
  ofDecidedBy?: Relation<JurisdictionEntity>;
}

/** How far a source can be relied on, before and after. */
@Entity('reliability_change')
@Check('ck_reliability_change_before', 'before IS NOT NULL')
@Check('ck_reliability_change_after', 'after IS NOT NULL')
@Check('ck_reliability_change_reason', 'char_length(reason) BETWEEN 1 AND 1000')
@Check('ck_reliability_change_moves', 'before <> after')
@Index('ix_reliability_change_source', ['sourceId'])
export class ReliabilityChangeEntity {
  @Key('reliability_change', 'judgement_id', 'uuid') judgementId!: string;
  @Reference('source_id') sourceId!: string;
  @Whole('source_version') sourceVersion!: number;
  @Text('before') before!: Reliability;
  @Text('after') after!: Reliability;
  @Text('reason') reason!: string;
  @OfJudgement('reliability_change') judgement?: Relation<JudgementEntity>;
  @ManyToOne(() => SourceEntity)
  @JoinColumn({ name: 'source_id', foreignKeyConstraintName: 'fk_reliability_change_source' })
  source?: Relation<SourceEntity>;
}
