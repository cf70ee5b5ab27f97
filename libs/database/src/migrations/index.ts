import { Callers1764000000000 } from './1764000000000-callers.js';
import { Reference1764000001000 } from './1764000001000-reference.js';
import { Members1764000002000 } from './1764000002000-members.js';
import { MemberRules1764000003000 } from './1764000003000-member-rules.js';
import { Evidence1764000004000 } from './1764000004000-evidence.js';
import { EvidenceRules1764000005000 } from './1764000005000-evidence-rules.js';
import { EvidenceChecks1764000006000 } from './1764000006000-evidence-checks.js';
import { Cells1764000007000 } from './1764000007000-cells.js';
import { Search1764000008000 } from './1764000008000-search.js';
import { Records1764000009000 } from './1764000009000-records.js';
import { TwoClocks1764000010000 } from './1764000010000-two-clocks.js';
import { EvidenceInFull1764000011000 } from './1764000011000-evidence-in-full.js';
import { LookUps1764000011500 } from './1764000011500-look-ups.js';
import { Judgements1764000012000 } from './1764000012000-judgements.js';
import { Assessments1764000013000 } from './1764000013000-assessments.js';
import { Gaps1764000014000 } from './1764000014000-gaps.js';
import { Crosswalk1764000015000 } from './1764000015000-crosswalk.js';
import { Editions1764000016000 } from './1764000016000-editions.js';
import { Files1764000017000 } from './1764000017000-files.js';
import { ReviewWork1764000018000 } from './1764000018000-review-work.js';
import { Undo1764000018100 } from './1764000018100-undo.js';
import { Comments1764000018200 } from './1764000018200-comments.js';
import { JudgementGuards1764000019000 } from './1764000019000-judgement-guards.js';
import { CustodyAndAssignmentGuards1764000019100 } from './1764000019100-custody-and-assignment-guards.js';
import { ProposedMethods1764000019200 } from './1764000019200-proposed-methods.js';

/** Every migration, oldest first. One that has run anywhere is never edited: a new one is added. */
export const MIGRATIONS = [
  Callers1764000000000,
  Reference1764000001000,
  Members1764000002000,
  MemberRules1764000003000,
  Evidence1764000004000,
  EvidenceRules1764000005000,
  EvidenceChecks1764000006000,
  Cells1764000007000,
  Search1764000008000,
  Records1764000009000,
  TwoClocks1764000010000,
  EvidenceInFull1764000011000,
  LookUps1764000011500,
  Judgements1764000012000,
  Assessments1764000013000,
  Gaps1764000014000,
  Crosswalk1764000015000,
  Editions1764000016000,
  Files1764000017000,
  ReviewWork1764000018000,
  Undo1764000018100,
  Comments1764000018200,
  JudgementGuards1764000019000,
  CustodyAndAssignmentGuards1764000019100,
  ProposedMethods1764000019200,
];

/** The table in which TypeORM keeps which migrations have run. */
export const MIGRATIONS_TABLE = 'schema_migration';
