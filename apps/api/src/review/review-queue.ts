import { Injectable } from '@nestjs/common';
import {
  reviewersFor,
  searchEvidence,
  type EvidenceSearchFilter,
  type EvidenceSearchResult,
  type Tx,
} from '@states-must/database';
import { ALL_REGIONS, holdsRoleAnywhere, REVIEWING_ROLES, type Member } from '@states-must/domain';
import type { RequestContext } from '../platform/context/request-context.js';

/** What waits for a decision, as the store gives it. */
export interface Queue {
  waiting: EvidenceSearchResult;
  elsewhere: number;
  reviewers: number;
}

const NOTHING: EvidenceSearchResult = { items: [], total: 0, hasNext: false, facets: [] };

/** Reads the queue of one person. */
@Injectable()
export class ReviewQueue {
  /**
   * @param filter narrows what waits; the state of review in it is not looked at
   * @param page `first` 1 to 100, after an opaque cursor
   */
  async read(
    context: RequestContext,
    filter: EvidenceSearchFilter,
    page: { first: number; after: string | null },
  ): Promise<Queue> {
    const member = context.signedInMember;
    return context.read(async (tx) => {
      const waiting = holdsRoleAnywhere(member, REVIEWING_ROLES)
        ? await searchEvidence(tx, waitsFor(member, filter), { ...page, sort: 'OLDEST_SUBMITTED' })
        : NOTHING;
      const all = await countOf(tx, { states: ['SUBMITTED'] });
      const mine = await this.count(tx, member);
      return { waiting, elsewhere: all - mine, reviewers: await countReviewers(tx, context, member) };
    });
  }

  /** How many items wait for a decision of the member's. */
  async count(tx: Tx, member: Member): Promise<number> {
    return holdsRoleAnywhere(member, REVIEWING_ROLES) ? countOf(tx, waitsFor(member, {})) : 0;
  }

  /** How many items of the member's own are drafts, or were sent back. */
  async countDrafts(tx: Tx): Promise<number> {
    return countOf(tx, { mine: true, states: ['DRAFT', 'SENT_BACK'] });
  }
}

/** Submitted items in regions of which the member reviews all, neither written nor approved by the member. */
const waitsFor = (member: Member, filter: EvidenceSearchFilter): EvidenceSearchFilter => ({
  ...filter,
  states: ['SUBMITTED'],
  waitingFor: member.id,
});

const countOf = async (tx: Tx, filter: EvidenceSearchFilter): Promise<number> =>
  (await searchEvidence(tx, filter, { first: 1, after: null, sort: 'OLDEST_SUBMITTED', facets: false })).total;

/** Distinct people who may review in any of the regions in which the member holds a role. */
const countReviewers = async (tx: Tx, context: RequestContext, member: Member): Promise<number> => {
  const held = new Set(member.grants.map((grant) => grant.region));
  const regions = held.has(ALL_REGIONS) ? context.reference.regions.map((region) => region.code) : [...held];
  const people = new Set<string>();
  for (const region of regions) for (const { memberId } of await reviewersFor(tx, [region])) people.add(memberId);
  return people.size;
};
