import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { listMethods } from '@states-must/database';
import type { RequestContext } from '../platform/context/request-context.js';
import { refuse } from '../platform/errors/refuse.js';
import { ServedRefused } from '../platform/served/refused.js';
import { Refusal } from '../platform/write/refusal.js';
import { ChangeMethod } from './change-method.js';
import { ProposeMethodInput } from './method-input.js';
import {
  MethodJobResult,
  MethodJobStarted,
  MethodProposed,
  ProposeMethodResult,
  ServedMethodJob,
} from './method-job.js';
import { MethodJobs } from './method-jobs.js';
import { ServedMethodVersion } from './method-version.js';

/** The versions of the method, and changing it. */
@Resolver()
export class MethodsResolver {
  constructor(
    private readonly change: ChangeMethod,
    private readonly jobs: MethodJobs,
  ) {}

  @Query(() => [ServedMethodVersion], {
    description:
      'Every version of the method, the newest first: what is and was in force, and before these, for administrators, what is proposed.',
  })
  async methods(@Context() context: RequestContext): Promise<ServedMethodVersion[]> {
    const { version } = context.reference.method;
    return (await context.read(listMethods)).map((record) => new ServedMethodVersion(record, version));
  }

  @Query(() => ServedMethodJob, {
    nullable: true,
    description: 'Work on a version, for administrators; null once it is forgotten.',
  })
  methodJob(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Context() context: RequestContext,
  ): ServedMethodJob | null {
    if (!context.signedInMember.grants.some(({ role }) => role === 'ADMIN')) {
      throw refuse('NO_RIGHTS', 'Only administrators change the method.');
    }
    return this.jobs.find(id);
  }

  @Mutation(() => ProposeMethodResult, {
    description: 'Puts a new version of the method on record as a proposal. By administrators. Nothing moves.',
  })
  async proposeMethod(
    @Args('input', { description: 'What it changes.' }) input: ProposeMethodInput,
    @Args('key', { description: 'Made for this attempt, the same for its repetitions.' }) key: string,
    @Context() context: RequestContext,
  ): Promise<MethodProposed | ServedRefused> {
    const done = await this.change.propose(context, { ...input }, key);
    if (done instanceof Refusal) return new ServedRefused(done.problems);
    return new MethodProposed(new ServedMethodVersion(done, context.reference.method.version));
  }

  @Mutation(() => MethodJobResult, {
    description: 'Derives every cell by a proposed version and lists what would move. Nothing is written.',
  })
  async previewMethod(
    @Args('version', { description: 'The version.' }) version: string,
    @Context() context: RequestContext,
  ): Promise<MethodJobStarted | ServedRefused> {
    return served(await this.change.preview(context, version));
  }

  @Mutation(() => MethodJobResult, {
    description:
      'Puts a proposed version in force and derives every cell by it, in one step; each move is logged as a change of method. By another administrator than the one who proposed it.',
  })
  async applyMethod(
    @Args('version', { description: 'The version.' }) version: string,
    @Args('revision', { description: 'The revision of its preview.' }) revision: string,
    @Context() context: RequestContext,
  ): Promise<MethodJobStarted | ServedRefused> {
    return served(await this.change.apply(context, version, revision));
  }
}

const served = (done: ServedMethodJob | Refusal): MethodJobStarted | ServedRefused =>
  done instanceof Refusal ? new ServedRefused(done.problems) : new MethodJobStarted(done);
