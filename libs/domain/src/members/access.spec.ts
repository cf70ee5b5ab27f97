import {
  holdsRole,
  holdsRoleAnywhere,
  regionsOfRole,
  regionsWithoutRole,
  REVIEWING_ROLES,
  WRITING_ROLES,
} from './access.js';

const member = {
  grants: [
    { role: 'REVIEWER' as const, region: 'europe' },
    { role: 'RESEARCHER' as const, region: '*' },
  ],
};

describe('what a member may do where', () => {
  it('holds a role in its region alone, or everywhere', () => {
    expect(holdsRole(member, REVIEWING_ROLES, 'europe')).toBe(true);
    expect(holdsRole(member, REVIEWING_ROLES, 'pacific')).toBe(false);
    expect(holdsRole(member, WRITING_ROLES, 'pacific')).toBe(true);
    expect(holdsRole({ grants: [] }, WRITING_ROLES, 'pacific')).toBe(false);
  });

  it('does not take the star of an item for all regions of a member', () => {
    expect(holdsRole(member, REVIEWING_ROLES, '*')).toBe(false);
  });

  it('names the regions', () => {
    expect(regionsWithoutRole(member, REVIEWING_ROLES, ['pacific', 'europe', 'africa'])).toEqual(['pacific', 'africa']);
    expect(regionsOfRole(member, REVIEWING_ROLES)).toEqual(['europe']);
    expect(regionsOfRole(member, WRITING_ROLES)).toBe('*');
    expect(holdsRoleAnywhere(member, ['ADMIN'])).toBe(false);
    expect(holdsRoleAnywhere(member, ['REVIEWER'])).toBe(true);
  });
});
