import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Answer, Move, Moves, MoveSet, MoveStep, Status } from '@states-must/domain';
import type { Reference } from '../platform/reference/reference.js';
import { ServedCriterion } from '../platform/served/criterion.js';
import { AnswerEnum, StatusEnum } from '../platform/served/enums.js';

/** One criterion that would have to be answered YES. */
@ObjectType('MoveStep', { description: 'One criterion that would have to be answered YES.' })
export class ServedMoveStep {
  @Field(() => ServedCriterion, { description: 'The criterion.' })
  criterion!: ServedCriterion;

  @Field(() => AnswerEnum, {
    description: 'Its answer now. UNKNOWN: to be shown. NO: to be changed. CLAIMED: to be shown by others too.',
  })
  now!: Answer;
}

/** Criteria that would reach a status together. */
@ObjectType('MoveSet', { description: 'Criteria that would reach a status together; none can be left out.' })
export class ServedMoveSet {
  @Field(() => [ServedMoveStep], { description: 'By the code of the criterion.' })
  steps!: ServedMoveStep[];

  @Field(() => StatusEnum, { description: 'The status by then: the one aimed at, or a better one.' })
  status!: Status;

  @Field(() => Int, { description: 'How many criteria of the cell would be answered by then.' })
  answered!: number;
}

/** The smallest sets that reach a status. */
@ObjectType('Move', { description: 'The smallest sets of criteria that reach a status; all of one size.' })
export class ServedMove {
  @Field(() => StatusEnum, { description: 'The status aimed at.' })
  target!: Status;

  @Field(() => [ServedMoveSet], { description: 'At most 12, by their criteria.' })
  sets!: ServedMoveSet[];

  @Field(() => Int, { description: 'How many more there are of that size.' })
  more!: number;
}

/** What would move a cell. */
@ObjectType('WhatWouldMove', {
  description:
    'What would move a cell, by the rules: the smallest sets of criteria that, answered YES, bring its proposal to MET or one step up. Says nothing of confidence, nor of what people decide.',
})
export class ServedMoves {
  @Field(() => StatusEnum, { description: 'What the answers give now, before people and before parts.' })
  from!: Status;

  @Field(() => Int, { description: 'Criteria of the cell.' })
  criteriaCount!: number;

  @Field(() => ServedMove, { nullable: true, description: 'To MET; null where it is met.' })
  toMet!: ServedMove | null;

  @Field(() => ServedMove, {
    nullable: true,
    description:
      'One step up: CONTRARY, NOT_MET, PARTLY_MET, MET. From an empty cell that is MET. Null where it is met.',
  })
  oneUp!: ServedMove | null;
}

/** Moves of a cell of that standard, with the criteria in full. */
export function serveMoves(moves: Moves, standard: string, reference: Reference): ServedMoves {
  const step = ({ criterion, now }: MoveStep): ServedMoveStep => {
    return { criterion: reference.criterionOf(standard, criterion).criterion, now };
  };
  const set = (one: MoveSet): ServedMoveSet => ({ ...one, steps: one.steps.map(step) });
  const move = (one: Move | null): ServedMove | null => one && { ...one, sets: one.sets.map(set) };
  return { ...moves, toMet: move(moves.toMet), oneUp: move(moves.oneUp) };
}
