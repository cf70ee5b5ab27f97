import type { Role } from '../vocabulary/vocabulary.js';
import type { Grant } from './member.js';

/** Whoever holds grants; the caller has made sure that the account is active. */
export interface Holder {
  grants: readonly Grant[];
}

/** The region that stands for all regions in a grant. */
export const ALL_REGIONS = '*';

/** The roles that may approve, send back, decline and withdraw (DESIGN section 7). */
export const REVIEWING_ROLES: readonly Role[] = ['REVIEWER', 'REGIONAL_LEAD'];

/** The roles that may write drafts (DESIGN section 7). */
export const WRITING_ROLES: readonly Role[] = ['RESEARCHER', 'REGIONAL_LEAD'];

/** Whether the person holds one of the roles in the region, there or for all regions. */
export function holdsRole(member: Holder, roles: readonly Role[], region: string): boolean {
  return member.grants.some(
    (grant) => roles.includes(grant.role) && (grant.region === ALL_REGIONS || grant.region === region),
  );
}

/** Whether the person holds one of the roles in any region. */
export function holdsRoleAnywhere(member: Holder, roles: readonly Role[]): boolean {
  return member.grants.some((grant) => roles.includes(grant.role));
}

/** Those of the regions, in their order, in which the person holds none of the roles. */
export function regionsWithoutRole(member: Holder, roles: readonly Role[], regions: readonly string[]): string[] {
  return regions.filter((region) => !holdsRole(member, roles, region));
}

/** The regions in which the person holds one of the roles; `*` where it is all regions. */
export function regionsOfRole(member: Holder, roles: readonly Role[]): '*' | string[] {
  const held = member.grants.filter((grant) => roles.includes(grant.role)).map((grant) => grant.region);
  return held.includes(ALL_REGIONS) ? ALL_REGIONS : [...new Set(held)].sort();
}
