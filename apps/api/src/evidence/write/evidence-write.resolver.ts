import { Args, Context, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
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
  ): Promise<typeof EvidenceResult> {
    return serveChanged(context, await this.approve.run(context, { id: item, version: read }, attempt));
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
    @key() attempt: string,
  ): Promise<typeof EvidenceResult> {
    return serveChanged(context, await this.withdraw.run(context, { id: item, version: read, reason: why }, attempt));
  }
}
