import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { JudgementRecord, RatingRecord } from '@states-must/database';
import type { Party, Status } from '@states-must/domain';
import { PartialDateScalar } from '../scalars/partial-date.js';
import { StatusEnum } from './enums.js';
import { PartyEnum } from './judgement-enums.js';

/** What a party says of a cell. */
@ObjectType('Position', {
  description: 'What a party says of a cell: shown beside the status, equal in size, never averaged in.',
})
export class ServedPosition {
  @Field(() => ID, { description: 'Identifier of the record, or of the rating that it comes from.' })
  id!: string;

  @Field(() => PartyEnum, { description: 'What kind of party.' })
  party!: Party;

  @Field(() => String, {
    nullable: true,
    description: 'The office or organisation; null for a rater, who is never named.',
  })
  partyName!: string | null;

  @Field(() => StatusEnum, {
    nullable: true,
    description: 'The status that it sees; null where it takes no such stand.',
  })
  value!: Status | null;

  @Field({ description: 'What it says.' })
  text!: string;

  @Field(() => PartialDateScalar, { description: 'Since when it holds the position.' })
  on!: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Until when; null where no end is known.' })
  until!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the statement can be read.' })
  url!: string | null;

  /** For the fields that are read when asked for; not fields of the API. */
  evidenceId!: string | null;
  sourceId!: string | null;
}

/** The position of a record; null for every other kind. `until` is its end where a later one of the party follows it. */
export function servePosition(record: JudgementRecord, until?: string | null): ServedPosition | null {
  if (!record.position) return null;
  return { id: record.id, ...record.position, until: until === undefined ? record.position.until : until };
}

/** A rater's dissent, from the day for which the assessment was decided. */
export function serveDissent(rating: RatingRecord, on: string, until: string | null): ServedPosition {
  return {
    ...{ id: rating.id, party: 'DISSENTING_RATER', partyName: null, value: rating.status, text: rating.reason ?? '' },
    ...{ on, until, url: null, evidenceId: null, sourceId: null },
  };
}
