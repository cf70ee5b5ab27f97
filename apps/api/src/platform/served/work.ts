import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Reliability, Work, WorkKind } from '@states-must/domain';
import { ReliabilityEnum, WorkKindEnum } from './enums.js';

/** A work that the standard cites. */
@ObjectType('Work', {
  description: 'A work that the standard cites and that nobody here has read yet. It carries no evidence.',
})
export class ServedWork {
  @Field({ description: 'Code of the work.' })
  code!: string;

  @Field({ description: 'Who wrote it.' })
  author!: string;

  @Field({ description: 'Its title.' })
  title!: string;

  @Field(() => Int, { nullable: true, description: 'Year it came out; null where the citation gives none.' })
  year!: number | null;

  @Field(() => WorkKindEnum, { description: 'What it is.' })
  kind!: WorkKind;

  @Field(() => String, { nullable: true, description: 'Journal, series or place of publication.' })
  publication!: string | null;

  @Field(() => String, { nullable: true, description: 'Pages cited.' })
  pages!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  url!: string | null;

  @Field(() => [Int], { description: 'Footnotes of the standard that cite it.' })
  notes!: number[];

  @Field(() => [String], { description: 'Codes of the obligations it is cited for.' })
  obligations!: string[];

  @Field(() => [String], { description: 'Codes of the jurisdictions it is about.' })
  jurisdictions!: string[];

  @Field(() => ReliabilityEnum, { description: 'F: it cannot be judged before somebody has read it.' })
  reliability!: Reliability;

  @Field(() => String, { nullable: true, description: 'What the catalogue notes about it.' })
  remark!: string | null;
}

export function serveWork(work: Work): ServedWork {
  return { ...work, obligations: work.supports, reliability: 'F' };
}
