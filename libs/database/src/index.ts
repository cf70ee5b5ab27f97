import 'reflect-metadata';

export type { Caller } from './connection/caller.js';
export type { Tx } from './connection/tx.js';
export { today } from './connection/today.js';
export { Database, type DatabaseOptions } from './connection/database.js';
export { RoleFault, SchemaFault, SetUpFault, troubleOf, type DatabaseTrouble } from './connection/faults.js';

export { loadReference, type Reference } from './reference/load-reference.js';

export type { CrosswalkRecord } from './crosswalk/crosswalk-record.js';
export { openCrosswalk, readCrosswalk } from './crosswalk/read-crosswalk.js';
export { changeCrosswalkLink, insertCrosswalkLink } from './crosswalk/write-crosswalk.js';

export * from './cells/cell-record.js';
export * from './editions/compare-rows.js';
export type { EditionDraft, EditionHead, EditionRecord } from './editions/edition-record.js';
export { checksumOf, editionText } from './editions/edition-text.js';
export { editionCalled, editionRows, findEdition, listEditions } from './editions/find-editions.js';
export { freezeEdition, holdPublishing } from './editions/freeze-edition.js';
export { verifyEdition, type EditionVerdict } from './editions/verify-edition.js';

export { matrixRevision, readMatrix, type MatrixQuestion } from './cells/read-matrix.js';
export { cellsDue, evidenceTo, readCell, readCells } from './cells/read-cells.js';
export { gatherFacts, gatherFactsOf } from './cells/gather-facts.js';
export { readCellsAsOf, readTimelines } from './cells/read-as-of.js';
export { replayCells, type ReplayFault } from './cells/replay-cells.js';
export type { CellHead, HeadSegment } from './cells/head.js';
export { lockCells } from './cells/lock-cells.js';
export { storeCells, type StoredCell } from './cells/store-cell.js';
export { deriveAndStore, type DerivedCell } from './cells/derive-cells.js';
export { draftOf } from './cells/derivation.js';
export { readParts, type PartsOverTime } from './cells/read-parts.js';

export type { MethodRecord } from './methods/method-record.js';
export { currentMethod, insertMethod, isOwnProposal, listMethods, methodsByVersion } from './methods/methods.js';
export { familiesOnRecord, type Family } from './methods/families-on-record.js';
export { previewMethod, type MethodMove } from './methods/preview-method.js';
export { holdMethod } from './methods/lock-method.js';
export { applyMethod, recomputeAll, type Progress, type Recomputed } from './methods/recompute.js';

export * from './evidence/evidence-record.js';
export { evidenceCountsOf, findEvidence, findEvidenceMany } from './evidence/find-evidence.js';
export { lawsOf } from './evidence/laws-of.js';
export { insertEvidence, moveEvidence, returnToReview, reviseEvidence } from './evidence/write-evidence.js';
export { decisionsOf, decisionsOfMany, itemOfDecision, recordDecision } from './evidence/decisions.js';
export { searchEvidence } from './evidence/search-evidence.js';
export { leadingBack, lockRelationsOf, relationsToward, type IncomingRelation } from './evidence/relations.js';
export { findTombstone, type Tombstone } from './evidence/tombstones.js';
export { evidenceKnownAt } from './evidence/known-evidence.js';
export { duplicatesOf, type DuplicateQuestion, type FoundDuplicate } from './evidence/duplicates.js';
export { CursorFault } from './evidence/search-order.js';

export * from './files/file-record.js';
export { filesOf, filesOfMany, findFile, withdrawalOfFile } from './files/find-files.js';
export { addFile, markFile, removeFile, type FileWrite } from './files/write-files.js';
export { custodyOf, noteCustody, noteFault, receivedToday } from './files/custody.js';
export { listStoredFiles, noteVerdict, type StoredFile } from './files/stored-files.js';

export { publisherKey } from './sources/publisher-key.js';
export type { SourceDraft } from './sources/source-record.js';
export { evidenceCountsOfSources, findSource, insertSource, searchSources, sourcesByIds } from './sources/sources.js';

export * from './changes/change-record.js';
export { historyOf, readChanges } from './changes/read-changes.js';
export { readUpcoming } from './changes/read-upcoming.js';
export { meetingPlaces, type MeetingPlace } from './changes/meeting-places.js';
export * from './gaps/gap-record.js';
export { moveGap, undoGapMove } from './gaps/move-gap.js';
export { readGaps } from './gaps/read-gaps.js';

export {
  cellsOfSource,
  findGradedSource,
  gradeSource,
  publishedItemsOf,
  type GradedSource,
} from './sources/grade-source.js';

export * from './judgement/judgement-record.js';
export {
  assessmentApprovedSince,
  findJudgement,
  judgementDecisionsOf,
  judgementsByIds,
  judgementsOfCells,
  queueOfJudgements,
  type JudgementQueue,
} from './judgement/read-judgements.js';
export {
  endAssessmentsOf,
  insertJudgement,
  insertRating,
  moveJudgement,
  recordJudgementDecision,
} from './judgement/write-judgement.js';

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
export { colleaguesByIds, colleaguesCalled } from './members/colleagues.js';
export { noteSignInAttempt, recentSignInAttempts } from './members/sign-in-attempts.js';

export * from './review/review-records.js';
export {
  assignItem,
  endStaleAssignments,
  lastAssignments,
  releaseItem,
  touchAssignment,
  type StaleAssignment,
} from './review/assignments.js';
export { forgetReading, noteReading, othersReading } from './review/presence.js';
export * from './comments/comment-record.js';
export {
  commentsOn,
  discusses,
  editComment,
  findComment,
  insertComment,
  regionsOfRecord,
  removeComment,
} from './comments/comments.js';
export { markMentionsRead, mentionsOf } from './comments/mentions.js';

export { claimKey, keepAnswer, type ClaimedKey } from './idempotency/claim-key.js';
export type { AuditDraft } from './audit/audit-record.js';
export { appendAudit } from './audit/append-audit.js';

export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './set-up/embedded/start-embedded-postgres.js';
export { findEmbeddedPostgres } from './set-up/embedded/find-embedded-postgres.js';
export { asSetUp } from './set-up/as-set-up.js';
export type { RoleSecrets } from './set-up/secrets.js';
export { runTimeUrls, setUpDatabase, type RunTimeUrls, type SetUpOptions } from './set-up/set-up-database.js';
export { DEMO_MEMBERS, seedDemo, type DemoMember } from './seeds/seed-demo.js';
export { seedBench } from './seeds/seed-bench.js';
export type { BenchSize } from './seeds/bench-statements.js';
export { pendingSchemaChanges } from './drift/pending-schema-changes.js';
