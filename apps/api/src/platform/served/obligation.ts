import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Duty, Obligation, Standard } from '@states-must/domain';
import type { Reference } from '../reference/reference.js';
import { serveArea, ServedArea } from './area.js';
import { ServedCriterion } from './criterion.js';
import { DutyEnum } from './enums.js';
import { ServedInstrument } from './instrument.js';
import { ServedParameter } from './parameter.js';
import { ServedWork, serveWork } from './work.js';

/** One thing that states must do. */
@ObjectType('Obligation', { description: 'One thing that states must do.' })
export class ServedObligation {
  @Field({ description: 'Code, such as CRM-1.' })
  readonly code: string;

  @Field({ description: 'Code of the standard it belongs to.' })
  readonly standard: string;

  @Field(() => Int, { description: 'Its place in its area, from 0.' })
  readonly order: number;

  @Field(() => Int, { description: 'Its column in the matrix, from 0.' })
  readonly column: number;

  @Field({ description: 'A short title.' })
  readonly title: string;

  @Field({ description: 'What states must do.' })
  readonly text: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where in the source document it stands; null in a working reading.',
  })
  readonly place: string | null;

  @Field(() => [DutyEnum], { description: 'The kinds of duty in it.' })
  readonly duties: Duty[];

  @Field(() => [String], { description: 'The rights it serves.' })
  readonly rights: string[];

  @Field(() => [ServedCriterion], { description: "Its criteria, in the standard's order." })
  readonly criteria: ServedCriterion[];

  constructor(
    private readonly own: Obligation,
    private readonly within: Standard,
    private readonly reference: Reference,
  ) {
    this.code = own.code;
    this.standard = within.code;
    this.order = own.order;
    this.column = own.column;
    this.title = own.title;
    this.text = own.text;
    this.place = own.place;
    this.duties = own.duties;
    this.rights = own.rights;
    this.criteria = own.criteria;
  }

  @Field(() => ServedArea, { description: 'The area it belongs to.' })
  get area(): ServedArea {
    return serveArea(this.reference.areaOf(this.within, this.own.area), this.within);
  }

  @Field(() => [ServedInstrument], { description: 'International instruments it rests on.' })
  get instruments(): ServedInstrument[] {
    return this.within.instruments.filter((one) => this.own.instruments.includes(one.code));
  }

  @Field(() => [ServedParameter], { description: 'Matters of the resolution it answers to.' })
  get parameters(): ServedParameter[] {
    return this.within.parameters.filter((one) => this.own.parameters.includes(one.code));
  }

  @Field(() => [ServedWork], { description: 'Works that the standard cites for it and that nobody here has read yet.' })
  get works(): ServedWork[] {
    const founding = this.standard === this.reference.standards[0]!.code;
    return this.reference.works.filter((work) => founding && work.supports.includes(this.code)).map(serveWork);
  }
}

export function serveObligation(obligation: Obligation, standard: Standard, reference: Reference): ServedObligation {
  return new ServedObligation(obligation, standard, reference);
}
