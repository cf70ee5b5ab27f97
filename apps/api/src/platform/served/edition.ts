import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { EditionRecord } from '@states-must/database';
import type { Day, Role } from '@states-must/domain';
import type { Reference } from '../reference/reference.js';
import { DateTimeScalar } from '../scalars/date-time.js';
import { DateScalar } from '../scalars/date.js';
import { RoleEnum } from './enums.js';
import { serveStandard, ServedStandard } from './standard.js';

/** A frozen, citable copy of all published statuses. */
@ObjectType('Edition', { description: 'A frozen, citable copy of all published statuses. It never changes.' })
export class ServedEdition {
  @Field({ description: 'The last part of its address, such as november-2026.' })
  readonly slug: string;

  @Field({
    description:
      'Its permanent address on this site, such as /editions/november-2026. Add .csv, .json or .txt for a file.',
  })
  readonly address: string;

  @Field({ description: 'Its name.' })
  readonly name: string;

  @Field(() => DateScalar, { description: 'The day whose statuses were frozen.' })
  readonly asOf: Day;

  @Field(() => DateTimeScalar, { description: 'The moment up to which what was known counts.' })
  readonly knownAt: string;

  @Field({ description: 'Version of the method that the statuses were derived by.' })
  readonly methodVersion: string;

  @Field(() => [String], { description: 'Codes of its columns, in their order then.' })
  readonly obligations: string[];

  @Field(() => Int, { description: 'How many jurisdictions it holds.' })
  readonly rowCount: number;

  @Field({ description: 'SHA-256 of the file at its address with .txt, hexadecimal.' })
  readonly checksum: string;

  @Field({ description: 'SPDX name of the terms it may be used on.' })
  readonly licence: string;

  @Field({ description: 'The sentence by which it is cited.' })
  readonly citation: string;

  @Field(() => String, { nullable: true, description: 'What whoever froze it says of it.' })
  readonly note: string | null;

  @Field(() => RoleEnum, { description: 'In which role somebody froze it.' })
  readonly frozenBy: Role;

  @Field(() => DateTimeScalar, { description: 'When it was frozen.' })
  readonly createdAt: string;

  constructor(
    /** What is on record; not a field of the API. */
    readonly record: EditionRecord,
    private readonly reference: Reference,
  ) {
    this.slug = record.slug;
    this.address = `/editions/${record.slug}`;
    this.name = record.name;
    this.asOf = record.asOf;
    this.knownAt = record.knownAt;
    this.methodVersion = record.methodVersion;
    this.obligations = record.obligations;
    this.rowCount = record.rowCount;
    this.checksum = record.checksum;
    this.licence = record.licence;
    this.citation = record.citation;
    this.note = record.note;
    this.frozenBy = record.frozenBy;
    this.createdAt = record.createdAt;
  }

  @Field(() => ServedStandard, { description: 'The standard whose statuses they are.' })
  get standard(): ServedStandard {
    return serveStandard(this.reference.standardOf(this.record.standard), this.reference);
  }
}

export function serveEdition(record: EditionRecord, reference: Reference): ServedEdition {
  return new ServedEdition(record, reference);
}
