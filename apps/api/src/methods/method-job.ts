import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CellHead, CellKey } from '@states-must/database';
import type { Basis, Confidence, Status } from '@states-must/domain';
import { BasisEnum, ConfidenceEnum, StatusEnum } from '../platform/served/enums.js';
import { ServedRefused } from '../platform/served/refused.js';
import { ServedMethodVersion } from './method-version.js';

export const JobKind = { PREVIEW: 'PREVIEW', APPLY: 'APPLY' } as const;
registerEnumType(JobKind, { name: 'MethodJobKind', description: 'What is done with a version of the method.' });

export const JobState = { RUNNING: 'RUNNING', DONE: 'DONE', FAILED: 'FAILED' } as const;
registerEnumType(JobState, { name: 'MethodJobState', description: 'How far it has come.' });

/** A cell's head, as a move has it. */
@ObjectType('MovedHead', { description: 'How a cell stands.' })
export class ServedMovedHead {
  @Field(() => StatusEnum, { description: 'The status.' })
  status!: Status;

  @Field(() => ConfidenceEnum, { nullable: true, description: 'How sure.' })
  confidence!: Confidence | null;

  @Field({ description: 'True where it is contested.' })
  contested!: boolean;

  @Field(() => BasisEnum, { description: 'Who says so.' })
  basis!: Basis;
}

/** A cell that a version would move. */
@ObjectType('MethodMove', { description: 'A cell that the version would move.' })
export class ServedMethodMove {
  @Field({ description: 'Code of the standard.' })
  standard!: string;

  @Field({ description: 'Code of the jurisdiction.' })
  jurisdiction!: string;

  @Field({ description: 'Code of the obligation.' })
  obligation!: string;

  @Field(() => ServedMovedHead, { description: 'As it stands now.' })
  before!: ServedMovedHead;

  @Field(() => ServedMovedHead, { description: 'As it would stand.' })
  after!: ServedMovedHead;
}

/** Long work on a version of the method, asked for again until it is done. */
@ObjectType('MethodJob', { description: 'Long work on a version of the method. Ask again until it is done.' })
export class ServedMethodJob {
  @Field(() => ID, { description: 'Names it, until the service stops.' })
  id!: string;

  @Field(() => JobKind, { description: 'What is done.' })
  kind!: keyof typeof JobKind;

  @Field({ description: 'The version.' })
  version!: string;

  @Field(() => JobState, { description: 'How far it has come.' })
  state!: keyof typeof JobState;

  @Field(() => Int, { description: 'Cells done.' })
  done!: number;

  @Field(() => Int, { description: 'Cells in all; 0 before it is known.' })
  of!: number;

  @Field({ description: 'Revision of the matrix on which it started: applying asks for the one of the preview.' })
  revision!: string;

  @Field(() => Int, { nullable: true, description: 'How many cells move; null until it is done.' })
  moved!: number | null;

  @Field(() => [ServedMethodMove], { description: 'For a preview that is done: the cells that move, at most 1,000.' })
  moves!: ServedMethodMove[];

  @Field(() => String, { nullable: true, description: 'Why it failed, in a sentence.' })
  failure!: string | null;
}

/** A move in the words of the API. */
export const serveMove = ({
  key,
  before,
  after,
}: {
  key: CellKey;
  before: CellHead;
  after: CellHead;
}): ServedMethodMove => ({
  ...key,
  before,
  after,
});

/** A proposed version. */
@ObjectType('MethodProposed', { description: 'The version is on record as a proposal. Nothing has moved.' })
export class MethodProposed {
  @Field(() => ServedMethodVersion, { description: 'The version.' })
  readonly method: ServedMethodVersion;

  constructor(method: ServedMethodVersion) {
    this.method = method;
  }
}

/** Work that has begun. */
@ObjectType('MethodJobStarted', { description: 'The work has begun.' })
export class MethodJobStarted {
  @Field(() => ServedMethodJob, { description: 'The work.' })
  readonly job: ServedMethodJob;

  constructor(job: ServedMethodJob) {
    this.job = job;
  }
}

export const ProposeMethodResult = createUnionType({
  name: 'ProposeMethodResult',
  description: 'A proposed version, or why there is none.',
  types: () => [MethodProposed, ServedRefused] as const,
  resolveType: (value: MethodProposed | ServedRefused) => value.constructor,
});

export const MethodJobResult = createUnionType({
  name: 'MethodJobResult',
  description: 'Work that has begun, or why it has not.',
  types: () => [MethodJobStarted, ServedRefused] as const,
  resolveType: (value: MethodJobStarted | ServedRefused) => value.constructor,
});
