import type { CommentSubject, Day, Role } from '@states-must/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import type { AssignmentEnd } from '../review/review-records.js';
import { Id, Key, MaybeMoment, MaybeText, Moment, Reference, Text, Whole, Words } from './columns.js';
import { EvidenceEntity } from './evidence.entities.js';
import { MemberEntity } from './member.entities.js';

/** The name by which colleagues know a member; kept by a trigger. */
@Entity('member_name')
export class MemberNameEntity {
  @Key('member_name', 'member_id', 'uuid') memberId!: string;
  @Text('display_name') displayName!: string;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_member_name_member' })
  member?: Relation<MemberEntity>;
}

/** Who works, or worked, on an item that waits for a decision. */
@Entity('review_assignment')
@Check('ck_review_assignment_ended_as', `ended_as IN ('DONE', 'RELEASED', 'STALE')`)
@Check('ck_review_assignment_ended', '(ended_at IS NULL) = (ended_as IS NULL)')
@Index('uq_review_assignment_open', { synchronize: false })
@Index('ix_review_assignment_evidence', ['evidenceId', 'assignedAt'])
@Index('ix_review_assignment_touched', { synchronize: false })
export class ReviewAssignmentEntity {
  @Id('review_assignment') id!: string;
  @Reference('evidence_id') evidenceId!: string;
  @Reference('assignee_id') assigneeId!: string;
  @Reference('assigned_by') assignedBy!: string;
  @Words('regions') regions!: string[];
  @Column({ type: 'date', name: 'due', nullable: true }) due!: Day | null;
  @Moment('assigned_at', { default: () => 'now()' }) assignedAt!: Date;
  @Moment('touched_at', { default: () => 'now()' }) touchedAt!: Date;
  @MaybeMoment('ended_at') endedAt!: Date | null;
  @MaybeText('ended_as') endedAs!: AssignmentEnd | null;
  @Reference('ended_by', { nullable: true }) endedBy!: string | null;
  @ManyToOne(() => EvidenceEntity)
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'fk_review_assignment_evidence' })
  evidence?: Relation<EvidenceEntity>;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'assignee_id', foreignKeyConstraintName: 'fk_review_assignment_assignee' })
  assignee?: Relation<MemberEntity>;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'assigned_by', foreignKeyConstraintName: 'fk_review_assignment_assigned_by' })
  assigner?: Relation<MemberEntity>;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'ended_by', foreignKeyConstraintName: 'fk_review_assignment_ended_by' })
  ender?: Relation<MemberEntity>;
}

/** Who has an item open, as of their last sign of life. */
@Entity('review_presence')
export class ReviewPresenceEntity {
  @Key('review_presence', 'evidence_id', 'uuid') evidenceId!: string;
  @Key('review_presence', 'member_id', 'uuid') memberId!: string;
  @Moment('seen_at', { default: () => 'now()' }) seenAt!: Date;
  @ManyToOne(() => EvidenceEntity)
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'fk_review_presence_evidence' })
  evidence?: Relation<EvidenceEntity>;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_review_presence_member' })
  member?: Relation<MemberEntity>;
}

/** What somebody wrote about a record; blank once it was removed. */
@Entity('record_comment')
@Check('ck_record_comment_subject', 'subject_kind IS NOT NULL')
@Check('ck_record_comment_role', 'role IS NOT NULL')
@Check('ck_record_comment_body', 'char_length(body) <= 2000')
@Check('ck_record_comment_removed', '(removed_at IS NULL) = (removed_by IS NULL)')
@Check('ck_record_comment_id', 'subject_id IS NOT NULL')
@Index('ix_record_comment_subject', ['subjectKind', 'subjectId', 'createdAt'])
export class RecordCommentEntity {
  @Id('record_comment') id!: string;
  @Text('subject_kind') subjectKind!: CommentSubject;
  @Text('subject_id') subjectId!: string;
  @Reference('author_id') authorId!: string;
  @Text('role') role!: Role;
  @Text('body') body!: string;
  @Whole('version', { default: 1 }) version!: number;
  @Moment('created_at', { default: () => 'clock_timestamp()' }) createdAt!: Date;
  @MaybeMoment('edited_at') editedAt!: Date | null;
  @MaybeMoment('removed_at') removedAt!: Date | null;
  @Reference('removed_by', { nullable: true }) removedBy!: string | null;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'fk_record_comment_author' })
  author?: Relation<MemberEntity>;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'removed_by', foreignKeyConstraintName: 'fk_record_comment_removed_by' })
  remover?: Relation<MemberEntity>;
}

/** Whom a comment calls, and whether they have read it. */
@Entity('comment_mention')
@Index('ix_comment_mention_unread', { synchronize: false })
export class CommentMentionEntity {
  @Key('comment_mention', 'comment_id', 'uuid') commentId!: string;
  @Key('comment_mention', 'member_id', 'uuid') memberId!: string;
  @MaybeMoment('read_at') readAt!: Date | null;
  @ManyToOne(() => RecordCommentEntity)
  @JoinColumn({ name: 'comment_id', foreignKeyConstraintName: 'fk_comment_mention_comment' })
  comment?: Relation<RecordCommentEntity>;
  @ManyToOne(() => MemberEntity)
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_comment_mention_member' })
  member?: Relation<MemberEntity>;
}
