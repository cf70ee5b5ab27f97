import { Field, ObjectType } from '@nestjs/graphql';
import type { Answer, Confidence, CriterionOutcome, LinkOutcome, Part } from '@states-must/domain';
import type { Reference } from '../reference/reference.js';
import { ServedCriterion } from './criterion.js';
import { AnswerEnum, ConfidenceEnum, PartEnum } from './enums.js';
import { ServedEvidence } from './evidence.js';
import { ServedEvidenceLink } from './evidence-link.js';

/** An item, its link to the criterion, and the part it plays in the answer. */
@ObjectType('CriterionLink', {
  description: 'An item, its link to the criterion, and the part it plays in the answer.',
})
export class ServedCriterionLink {
  @Field(() => ServedEvidence, { description: 'The item.' })
  evidence!: ServedEvidence;

  @Field(() => ServedEvidenceLink, { description: 'What it says of the criterion.' })
  link!: ServedEvidenceLink;

  @Field(() => PartEnum, { description: 'How it stands to the answer.' })
  part!: Part;
}

/** The answer to one criterion. Its links are read when they are asked for. */
@ObjectType('CriterionAnswer', { description: 'The answer to one criterion, and what it rests on.' })
export class ServedCriterionAnswer {
  @Field(() => ServedCriterion, { description: 'The question.' })
  criterion!: ServedCriterion;

  @Field(() => AnswerEnum, { description: 'What the evidence answers.' })
  answer!: Answer;

  @Field(() => ConfidenceEnum, { nullable: true, description: 'How sure; null while the answer is UNKNOWN.' })
  confidence!: Confidence | null;

  @Field({ description: 'True where the answer is no and the criterion says that a no is contrary.' })
  contrary!: boolean;

  /** Links of the outcome, by id; not a field of the API. */
  outcomes!: LinkOutcome[];
}

export function serveCriterionAnswer(
  outcome: CriterionOutcome,
  standard: string,
  reference: Reference,
): ServedCriterionAnswer {
  return {
    criterion: reference.criterionOf(standard, outcome.criterion).criterion,
    answer: outcome.answer,
    confidence: outcome.confidence,
    contrary: outcome.contrary,
    outcomes: outcome.links,
  };
}
