import type { Grant, Role } from '@states-must/domain';
import { judgeInvitation, mayInvite, needsConfirmation } from './invitation-rules.js';

const known = ['africa', 'asia', 'americas'];
const person = (...grants: [Role, string][]): { grants: Grant[] } => ({
  grants: grants.map(([role, region]) => ({ role, region })),
});
const admin = person(['ADMIN', '*']);
const lead = person(['REGIONAL_LEAD', 'africa'], ['REVIEWER', 'asia']);

describe('who may invite whom', () => {
  it.each<[string, { grants: Grant[] }, Role, string[], string | null]>([
    ['an administrator invites a researcher', admin, 'RESEARCHER', ['africa', 'asia'], null],
    ['an administrator invites a lead', admin, 'REGIONAL_LEAD', ['africa'], null],
    ['an administrator invites an administrator', admin, 'ADMIN', ['*'], null],
    ['an administrator of one region is not a thing', admin, 'ADMIN', ['africa'], 'ADMIN_FOR_ALL'],
    ['a region must exist', admin, 'RESEARCHER', ['atlantis'], 'UNKNOWN_REGION'],
    ['a region must be named', admin, 'RESEARCHER', [], 'REGION_MISSING'],
    ['a lead invites a reviewer into the own region', lead, 'REVIEWER', ['africa'], null],
    ['a lead invites nobody into another region', lead, 'RESEARCHER', ['asia'], 'NO_RIGHTS_IN_REGION'],
    ['a lead of one region does not give all', lead, 'RESEARCHER', ['*'], 'NO_RIGHTS_IN_REGION'],
    ['one foreign region among them is enough', lead, 'CAMPAIGNER', ['africa', 'americas'], 'NO_RIGHTS_IN_REGION'],
    ['a lead makes no leads', lead, 'REGIONAL_LEAD', ['africa'], 'ROLE_TOO_HIGH'],
    ['a lead makes no administrators', lead, 'ADMIN', ['*'], 'ROLE_TOO_HIGH'],
    ['a lead of all regions gives all', person(['REGIONAL_LEAD', '*']), 'REVIEWER', ['*'], null],
    ['a reviewer invites nobody', person(['REVIEWER', '*']), 'CAMPAIGNER', ['africa'], 'NOT_ALLOWED'],
    ['a researcher invites nobody', person(['RESEARCHER', '*']), 'CAMPAIGNER', ['africa'], 'NOT_ALLOWED'],
  ])('%s', (_name, inviter, role, regions, code) => {
    expect(judgeInvitation(inviter, { role, regions }, known)?.code ?? null).toBe(code);
  });

  it('says so in advance', () => {
    expect(mayInvite(admin)).toBe(true);
    expect(mayInvite(lead)).toBe(true);
    expect(mayInvite(person(['CAMPAIGNER', '*']))).toBe(false);
  });
});

describe('the second administrator', () => {
  it.each<[Role, number, boolean]>([
    ['ADMIN', 1, false],
    ['ADMIN', 2, true],
    ['REGIONAL_LEAD', 2, true],
    ['REGIONAL_LEAD', 1, false],
    ['REVIEWER', 5, false],
  ])('for %s with %i administrators: %s', (role, admins, due) => {
    expect(needsConfirmation(role, admins)).toBe(due);
  });
});
