import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { cellKeyText, readCells, today } from '@states-must/database';
import type { RequestContext } from '../../platform/context/request-context.js';
import { ServedCell, serveCellOf } from '../../platform/served/cell.js';
import { ServedJudgement } from '../../platform/served/judgement.js';
import { ServedRefused } from '../../platform/served/refused.js';
import { Refusal } from '../../platform/write/refusal.js';
import type { Written } from './open-record.js';

/** A record after a step of its life. */
@ObjectType('JudgementChanged', { description: 'The record was put there, or moved on.' })
export class JudgementChanged {
  @Field(() => ServedJudgement, { description: 'The record as it stands now.' })
  readonly judgement: ServedJudgement;

  @Field(() => [ServedCell], {
    description: 'The cells that were derived again; none where the public sees no change.',
  })
  readonly cells: ServedCell[];

  constructor(judgement: ServedJudgement, cells: ServedCell[]) {
    this.judgement = judgement;
    this.cells = cells;
  }
}

/** A record, or why nothing was done. */
export const JudgementResult = createUnionType({
  name: 'JudgementResult',
  description: 'A record after a step of its life, or why the step was not taken.',
  types: () => [JudgementChanged, ServedRefused] as const,
  resolveType: (value: JudgementChanged | ServedRefused) => value.constructor,
});

/** The answer to every write of a record: the record, and the cells as everyone sees them now. */
export const serveWritten = async (
  context: RequestContext,
  written: Written | Refusal,
): Promise<JudgementChanged | ServedRefused> => {
  if (written instanceof Refusal) return new ServedRefused(written.problems);
  const { record, cells: keys } = written;
  const { reference } = context;
  const cells =
    keys.length === 0
      ? []
      : await context.readPublic(async (tx) => {
          const day = await today(tx);
          const records = await readCells(tx, keys);
          return keys.map((key) => serveCellOf(key, records.get(cellKeyText(key)), { day }, reference));
        });
  return new JudgementChanged(new ServedJudgement(record, reference), cells);
};
