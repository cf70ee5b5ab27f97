import { holdsRole, WRITING_ROLES, type Holder, type Role } from '@states-must/domain';

const AS_READER: readonly Role[] = ['REVIEWER', 'REGIONAL_LEAD', 'RESEARCHER', 'CAMPAIGNER', 'ADMIN'];

/**
 * Under which role somebody handles the files of an item of these regions: as its author a writing one; held in each of
 * the regions before held in one, and held there before held elsewhere. Null for whoever holds none.
 */
export function roleIn(member: Holder, regions: readonly string[], isAuthor: boolean): Role | null {
  const roles = isAuthor ? [...WRITING_ROLES, ...AS_READER] : AS_READER;
  return (
    roles.find((role) => regions.every((region) => holdsRole(member, [role], region))) ??
    roles.find((role) => regions.some((region) => holdsRole(member, [role], region))) ??
    member.grants[0]?.role ??
    null
  );
}
