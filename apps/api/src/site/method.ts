import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CLAUSES, type Method } from '@states-must/domain';
import { DateScalar } from '../platform/scalars/date.js';

/** One sentence of a rule. */
@ObjectType('MethodClause', { description: 'One sentence of a rule.' })
export class ServedMethodClause {
  @Field({ description: 'Its name, as a trace has it, such as text-outranks.' })
  id!: string;

  @Field({ description: 'The sentence.' })
  sentence!: string;
}

/** One rule. */
@ObjectType('MethodRule', { description: 'One rule of the method.' })
export class ServedMethodRule {
  @Field(() => Int, { description: 'Its number.' })
  number!: number;

  @Field(() => [ServedMethodClause], { description: 'Its sentences, in order.' })
  clauses!: ServedMethodClause[];
}

/** A number that the rules count with. */
@ObjectType('MethodParameter', { description: 'A number that the rules count with.' })
export class ServedMethodParameter {
  @Field({ description: 'Its name, such as ageMonths.LAW.' })
  name!: string;

  @Field(() => Int, { description: 'Its value.' })
  value!: number;

  @Field({ description: 'What it counts.' })
  unit!: string;
}

/** How a status comes about. */
@ObjectType('Method', { description: 'How a status comes about: the version in use, its rules and its numbers.' })
export class ServedMethod {
  @Field({ description: 'Version, such as 1.0.' })
  version!: string;

  @Field(() => DateScalar, { description: 'Day on which this version was published.' })
  published!: string;

  @Field({ description: 'What this version is.' })
  note!: string;

  @Field(() => [ServedMethodRule], { description: 'The rules, in order.' })
  rules!: ServedMethodRule[];

  @Field(() => [ServedMethodParameter], { description: 'The numbers that the rules count with.' })
  parameters!: ServedMethodParameter[];
}

/** A version of the method as it is shown: the sentences it applies, by rule. */
export function serveMethod(method: Method): ServedMethod {
  const applied = CLAUSES.filter((clause) => method.clauses[clause.id]);
  const numbers = [...new Set(applied.map((clause) => clause.rule))].sort((a, b) => a - b);
  return {
    version: method.version,
    published: method.published,
    note: method.note,
    rules: numbers.map((number) => ({
      number,
      clauses: applied.filter((clause) => clause.rule === number).map(({ id, sentence }) => ({ id, sentence })),
    })),
    parameters: [
      { name: 'historyMonths', value: method.parameters.historyMonths, unit: 'months' },
      ...Object.entries(method.parameters.ageMonths).map(([facet, value]) => ({
        name: `ageMonths.${facet}`,
        value,
        unit: 'months',
      })),
    ],
  };
}
