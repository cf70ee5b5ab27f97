import { Injectable } from '@nestjs/common';
import { appendAudit, countAdmins, deactivateMember, listMembers } from '@states-must/database';
import { holdsRoleAnywhere, type Member } from '@states-must/domain';
import type { RequestContext } from '../platform/context/request-context.js';
import type { ServedProblem } from '../platform/served/problem.js';
import { NOT_SIGNED_IN } from './not-signed-in.js';

/** Closes an account: its sessions end at once and its approvals of open items no longer count. Nothing is deleted. */
@Injectable()
export class DeactivateMember {
  /** @returns the member, now inactive, or the problem: NOT_SIGNED_IN, NOT_ALLOWED, NOT_FOUND, OWN_ACCOUNT, LAST_ADMIN, WRONG_STATE */
  async run(context: RequestContext, id: string): Promise<Member | ServedProblem> {
    const admin = context.member;
    if (!admin) return NOT_SIGNED_IN;
    if (!holdsRoleAnywhere(admin, ['ADMIN'])) {
      return { code: 'NOT_ALLOWED', field: null, message: 'Administrators close accounts. Ask one of them.' };
    }
    return context.write(async (tx): Promise<Member | ServedProblem> => {
      const member = (await listMembers(tx)).find((each) => each.id === id);
      if (!member) return { code: 'NOT_FOUND', field: 'id', message: 'There is no such member.' };
      if (member.id === admin.id) {
        return {
          code: 'OWN_ACCOUNT',
          field: 'id',
          message: 'This is your own account. Ask another administrator to close it.',
        };
      }
      if (!member.active) return { code: 'WRONG_STATE', field: 'id', message: 'This account is closed already.' };
      if (holdsRoleAnywhere(member, ['ADMIN']) && (await countAdmins(tx)) <= 1) {
        return { code: 'LAST_ADMIN', field: 'id', message: 'This is the last administrator. Make another one first.' };
      }
      if (!(await deactivateMember(tx, id))) {
        return { code: 'WRONG_STATE', field: 'id', message: 'This account is closed already.' };
      }
      await appendAudit(tx, {
        action: 'member.deactivate',
        subjectKind: 'MEMBER',
        subjectId: id,
        regions: [],
        detail: {},
      });
      return { ...member, active: false };
    });
  }
}
