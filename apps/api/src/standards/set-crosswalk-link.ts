import { Injectable } from '@nestjs/common';
import { appendAudit, changeCrosswalkLink, insertCrosswalkLink, openCrosswalk, type Tx } from '@states-must/database';
import {
  checkBeside,
  checkPair,
  holdsRoleAnywhere,
  readCrosswalkLink,
  sidesOf,
  type CrosswalkLink,
  type CrosswalkLinkInput,
  type Member,
} from '@states-must/domain';
import type { RequestContext } from '../platform/context/request-context.js';
import type { Reference } from '../platform/reference/reference.js';
import { once } from '../platform/write/once.js';
import { Refusal } from '../platform/write/refusal.js';

/** What an editor asks for. */
export type AskedLink = CrosswalkLinkInput & { version?: number | null };

/**
 * Sets how an obligation of a later standard stands to one of an earlier one: a new link, or another relation or note of
 * one that stands. What an editor has set is theirs: the catalogue leaves it alone from then on.
 */
@Injectable()
export class SetCrosswalkLink {
  /**
   * @returns the id of the link; or NOT_ALLOWED, UNKNOWN_STANDARD, CROSSWALK_STANDARDS, UNKNOWN_OBLIGATION, CROSSWALK_SIDE,
   *   CROSSWALK_TWICE, CROSSWALK_NOT_ALONE, STALE_VERSION, each with its field
   */
  run(context: RequestContext, { version, ...typed }: AskedLink, key: string): Promise<{ id: string } | Refusal> {
    return once(context, { operation: 'setCrosswalkLink', key, body: { version, ...typed } }, async (tx, member) => {
      insistOnEditor(member);
      const link = readLink(typed, context.reference);
      const kept = await openCrosswalk(tx, link.fromStandard, link.toStandard);
      const old = kept.find((one) => one.from === link.from && one.to === link.to) ?? null;
      const others = kept.filter((one) => one !== old && one.endedAt === null);
      const beside = checkBeside(link, others);
      if (beside.length > 0) throw new Refusal(beside);
      if (old && old.endedAt === null && version !== old.version) throw stale(old.version);
      const id = old ? old.id : await insertCrosswalkLink(tx, link);
      const now = old ? await changeCrosswalkLink(tx, { ...link, id, version: old.version }) : 1;
      if (now === 'STALE') throw stale(null);
      await audit(tx, 'crosswalk.set', link, { id, version: now, was: old?.relation ?? null });
      return { id };
    });
  }
}

/** @throws Refusal NOT_ALLOWED for whoever is no administrator */
export function insistOnEditor(member: Member): void {
  if (holdsRoleAnywhere(member, ['ADMIN'])) return;
  throw Refusal.of('NOT_ALLOWED', 'Administrators keep the crosswalk. Ask one of them.');
}

/** @param current the version that stands; null where it is not known */
export function stale(current: number | null): Refusal {
  const now = current === null ? '' : ` It is at version ${current} now.`;
  return Refusal.of(
    'STALE_VERSION',
    `Somebody has changed this link since you read it.${now} Read it again.`,
    'version',
  );
}

/** Puts a change of the crosswalk into the audit log: which link, never the note. */
export function audit(
  tx: Tx,
  action: string,
  link: CrosswalkLink,
  detail: { id: string; version: number; was: string | null },
): Promise<void> {
  const { fromStandard, from, toStandard, to, relation } = link;
  const { id, ...rest } = detail;
  return appendAudit(tx, {
    action,
    subjectKind: 'STANDARD',
    subjectId: id,
    regions: [],
    detail: { fromStandard, from, toStandard, to, relation, ...rest },
  });
}

/** @throws Refusal with every field that does not fit */
function readLink(typed: CrosswalkLinkInput, reference: Reference): CrosswalkLink {
  const read = readCrosswalkLink(typed);
  if (!read.ok) throw new Refusal(read.problems);
  const [from, to] = [read.value.fromStandard, read.value.toStandard].map((code) => reference.findStandard(code));
  if (!from) throw unknownStandard('fromStandard', read.value.fromStandard);
  if (!to) throw unknownStandard('toStandard', read.value.toStandard);
  if (to.supersedes !== from.code) {
    const message = `${to.code} does not supersede ${from.code}. A crosswalk leads from a standard to the version after it.`;
    throw Refusal.of('CROSSWALK_STANDARDS', message, 'toStandard');
  }
  const link: CrosswalkLink = {
    ...read.value,
    fromStandard: from.code,
    from: read.value.from?.toUpperCase() ?? null,
    toStandard: to.code,
    to: read.value.to?.toUpperCase() ?? null,
  };
  const problems = checkPair(link, sidesOf(from, to));
  if (problems.length > 0) throw new Refusal(problems);
  return link;
}

function unknownStandard(field: string, code: string): Refusal {
  return Refusal.of('UNKNOWN_STANDARD', `There is no standard ${code}. Check the code.`, field);
}
