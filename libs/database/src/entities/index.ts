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
import { GapWorkEntity } from './gap.entities.js';
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
import { EvidencePublishedEntity, EvidenceRelationEntity, EvidenceTombstoneEntity } from './relation.entities.js';
import {
  CommentMentionEntity,
  MemberNameEntity,
  RecordCommentEntity,
  ReviewAssignmentEntity,
  ReviewPresenceEntity,
} from './review.entities.js';
import { EditionEntity, EditionRowEntity } from './edition.entities.js';
import { CrosswalkEntity } from './standard.entities.js';

/** Every table but the two that search keeps for itself. Private to this library: the world sees domain types. */
export const ENTITIES = [
  StandardEntity,
  ObligationEntity,
  CriterionEntity,
  RegionEntity,
  JurisdictionEntity,
  WorkEntity,
  CrosswalkEntity,
  EditionEntity,
  EditionRowEntity,
  MemberEntity,
  MemberCredentialEntity,
  MemberGrantEntity,
  SessionEntity,
  InvitationEntity,
  SignInAttemptEntity,
  SourceEntity,
  EvidenceEntity,
  EvidenceLinkEntity,
  EvidenceRelationEntity,
  EvidenceTombstoneEntity,
  EvidencePublishedEntity,
  EvidenceRevisionEntity,
  EvidenceDecisionEntity,
  CellEntity,
  CellChangeEntity,
  CellVersionEntity,
  RowTallyVersionEntity,
  MethodVersionEntity,
  RowTallyEntity,
  MatrixRevisionEntity,
  GapWorkEntity,
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
  MemberNameEntity,
  ReviewAssignmentEntity,
  ReviewPresenceEntity,
  RecordCommentEntity,
  CommentMentionEntity,
];
