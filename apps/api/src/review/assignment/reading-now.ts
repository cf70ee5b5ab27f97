import { Injectable } from '@nestjs/common';
import {
  colleaguesByIds,
  findEvidence,
  noteReading,
  othersReading,
  touchAssignment,
  type ColleagueRecord,
} from '@states-must/database';
import { holdsRole, REVIEWING_ROLES } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { notFound, Refusal } from '../../platform/write/refusal.js';

/**
 * Says that the caller has an item open, and gives who else has. Sent every half minute by an open page, so it is cheap:
 * no key, no line in the audit log, and forgotten after a minute. Only reviewers of the item say it and are told.
 */
@Injectable()
export class ReadingNow {
  /** @returns the others who have it open; or why that is not told (NOT_SIGNED_IN, NOT_FOUND) */
  async run(context: RequestContext, id: string): Promise<ColleagueRecord[] | Refusal> {
    const { member } = context;
    if (!member) return Refusal.of('NOT_SIGNED_IN', 'Sign in to do this. Your session may have ended.');
    return context.write(async (tx): Promise<ColleagueRecord[] | Refusal> => {
      const record = await findEvidence(tx, id);
      if (!record || !record.regions.some((region) => holdsRole(member, REVIEWING_ROLES, region))) return notFound();
      await noteReading(tx, record.id);
      await touchAssignment(tx, record.id);
      const others = await othersReading(tx, record.id);
      const known = await colleaguesByIds(tx, others);
      return others.flatMap((other) => known.get(other) ?? []);
    });
  }
}
