import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Effect, EvidenceLink } from '@states-must/domain';
import type { Reference } from '../reference/reference.js';
import { PartialDateScalar } from '../scalars/partial-date.js';
import { ServedCriterion } from './criterion.js';
import { EffectEnum } from './enums.js';
import { serveJurisdictionOf, ServedJurisdiction } from './jurisdiction.js';
import { ServedObligation, serveObligation } from './obligation.js';

/** Evidence, a criterion, a jurisdiction, and what the one says of the other there. */
@ObjectType('EvidenceLink', { description: 'What an item says of one criterion in one jurisdiction.' })
export class ServedEvidenceLink {
  @Field(() => ID, { description: 'Identifier of the link.' })
  readonly id: string;

  @Field({ description: 'Code of the standard.' })
  readonly standard: string;

  @Field(() => EffectEnum, { description: 'What it says.' })
  readonly effect: Effect;

  @Field(() => String, { nullable: true, description: 'Where in the source: a page, a paragraph, a section.' })
  readonly locator: string | null;

  @Field(() => String, { nullable: true, description: "The source's own words." })
  readonly quote: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "For a law that starts in stages: this part's start.",
  })
  readonly inForceFrom: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "For a law that ends in stages: this part's last day.",
  })
  readonly inForceTo: string | null;

  constructor(
    private readonly own: EvidenceLink,
    private readonly reference: Reference,
  ) {
    this.id = own.id;
    this.standard = own.standard;
    this.effect = own.effect;
    this.locator = own.locator;
    this.quote = own.quote;
    this.inForceFrom = own.inForceFrom;
    this.inForceTo = own.inForceTo;
  }

  @Field(() => ServedJurisdiction, { description: 'Where.' })
  get jurisdiction(): ServedJurisdiction {
    return serveJurisdictionOf(this.own.jurisdiction, this.reference);
  }

  @Field(() => ServedObligation, { description: 'The obligation that the criterion belongs to.' })
  get obligation(): ServedObligation {
    const { obligation, standard } = this.reference.criterionOf(this.own.standard, this.own.criterion);
    return serveObligation(obligation, standard, this.reference);
  }

  @Field(() => ServedCriterion, { description: 'The question it bears on.' })
  get criterion(): ServedCriterion {
    return this.reference.criterionOf(this.own.standard, this.own.criterion).criterion;
  }
}
