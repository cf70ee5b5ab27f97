import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { CustodyRecord } from '@states-must/database';
import { CUSTODY_EVENTS, type CustodyEvent, type Role } from '@states-must/domain';
import { DateTimeScalar } from '../scalars/date-time.js';
import { RoleEnum, served } from './enums.js';

const CustodyEventEnum = served('CustodyEvent', CUSTODY_EVENTS, 'What happened to a file.', {
  RECEIVED: 'It arrived and was added to a draft.',
  OPENED: 'A member opened it.',
  COPIED: 'The whole of it went out to a member, who has a copy now.',
  PUBLISHED: 'It was published with its item.',
  WITHDRAWN: 'It was withdrawn with its item.',
  REMOVED: 'It was taken off a draft.',
  VERIFIED: 'It was found to be what was received again, after a fault.',
  FAULT: 'It was found missing, or not what was received.',
});

/** One thing that happened to a file. Built from a record by `serveCustody`. */
@ObjectType('CustodyEntry', {
  description: 'One thing that happened to a file of an item: what, when and by which role.',
})
export class ServedCustodyEntry {
  @Field(() => ID, { description: 'Identifier of the entry.' })
  id!: string;

  @Field(() => ID, { description: 'Identifier of the file; it may have been removed since.' })
  fileId!: string;

  @Field({ description: 'Name of the file.' })
  fileName!: string;

  @Field({ description: 'SHA-256 of the file, in hex.' })
  sha256!: string;

  @Field(() => CustodyEventEnum, { description: 'What happened.' })
  event!: CustodyEvent;

  @Field(() => RoleEnum, { nullable: true, description: 'Under which role; null where the house itself noted it.' })
  role!: Role | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;
}

/** What the API shows of an entry: a role and never a person. */
export function serveCustody(record: CustodyRecord): ServedCustodyEntry {
  const { id, fileId, name, sha256, event, role, at } = record;
  return { id, fileId, fileName: name, sha256, event, role, at };
}
