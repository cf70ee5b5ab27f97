import { Module } from '@nestjs/common';
import { AdjudicateAssessment } from './decide/adjudicate-assessment.js';
import { ApproveRecord } from './decide/approve-record.js';
import { DecideResolver } from './decide/decide.resolver.js';
import { DeclineRecord } from './decide/decline-record.js';
import { DifferAssessment } from './decide/differ-assessment.js';
import { WithdrawRecord } from './decide/withdraw-record.js';
import { AddPosition } from './propose/add-position.js';
import { ProposeAssessment } from './propose/propose-assessment.js';
import { ProposeReliability } from './propose/propose-reliability.js';
import { ProposeResolver } from './propose/propose.resolver.js';
import { RecordSearch } from './propose/record-search.js';
import { CellJudgementsResolver } from './read/cell-judgements.resolver.js';
import { JudgementResolver } from './read/judgement.resolver.js';
import { PositionReadResolver } from './read/position-read.resolver.js';

/** What people put on record beside evidence: searches, positions, assessments, and changes of reliability. */
@Module({
  providers: [
    ProposeResolver,
    RecordSearch,
    AddPosition,
    ProposeAssessment,
    ProposeReliability,
    DecideResolver,
    ApproveRecord,
    DeclineRecord,
    WithdrawRecord,
    DifferAssessment,
    AdjudicateAssessment,
    CellJudgementsResolver,
    JudgementResolver,
    PositionReadResolver,
  ],
})
export class JudgementModule {}
