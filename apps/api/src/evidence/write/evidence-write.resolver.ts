import { Args, Context, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { ReviewCheck } from '@states-must/domain';
import type { WithdrawalReason } from '@states-must/domain';
import { RequestContext } from '../../platform/context/request-context.js';
import { ReviewCheckEnum } from '../../platform/served/enums.js';
import { WithdrawalReasonEnum } from '../../platform/served/evidence-enums.js';
import { ServedEvidence } from '../../platform/served/evidence.js';
import { ApproveEvidence } from './approve-evidence.js';
import { AttachEvidence } from './attach-evidence.js';
import { AttachEvidenceInput } from './attach-input.js';
import { DeclineEvidence } from './decline-evidence.js';
import { AttachEvidenceResult, EvidenceResult } from './evidence-result.js';
import { ReviseEvidence } from './revise-evidence.js';
import { SendBackEvidence } from './send-back-evidence.js';
import { serveAttached, serveChanged } from './serve-written.js';
import { SubmitEvidence } from './submit-evidence.js';
import { UndoDecision } from './undo-decision.js';
import { WithdrawEvidence } from './withdraw-evidence.js';

const id = () => Args('id', { type: () => ID, description: 'Identifier of the item.' });
const version = () => Args('version', { type: () => Int, description: 'The version of the item that you read.' });
const key = () =>
  Args('key', {
    description: 'Made for one attempt and sent again with each repetition of it, 1 to 255 characters, kept 24 hours.',
  });
const reason = () => Args('reason', { description: 'Why, 1 to 2,000 characters.' });

/** The writes of evidence. Each is a use case of its own; here they only meet the schema. */
@Resolver(() => ServedEvidence)
export class EvidenceWriteResolver {
  constructor(
    private readonly attach: AttachEvidence,
    private readonly revise: ReviseEvidence,
    private readonly submit: SubmitEvidence,
    private readonly approve: ApproveEvidence,
    private readonly sendBack: SendBackEvidence,
    private readonly decline: DeclineEvidence,
    private readonly withdraw: WithdrawEvidence,
    private readonly undo: UndoDecision,
  ) {}

  @Mutation(() => AttachEvidenceResult, { description: 'Stores a new item as a draft of yours.' })
  async attachEvidence(
    @Context() context: RequestContext,
    @Args('input') { key: attempt, ...input }: AttachEvidenceInput,
  ): Promise<typeof AttachEvidenceResult> {
    return serveAttached(context, await this.attach.run(context, input, attempt));
  }

  @Mutation(() => EvidenceResult, { description: 'Changes a draft of yours, or an item that was sent back to you.' })
  async reviseEvidence(
    @Context() context: RequestContext,
    @id() item: string,
    @version() read: number,
    @Args('input') { key: attempt, ...input }: AttachEvidenceInput,
  ): Promise<typeof EvidenceResult> {
    return serveChanged(context, await this.revise.run(context, { id: item, version: read, input }, attempt));
  }

  @Mutation(() => EvidenceResult, { description: 'Sends a draft of yours to the reviewers.' })
  async submitEvidence(
    @Context() context: RequestContext,
    @id() item: string,
    @version() read: number,
    @key() attempt: string,
  ): Promise<typeof EvidenceResult> {
    return serveChanged(context, await this.submit.run(context, { id: item, version: read }, attempt));
  }

  @Mutation(() => EvidenceResult, {
    description: 'Approves an item as it stands. The second approval, by another person, publishes it.',
  })
  async approveEvidence(
    @Context() context: RequestContext,
    @id() item: string,
    @version() read: number,
    @key() attempt: string,
    @Args('checklist', {
      type: () => [ReviewCheckEnum],
      nullable: true,
      description: 'What you looked at. Where it is given, each check that is due must be in it.',
    })
    ticked?: ReviewCheck[] | null,
  ): Promise<typeof EvidenceResult> {
    const what = { id: item, version: read, checklist: ticked ?? undefined };
    return serveChanged(context, await this.approve.run(context, what, attempt));
  }

  @Mutation(() => EvidenceResult, {
    description: 'Takes an approval, a sending back or a refusal of yours back, within ten seconds of it.',
  })
  async undoDecision(
    @Context() context: RequestContext,
    @Args('decisionId', { type: () => ID, description: 'Identifier of the decision, from the events of the review.' })
    decision: string,
    @key() attempt: string,
  ): Promise<typeof EvidenceResult> {
    return serveChanged(context, await this.undo.run(context, { decisionId: decision }, attempt));
  }

  @Mutation(() => EvidenceResult, { description: 'Gives an item back to its author, with what is asked for.' })
  async sendBackEvidence(
    @Context() context: RequestContext,
    @id() item: string,
    @version() read: number,
    @reason() why: string,
    @key() attempt: string,
  ): Promise<typeof EvidenceResult> {
    return serveChanged(context, await this.sendBack.run(context, { id: item, version: read, reason: why }, attempt));
  }

  @Mutation(() => EvidenceResult, { description: 'Closes an item for good: it will not be published.' })
  async declineEvidence(
    @Context() context: RequestContext,
    @id() item: string,
    @version() read: number,
    @reason() why: string,
    @key() attempt: string,
  ): Promise<typeof EvidenceResult> {
    return serveChanged(context, await this.decline.run(context, { id: item, version: read, reason: why }, attempt));
  }

  @Mutation(() => EvidenceResult, { description: 'Takes an item back, at once: it moves no status any more.' })
  async withdrawEvidence(
    @Context() context: RequestContext,
    @id() item: string,
    @version() read: number,
    @reason() why: string,
    @Args('reasonClass', {
      type: () => WithdrawalReasonEnum,
      nullable: true,
      description: 'The class of the reason, which is all that the public is told; OTHER where it is left out.',
    })
    reasonClass: WithdrawalReason | null,
    @key() attempt: string,
  ): Promise<typeof EvidenceResult> {
    return serveChanged(
      context,
      await this.withdraw.run(
        context,
        { id: item, version: read, reason: why, reasonClass: reasonClass ?? 'OTHER' },
        attempt,
      ),
    );
  }
}
