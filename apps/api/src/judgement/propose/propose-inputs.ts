import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { AssessmentKind, Confidence, Direction, Party, Reliability, Status } from '@states-must/domain';
import { DateScalar } from '../../platform/scalars/date.js';
import { PartialDateScalar } from '../../platform/scalars/partial-date.js';
import { ConfidenceEnum, DirectionEnum, ReliabilityEnum, StatusEnum } from '../../platform/served/enums.js';
import { AssessmentKindEnum, PartyEnum } from '../../platform/served/judgement-enums.js';

const text = (description: string) => Field(() => String, { nullable: true, description });
const key = () =>
  Field({
    description:
      'Made by the client for one attempt and sent again with each repetition of it, 1 to 255 characters. The same request again within 24 hours gets the first answer.',
  });
const standard = () => text('Code of the standard; the default one where it is left out.');

/** One cell that was searched for. */
@InputType('SearchedCellInput', { description: 'One cell that was searched for.' })
export class SearchedCellInput {
  @Field({ description: 'Code of the jurisdiction.' })
  jurisdiction!: string;

  @Field({ description: 'Code of the obligation.' })
  obligation!: string;
}

/** A search as it is put on record. */
@InputType('RecordSearchInput', { description: 'Somebody looked for evidence. Approved, NO_EVIDENCE rests on it.' })
export class RecordSearchInput {
  @standard()
  standard?: string | null;

  @Field(() => [SearchedCellInput], { description: 'The cells that it was made for, 1 to 200, each once.' })
  cells!: SearchedCellInput[];

  @Field(() => PartialDateScalar, { description: 'When it was made; not in the future.' })
  on!: string;

  @Field(() => [String], { description: 'Where somebody looked: 1 to 50 places of up to 300 characters.' })
  places!: string[];

  @Field(() => [String], { description: 'In which languages: 1 to 30 BCP 47 tags.' })
  languages!: string[];

  @Field({ description: 'What for, 1 to 1,000 characters.' })
  terms!: string;

  @text('What else a reader should know of it, up to 2,000 characters.')
  note?: string | null;

  @key()
  key!: string;
}

/** A position as it is put on record. */
@InputType('AddPositionInput', {
  description: 'What a party says of a cell: an office or organisation, never a person.',
})
export class AddPositionInput {
  @standard()
  standard?: string | null;

  @Field({ description: 'Code of the jurisdiction.' })
  jurisdiction!: string;

  @Field({ description: 'Code of the obligation.' })
  obligation!: string;

  @Field(() => PartyEnum, { description: 'What kind of party. A dissenting rater is refused: rate the assessment.' })
  party!: Party;

  @Field({ description: 'The office or organisation, 1 to 300 characters. Never a person.' })
  partyName!: string;

  @Field(() => StatusEnum, {
    nullable: true,
    description: 'MET, PARTLY_MET, NOT_MET or CONTRARY; left out where the party takes no such stand.',
  })
  value?: Status | null;

  @Field({ description: 'What it says, 1 to 2,000 characters.' })
  text!: string;

  @Field(() => PartialDateScalar, { description: 'When it said so; not in the future.' })
  on!: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Until when it held so, where that is known.' })
  until?: string | null;

  @Field(() => ID, { nullable: true, description: 'The source in which it can be read. One of the three is due.' })
  sourceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The published item in which it can be read.' })
  evidenceId?: string | null;

  @text('The address at which it can be read.')
  url?: string | null;

  @key()
  key!: string;
}

/** An assessment as it is put on record. */
@InputType('ProposeAssessmentInput', {
  description: 'What somebody decides of a cell, for a second person to approve.',
})
export class ProposeAssessmentInput {
  @standard()
  standard?: string | null;

  @Field({ description: 'Code of the jurisdiction.' })
  jurisdiction!: string;

  @Field({ description: 'Code of the obligation.' })
  obligation!: string;

  @Field(() => AssessmentKindEnum, { description: 'What is decided.' })
  kind!: AssessmentKind;

  @Field(() => StatusEnum, {
    nullable: true,
    description: 'For an override: MET, PARTLY_MET, NOT_MET or CONTRARY. Left out for every other kind.',
  })
  status?: Status | null;

  @Field(() => ConfidenceEnum, { nullable: true, description: 'For an override: how sure.' })
  confidence?: Confidence | null;

  @Field({ description: 'Why, 1 to 2,000 characters.' })
  reason!: string;

  @text('For an override: the clause of the method that is applied, or the number of a rule, 1 to 9.')
  rule?: string | null;

  @Field(() => DirectionEnum, {
    nullable: true,
    description: 'Which way the cell moves; UNKNOWN where it is left out.',
  })
  direction?: Direction | null;

  @text('What shows the direction, up to 2,000 characters; due unless it is UNKNOWN.')
  directionReason?: string | null;

  @text('For DECIDED_BY_PARENT: code of the state above the part.')
  decidedBy?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day for which it is decided; today where it is left out.',
  })
  asOf?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether your view is shown as a dissent where another one comes to hold; true where it is left out.',
  })
  keepDissent?: boolean | null;

  @Field(() => Int, { description: 'The version of the cell that you read; 0 where nothing was on record.' })
  cellVersion!: number;

  @key()
  key!: string;
}

/** A change of reliability as it is proposed. */
@InputType('ProposeReliabilityInput', {
  description: 'How far a source can be relied on, for a second reviewer to approve.',
})
export class ProposeReliabilityInput {
  @Field(() => ID, { description: 'The source.' })
  source!: string;

  @Field(() => ReliabilityEnum, { description: 'What it should be.' })
  reliability!: Reliability;

  @Field({ description: 'Why, 1 to 1,000 characters.' })
  reason!: string;

  @key()
  key!: string;
}
