import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DIFFERENCE_KINDS, type CellDifference, type Comparison, type DifferenceKind } from '@states-must/database';
import type { Basis, Confidence, Day, Status } from '@states-must/domain';
import type { Reference } from '../platform/reference/reference.js';
import { DateScalar } from '../platform/scalars/date.js';
import { ServedEdition } from '../platform/served/edition.js';
import { BasisEnum, ConfidenceEnum, StatusEnum } from '../platform/served/enums.js';
import { serveJurisdictionOf, ServedJurisdiction } from '../platform/served/jurisdiction.js';

/** More than this many differences are counted and not listed: the two files tell the rest. */
export const MOST_DIFFERENCES = 2_000;

const DifferenceKindEnum = Object.fromEntries(DIFFERENCE_KINDS.map((kind) => [kind, kind])) as Record<
  DifferenceKind,
  DifferenceKind
>;
registerEnumType(DifferenceKindEnum, { name: 'DifferenceKind', description: 'In what a cell stands differently.' });
export { DifferenceKindEnum };

/** How a cell stood in an edition, or stands today. */
@ObjectType('CellStanding', { description: 'How a cell stood in an edition, or stands today, as the grid says it.' })
export class ServedCellStanding {
  @Field(() => StatusEnum, { description: 'What the evidence shows.' })
  status!: Status;

  @Field(() => ConfidenceEnum, { nullable: true, description: 'How sure; null where nothing is answered.' })
  confidence!: Confidence | null;

  @Field({ description: 'True where strong evidence, or a party, disagrees.' })
  contested!: boolean;

  @Field({ description: 'False while a criterion is not answered.' })
  complete!: boolean;

  @Field(() => BasisEnum, { description: 'Who says so; of an empty cell, PROPOSED.' })
  basis!: Basis;

  @Field({ description: 'True where the status rests on old evidence.' })
  stale!: boolean;

  @Field(() => Int, { description: 'Criteria that are answered.' })
  answered!: number;

  @Field(() => Int, { description: 'Distinct public items linked in any way.' })
  evidenceCount!: number;
}

/** One cell that stands differently. */
@ObjectType('CellDifference', { description: 'One cell that stands differently in the two.' })
export class ServedCellDifference {
  @Field(() => ServedJurisdiction, { description: 'Where.' })
  jurisdiction!: ServedJurisdiction;

  @Field({ description: 'Code of the obligation.' })
  obligation!: string;

  @Field(() => [DifferenceKindEnum], { description: 'In what, one or more.' })
  kinds!: DifferenceKind[];

  @Field(() => ServedCellStanding, { description: 'In the first.' })
  before!: ServedCellStanding;

  @Field(() => ServedCellStanding, { description: 'In the second.' })
  after!: ServedCellStanding;
}

/** How many cells differ in one respect. */
@ObjectType('DifferenceCount', { description: 'How many cells differ in one respect; a cell may differ in several.' })
export class ServedDifferenceCount {
  @Field(() => DifferenceKindEnum, { description: 'In what.' })
  kind!: DifferenceKind;

  @Field(() => Int, { description: 'How many cells.' })
  count!: number;
}

/** Two editions side by side, or an edition and today. */
@ObjectType('EditionComparison', { description: 'Two editions of one standard side by side, or an edition and today.' })
export class ServedComparison {
  @Field(() => ServedEdition, { description: 'The first.' })
  from!: ServedEdition;

  @Field(() => ServedEdition, { nullable: true, description: 'The second; null for today.' })
  to!: ServedEdition | null;

  @Field(() => DateScalar, { description: 'The day that the second stands for.' })
  toDay!: Day;

  @Field(() => Int, { description: 'Cells that both have.' })
  compared!: number;

  @Field(() => Int, { description: 'Cells that stand differently.' })
  differing!: number;

  @Field(() => [ServedDifferenceCount], { description: 'How many differ in what; each kind, those of none too.' })
  counts!: ServedDifferenceCount[];

  @Field(() => [ServedCellDifference], {
    description: `Cells that stand differently, by jurisdiction, at most ${MOST_DIFFERENCES}: \`differing\` counts all.`,
  })
  differences!: ServedCellDifference[];

  @Field(() => [String], { description: 'Codes of jurisdictions and obligations that only the first has.' })
  onlyInFrom!: string[];

  @Field(() => [String], { description: 'Codes of jurisdictions and obligations that only the second has.' })
  onlyInTo!: string[];
}

/** A cell as an edition has it, and as it stands today. */
@ObjectType('EditionCell', { description: 'A cell as an edition has it, and as it stands today.' })
export class ServedEditionCell {
  @Field(() => ServedEdition, { description: 'The edition.' })
  edition!: ServedEdition;

  @Field(() => ServedCellStanding, { description: 'As it was frozen.' })
  frozen!: ServedCellStanding;

  @Field(() => ServedCellStanding, {
    nullable: true,
    description: 'As it stands today; null where there is no such cell any more.',
  })
  today!: ServedCellStanding | null;

  @Field({ description: "True where today's value is another one." })
  movedOn!: boolean;

  @Field(() => [DifferenceKindEnum], { description: 'In what it has moved on.' })
  moved!: DifferenceKind[];
}

/** What the comparison of two grids says, served. */
export function serveComparison(
  comparison: Comparison,
  reference: Reference,
): Pick<ServedComparison, 'compared' | 'differing' | 'counts' | 'differences' | 'onlyInFrom' | 'onlyInTo'> {
  const { differences, compared, onlyBefore, onlyAfter } = comparison;
  const known = differences.filter((one) => reference.findJurisdiction(one.jurisdiction) !== undefined);
  return {
    compared,
    differing: differences.length,
    counts: DIFFERENCE_KINDS.map((kind) => {
      return { kind, count: differences.filter(({ kinds }) => kinds.includes(kind)).length };
    }),
    differences: known.slice(0, MOST_DIFFERENCES).map((one) => serveDifference(one, reference)),
    onlyInFrom: [...onlyBefore.jurisdictions, ...onlyBefore.obligations],
    onlyInTo: [...onlyAfter.jurisdictions, ...onlyAfter.obligations],
  };
}

function serveDifference(one: CellDifference, reference: Reference): ServedCellDifference {
  return { ...one, jurisdiction: serveJurisdictionOf(one.jurisdiction, reference) };
}
