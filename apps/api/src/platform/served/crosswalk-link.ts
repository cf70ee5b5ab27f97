import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CrosswalkRecord } from '@states-must/database';
import type { CrosswalkRelation } from '@states-must/domain';
import type { Reference } from '../reference/reference.js';
import { CrosswalkRelationEnum } from './enums.js';
import { ServedObligation, serveObligation } from './obligation.js';

/** How one obligation of a later standard stands to one of an earlier one. */
@ObjectType('CrosswalkLink', {
  description:
    'How one obligation of a later standard stands to one of an earlier one. Read: the later is (relation) the earlier.',
})
export class ServedCrosswalkLink {
  @Field(() => ID, { description: 'Identifier of the link.' })
  readonly id: string;

  @Field(() => CrosswalkRelationEnum, { description: 'The later obligation is ... the earlier one.' })
  readonly relation: CrosswalkRelation;

  @Field({ description: 'Code of the earlier standard.' })
  readonly fromStandard: string;

  @Field(() => ServedObligation, { nullable: true, description: 'The earlier obligation; null for what is NEW.' })
  readonly from: ServedObligation | null;

  @Field({ description: 'Code of the later standard.' })
  readonly toStandard: string;

  @Field(() => ServedObligation, { nullable: true, description: 'The later obligation; null for what was DROPPED.' })
  readonly to: ServedObligation | null;

  @Field(() => String, { nullable: true, description: "An editor's note." })
  readonly note: string | null;

  @Field({ description: 'True where a status carries over: for EQUIVALENT alone.' })
  readonly carries: boolean;

  @Field(() => Int, { description: 'Goes up by one with each change.' })
  readonly version: number;

  constructor(link: CrosswalkRecord, reference: Reference) {
    this.id = link.id;
    this.relation = link.relation;
    this.fromStandard = link.fromStandard;
    this.from = obligationOf(link.fromStandard, link.from, reference);
    this.toStandard = link.toStandard;
    this.to = obligationOf(link.toStandard, link.to, reference);
    this.note = link.note;
    this.carries = link.relation === 'EQUIVALENT';
    this.version = link.version;
  }
}

function obligationOf(standardCode: string, code: string | null, reference: Reference): ServedObligation | null {
  const standard = reference.findStandard(standardCode);
  const obligation = standard && code !== null ? reference.findObligation(standard, code) : undefined;
  return standard && obligation ? serveObligation(obligation, standard, reference) : null;
}

export function serveCrosswalkLink(link: CrosswalkRecord, reference: Reference): ServedCrosswalkLink {
  return new ServedCrosswalkLink(link, reference);
}
