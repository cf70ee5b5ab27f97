import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { ServedJudgement } from '../../platform/served/judgement.js';
import { JudgementResult, serveWritten } from '../life/judgement-result.js';
import { AddPosition } from './add-position.js';
import {
  AddPositionInput,
  ProposeAssessmentInput,
  ProposeReliabilityInput,
  RecordSearchInput,
} from './propose-inputs.js';
import { ProposeAssessment } from './propose-assessment.js';
import { ProposeReliability } from './propose-reliability.js';
import { RecordSearch } from './record-search.js';

/** What people put on record beside evidence. Each is a use case of its own; here they only meet the schema. */
@Resolver(() => ServedJudgement)
export class ProposeResolver {
  constructor(
    private readonly search: RecordSearch,
    private readonly position: AddPosition,
    private readonly assessment: ProposeAssessment,
    private readonly reliability: ProposeReliability,
  ) {}

  @Mutation(() => JudgementResult, {
    description:
      'Puts on record that somebody looked. By a researcher or lead of each region; a second person approves it.',
  })
  async recordSearch(
    @Context() context: RequestContext,
    @Args('input') input: RecordSearchInput,
  ): Promise<typeof JudgementResult> {
    return serveWritten(context, await this.search.run(context, input));
  }

  @Mutation(() => JudgementResult, {
    description:
      'Puts on record what a party says of a cell. By a researcher or lead of the region; a second person approves it.',
  })
  async addPosition(
    @Context() context: RequestContext,
    @Args('input') input: AddPositionInput,
  ): Promise<typeof JudgementResult> {
    return serveWritten(context, await this.position.run(context, input));
  }

  @Mutation(() => JudgementResult, {
    description:
      'Proposes to confirm or override what the rules propose of a cell. By a researcher, reviewer or lead of the region; a second person approves it, or differs.',
  })
  async proposeAssessment(
    @Context() context: RequestContext,
    @Args('input') input: ProposeAssessmentInput,
  ): Promise<typeof JudgementResult> {
    return serveWritten(context, await this.assessment.run(context, input));
  }

  @Mutation(() => JudgementResult, {
    description:
      'Proposes another reliability of a source. By a reviewer or lead of every region in which something published rests on it; a second one approves it.',
  })
  async proposeReliability(
    @Context() context: RequestContext,
    @Args('input') input: ProposeReliabilityInput,
  ): Promise<typeof JudgementResult> {
    return serveWritten(context, await this.reliability.run(context, input));
  }
}
