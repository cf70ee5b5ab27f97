import {
  ALL_REGIONS,
  holdsRole,
  holdsRoleAnywhere,
  regionsWithoutRole,
  type Grant,
  type Role,
} from '@states-must/domain';

/** Roles that a regional lead may give: those up to reviewer (access table: "invite up to reviewer"). */
const LEADS_GIVE: readonly Role[] = ['CAMPAIGNER', 'RESEARCHER', 'REVIEWER'];

/** Roles that two administrators give together, once there are two. */
const TWO_GIVE: readonly Role[] = ['REGIONAL_LEAD', 'ADMIN'];

/** Days for which an invitation can be accepted. The first administrator's lasts until it is used or replaced. */
export const INVITATION_DAYS = 7;

/** Why an invitation is not made: a stable code, the field concerned, and a sentence. */
export interface InvitationFault {
  code: 'NOT_ALLOWED' | 'NO_RIGHTS_IN_REGION' | 'ROLE_TOO_HIGH' | 'REGION_MISSING' | 'ADMIN_FOR_ALL' | 'UNKNOWN_REGION';
  field: 'role' | 'regions' | null;
  message: string;
}

/** Whether this person may invite anybody at all. */
export const mayInvite = (inviter: { grants: readonly Grant[] }): boolean =>
  holdsRoleAnywhere(inviter, ['ADMIN', 'REGIONAL_LEAD']);

/**
 * Judges an invitation before it is made.
 * @param known codes of the regions there are, `*` not among them
 * @returns the first thing in the way; null where there is none
 */
export const judgeInvitation = (
  inviter: { grants: readonly Grant[] },
  offer: { role: Role; regions: readonly string[] },
  known: readonly string[],
): InvitationFault | null => {
  if (!mayInvite(inviter)) {
    return {
      code: 'NOT_ALLOWED',
      field: null,
      message: 'Administrators and regional leads invite people. Ask one of them.',
    };
  }
  if (offer.regions.length === 0) {
    return { code: 'REGION_MISSING', field: 'regions', message: 'Name at least one region, or * for all of them.' };
  }
  const stranger = offer.regions.find((region) => region !== ALL_REGIONS && !known.includes(region));
  if (stranger !== undefined) {
    return { code: 'UNKNOWN_REGION', field: 'regions', message: `There is no region with the code ${stranger}.` };
  }
  if (offer.role === 'ADMIN' && !(offer.regions.length === 1 && offer.regions[0] === ALL_REGIONS)) {
    return {
      code: 'ADMIN_FOR_ALL',
      field: 'regions',
      message: 'An administrator is one for all regions. Give * as the region.',
    };
  }
  if (holdsRole(inviter, ['ADMIN'], ALL_REGIONS)) return null;
  if (!LEADS_GIVE.includes(offer.role)) {
    return {
      code: 'ROLE_TOO_HIGH',
      field: 'role',
      message: 'A regional lead invites campaigners, researchers and reviewers. Ask an administrator for this role.',
    };
  }
  // A lead of some regions may not give all of them, so `*` counts as a region of its own here.
  const outside = regionsWithoutRole(inviter, ['REGIONAL_LEAD'], offer.regions);
  if (outside.length > 0) {
    return {
      code: 'NO_RIGHTS_IN_REGION',
      field: 'regions',
      message: `You do not lead this region: ${outside.join(', ')}. Ask its lead or an administrator.`,
    };
  }
  return null;
};

/**
 * Whether a second administrator has to confirm before the invitation can be accepted: for leads and administrators,
 * once there are two administrators (before that nobody could).
 * @param admins how many active administrators there are
 */
export const needsConfirmation = (role: Role, admins: number): boolean => TWO_GIVE.includes(role) && admins >= 2;
