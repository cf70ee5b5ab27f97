import { CellChangeEntity, CellEntity, MatrixRevisionEntity, RowTallyEntity } from './cell.entities.js';
import {
  EvidenceDecisionEntity,
  EvidenceEntity,
  EvidenceLinkEntity,
  EvidenceRevisionEntity,
  SourceEntity,
} from './evidence.entities.js';
import {
  InvitationEntity,
  MemberCredentialEntity,
  MemberEntity,
  MemberGrantEntity,
  SessionEntity,
  SignInAttemptEntity,
} from './member.entities.js';
import { AuditEntryEntity, IdempotencyKeyEntity } from './record.entities.js';
import {
  CriterionEntity,
  JurisdictionEntity,
  ObligationEntity,
  RegionEntity,
  StandardEntity,
  WorkEntity,
} from './reference.entities.js';

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
  RowTallyEntity,
  MatrixRevisionEntity,
  IdempotencyKeyEntity,
  AuditEntryEntity,
];
