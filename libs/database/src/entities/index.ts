import {
  CellChangeEntity,
  CellEntity,
  CellVersionEntity,
  MatrixRevisionEntity,
  RowTallyEntity,
  RowTallyVersionEntity,
} from './cell.entities.js';
import {
  EvidenceDecisionEntity,
  EvidenceEntity,
  EvidenceLinkEntity,
  EvidenceRevisionEntity,
  SourceEntity,
} from './evidence.entities.js';
import { CustodyEntryEntity, EvidenceFileEntity, FileTombstoneEntity, StoredFileEntity } from './file.entities.js';
import {
  AssessmentEntity,
  AssessmentRatingEntity,
  JudgementCellEntity,
  JudgementDecisionEntity,
  JudgementEntity,
  PartyPositionEntity,
  ReliabilityChangeEntity,
  SearchMadeEntity,
} from './judgement.entities.js';
import {
  InvitationEntity,
  MemberCredentialEntity,
  MemberEntity,
  MemberGrantEntity,
  SessionEntity,
  SignInAttemptEntity,
} from './member.entities.js';
import { MethodVersionEntity } from './method.entities.js';
import { AuditEntryEntity, IdempotencyKeyEntity } from './record.entities.js';
import {
  CriterionEntity,
  JurisdictionEntity,
  ObligationEntity,
  RegionEntity,
  StandardEntity,
  WorkEntity,
} from './reference.entities.js';
import {
  CommentMentionEntity,
  MemberNameEntity,
  RecordCommentEntity,
  ReviewAssignmentEntity,
  ReviewPresenceEntity,
} from './review.entities.js';

/** Every table but the two that search keeps for itself. Private to this library: the world sees domain types. */
export const ENTITIES = [
  StandardEntity,
  ObligationEntity,
  CriterionEntity,
  RegionEntity,
  JurisdictionEntity,
  WorkEntity,
  MemberEntity,
  MemberCredentialEntity,
  MemberGrantEntity,
  SessionEntity,
  InvitationEntity,
  SignInAttemptEntity,
  SourceEntity,
  EvidenceEntity,
  EvidenceLinkEntity,
  EvidenceRevisionEntity,
  EvidenceDecisionEntity,
  CellEntity,
  CellChangeEntity,
  CellVersionEntity,
  RowTallyVersionEntity,
  MethodVersionEntity,
  RowTallyEntity,
  MatrixRevisionEntity,
  IdempotencyKeyEntity,
  AuditEntryEntity,
  JudgementEntity,
  JudgementCellEntity,
  JudgementDecisionEntity,
  SearchMadeEntity,
  PartyPositionEntity,
  AssessmentEntity,
  AssessmentRatingEntity,
  ReliabilityChangeEntity,
  StoredFileEntity,
  EvidenceFileEntity,
  CustodyEntryEntity,
  FileTombstoneEntity,
];
