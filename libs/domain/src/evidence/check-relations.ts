import { firstDay, lastDay } from '../dates/parse-partial-date.js';
import type { PartialDate } from '../dates/partial-date.js';
import type { RelationKind } from '../vocabulary/vocabulary.js';
import type { EvidenceLookups } from './evidence-input.js';
import type { ShapedEvidence } from './evidence-schema.js';
import type { Problem } from './problem.js';

/** Kinds by which the other item ends on a day: the law is another one from then on. */
export const ENDING_RELATIONS: readonly RelationKind[] = ['SUPERSEDES', 'STRIKES_DOWN', 'REPEALS'];

/** Kinds that change what the other item decides. They concern its regions too, and never lead in a circle. */
export const DECIDING_RELATIONS: readonly RelationKind[] = [...ENDING_RELATIONS, 'CORRECTS'];

type ShapedRelation = ShapedEvidence['relations'][number];

/**
 * Each relation is to another item that the author sees, leads in no circle, and has a date where the other item ends by
 * it and none where it corrects; only a ruling strikes down.
 */
export function checkRelations(
  shaped: ShapedEvidence,
  lookups: EvidenceLookups,
  sound: (path: string) => boolean,
): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, relation] of (sound('relations') ? shaped.relations : []).entries()) {
    const at = `relations.${index}`;
    if (!sound(at)) continue;
    const kind = sound(`${at}.kind`) ? (relation.kind as RelationKind) : null;
    if (kind !== null) problems.push(...checkKind(kind, relation, shaped, at, sound));
    if (!sound(`${at}.target`)) continue;
    const problem = checkTarget(kind, relation.target, lookups, seen);
    if (problem !== null) problems.push({ path: [...at.split('.'), 'target'], ...problem });
    else if (kind !== null && sound(`${at}.on`)) problems.push(...checkEnd(kind, relation, lookups, at));
  }
  return problems;
}

function checkKind(
  kind: RelationKind,
  { on }: ShapedRelation,
  shaped: ShapedEvidence,
  at: string,
  sound: (path: string) => boolean,
): Problem[] {
  const problems: Problem[] = [];
  const dated = sound(`${at}.on`);
  if (kind === 'STRIKES_DOWN' && sound('kind') && shaped.kind !== 'RULING') {
    const message = 'Only a ruling strikes down. Make this item a ruling, or choose another relation.';
    problems.push({ path: [...at.split('.'), 'kind'], code: 'NOT_A_RULING', message });
  }
  if (dated && ENDING_RELATIONS.includes(kind) && on === null) {
    const message =
      'The other item ends by this, and no date says when. Give the first day on which it no longer holds.';
    problems.push({ path: [...at.split('.'), 'on'], code: 'RELATION_DATE_MISSING', message });
  }
  if (dated && kind === 'CORRECTS' && on !== null) {
    const message = 'A correction counts from the moment it is published here. Leave the date out.';
    problems.push({ path: [...at.split('.'), 'on'], code: 'RELATION_DATE_IDLE', message });
  }
  return problems;
}

/** A law cannot end before it starts. */
function checkEnd(kind: RelationKind, { on, target }: ShapedRelation, lookups: EvidenceLookups, at: string): Problem[] {
  const starts = lookups.findItem(target)?.starts ?? null;
  if (on === null || starts === null || !ENDING_RELATIONS.includes(kind)) return [];
  if (lastDay(on as PartialDate) >= firstDay(starts)) return [];
  const message = `The other item starts on ${starts}, and this would end it before. Check the date, or correct the other item.`;
  return [{ path: [...at.split('.'), 'on'], code: 'DATES_REVERSED', message }];
}

function checkTarget(
  kind: RelationKind | null,
  name: string,
  lookups: EvidenceLookups,
  seen: Set<string>,
): Omit<Problem, 'path'> | null {
  const found = lookups.findItem(name);
  if (found === null) {
    return { code: 'UNKNOWN_EVIDENCE', message: 'There is no such item. Choose one that you can open.' };
  }
  if (found.id === lookups.self) {
    return { code: 'RELATION_TO_ITSELF', message: 'This is the item itself. Choose the other one.' };
  }
  if (seen.has(`${kind} ${found.id}`)) {
    return { code: 'DUPLICATE_RELATION', message: 'The same is said of this item twice. Keep one of the two.' };
  }
  seen.add(`${kind} ${found.id}`);
  if (kind === null || !DECIDING_RELATIONS.includes(kind) || !found.leadsBack) return null;
  return {
    code: 'RELATION_LOOP',
    message:
      'The other item replaces, ends or corrects this one already, itself or by way of others, and they cannot do it to each other. Take one of the two relations out.',
  };
}
