import { Module } from '@nestjs/common';
import { ApproveEvidence } from './approve-evidence.js';
import { AttachEvidence } from './attach-evidence.js';
import { DeclineEvidence } from './decline-evidence.js';
import { EvidenceWriteResolver } from './evidence-write.resolver.js';
import { ReviseEvidence } from './revise-evidence.js';
import { SendBackEvidence } from './send-back-evidence.js';
import { SubmitEvidence } from './submit-evidence.js';
import { UndoDecision } from './undo-decision.js';
import { WithdrawEvidence } from './withdraw-evidence.js';

/** The writes of evidence: attach, revise, submit, approve, send back, decline, withdraw, and taking a decision back. */
@Module({
  providers: [
    EvidenceWriteResolver,
    AttachEvidence,
    ReviseEvidence,
    SubmitEvidence,
    ApproveEvidence,
    SendBackEvidence,
    DeclineEvidence,
    WithdrawEvidence,
    UndoDecision,
  ],
})
export class EvidenceWriteModule {}
