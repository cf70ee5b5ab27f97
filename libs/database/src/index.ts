import 'reflect-metadata';

export type { Caller } from './connection/caller.js';
export type { Tx } from './connection/tx.js';
export { today } from './connection/today.js';
export { Database, type DatabaseOptions } from './connection/database.js';
export { RoleFault, SchemaFault, SetUpFault, troubleOf, type DatabaseTrouble } from './connection/faults.js';

export { loadReference, type Reference } from './reference/load-reference.js';

export * from './cells/cell-record.js';
export { matrixRevision, readMatrix, type MatrixQuestion } from './cells/read-matrix.js';
export { cellsDue, evidenceTo, readCell, readCells, readCellsOf, readCellsOfObligation } from './cells/read-cells.js';
export { gatherFacts, gatherFactsOf } from './cells/gather-facts.js';
export { lockCells } from './cells/lock-cells.js';
export { storeCell, type StoredCell } from './cells/store-cell.js';
export { deriveAndStore, draftOf, type DerivedCell } from './cells/derive-cells.js';
export { readParts, type PartsOfState } from './cells/read-parts.js';

export * from './evidence/evidence-record.js';
export {
  evidenceCountOf,
  evidenceCountsOf,
  evidenceOfCell,
  findEvidence,
  findEvidenceMany,
} from './evidence/find-evidence.js';
export { insertEvidence, moveEvidence, reviseEvidence } from './evidence/write-evidence.js';
export { decisionsOf, decisionsOfMany, recordDecision } from './evidence/decisions.js';
export { searchEvidence } from './evidence/search-evidence.js';
export { CursorFault } from './evidence/search-order.js';

export { publisherKey } from './sources/publisher-key.js';
export type { SourceDraft } from './sources/source-record.js';
export { evidenceCountsOfSources, findSource, insertSource, searchSources, sourcesByIds } from './sources/sources.js';

export * from './members/member-records.js';
export {
  countAdmins,
  countMembers,
  deactivateMember,
  findForSignIn,
  findMember,
  listMembers,
  reviewersFor,
} from './members/accounts.js';
export { closeSession, openSession, touchSession, type SessionDraft } from './members/sessions.js';
export {
  acceptInvitation,
  confirmInvitation,
  findInvitationByToken,
  insertInvitation,
  listInvitations,
  revokeInvitation,
} from './members/invitations.js';
export { noteSignInAttempt, recentSignInAttempts } from './members/sign-in-attempts.js';

export { claimKey, keepAnswer, type ClaimedKey } from './idempotency/claim-key.js';
export type { AuditDraft } from './audit/audit-record.js';
export { appendAudit } from './audit/append-audit.js';

export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './set-up/embedded/start-embedded-postgres.js';
export type { RoleSecrets } from './set-up/secrets.js';
export { setUpDatabase, type RunTimeUrls, type SetUpOptions } from './set-up/set-up-database.js';
export { DEMO_MEMBERS, seedDemo, type DemoMember } from './seeds/seed-demo.js';
export { seedBench } from './seeds/seed-bench.js';
export type { BenchSize } from './seeds/bench-statements.js';
export { pendingSchemaChanges } from './drift/pending-schema-changes.js';
