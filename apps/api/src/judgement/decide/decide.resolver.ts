import { Args, ArgsType, Context, Field, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Confidence, Status } from '@states-must/domain';
import { RequestContext } from '../../platform/context/request-context.js';
import { ConfidenceEnum, StatusEnum } from '../../platform/served/enums.js';
import { ServedJudgement } from '../../platform/served/judgement.js';
import { JudgementResult, serveWritten } from '../life/judgement-result.js';
import { AdjudicateAssessment } from './adjudicate-assessment.js';
import { ApproveRecord } from './approve-record.js';
import { DeclineRecord } from './decline-record.js';
import { DifferAssessment } from './differ-assessment.js';
import { WithdrawRecord } from './withdraw-record.js';

/** Which record, at which version, and which attempt. */
@ArgsType()
class StepArgs {
  @Field(() => ID, { description: 'Identifier of the record.' })
  id!: string;

  @Field(() => Int, { description: 'The version of the record that you read.' })
  version!: number;

  @Field({
    description: 'Made for one attempt and sent again with each repetition of it, 1 to 255 characters, kept 24 hours.',
  })
  key!: string;
}

/** A step with its reason. */
@ArgsType()
class ReasonedArgs extends StepArgs {
  @Field({ description: 'Why, 1 to 2,000 characters.' })
  reason!: string;
}

/** What a rater says. */
@ArgsType()
class RatingArgs extends ReasonedArgs {
  @Field(() => StatusEnum, { description: 'MET, PARTLY_MET, NOT_MET, CONTRARY, or NOT_APPLICABLE.' })
  status!: Status;

  @Field(() => ConfidenceEnum, { nullable: true, description: 'How sure; left out for NOT_APPLICABLE.' })
  confidence?: Confidence | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A clause of the method, or the number of a rule, 1 to 9; due for a status that neither the rules nor another rater give.',
  })
  rule?: string | null;
}

/** What a second rater says. */
@ArgsType()
class DifferArgs extends RatingArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether your view is shown as a dissent where another one comes to hold; true where it is left out.',
  })
  keepDissent?: boolean | null;
}

/** The life of a record after it was put there. Each step is a use case of its own; here they only meet the schema. */
@Resolver(() => ServedJudgement)
export class DecideResolver {
  constructor(
    private readonly approve: ApproveRecord,
    private readonly decline: DeclineRecord,
    private readonly withdraw: WithdrawRecord,
    private readonly differ: DifferAssessment,
    private readonly adjudicate: AdjudicateAssessment,
  ) {}

  @Mutation(() => JudgementResult, {
    description: 'Approves a search, a position, an assessment or a change of reliability, as a second person.',
  })
  async approveJudgement(
    @Context() context: RequestContext,
    @Args() { key, ...what }: StepArgs,
  ): Promise<typeof JudgementResult> {
    return serveWritten(context, await this.approve.run(context, what, key));
  }

  @Mutation(() => JudgementResult, { description: 'Declines such a record for good, as a second person.' })
  async declineJudgement(
    @Context() context: RequestContext,
    @Args() { key, ...what }: ReasonedArgs,
  ): Promise<typeof JudgementResult> {
    return serveWritten(context, await this.decline.run(context, what, key));
  }

  @Mutation(() => JudgementResult, {
    description:
      'Takes such a record back, at once: it counts no more. Not for a change of reliability that is in force.',
  })
  async withdrawJudgement(
    @Context() context: RequestContext,
    @Args() { key, ...what }: ReasonedArgs,
  ): Promise<typeof JudgementResult> {
    return serveWritten(context, await this.withdraw.run(context, what, key));
  }

  @Mutation(() => JudgementResult, {
    description: 'Rates an assessment otherwise, as a second person. Both views are kept, and a third person decides.',
  })
  async differAssessment(
    @Context() context: RequestContext,
    @Args() { key, ...what }: DifferArgs,
  ): Promise<typeof JudgementResult> {
    return serveWritten(context, await this.differ.run(context, what, key));
  }

  @Mutation(() => JudgementResult, {
    description: 'Decides between two raters who differ, as a third person, and says why.',
  })
  async adjudicateAssessment(
    @Context() context: RequestContext,
    @Args() { key, ...what }: RatingArgs,
  ): Promise<typeof JudgementResult> {
    return serveWritten(context, await this.adjudicate.run(context, what, key));
  }
}
