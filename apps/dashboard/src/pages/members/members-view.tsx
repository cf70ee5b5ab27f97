import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { holdsRoleAnywhere, REVIEWING_ROLES } from '@states-must/domain';
import type { Viewer } from '../../apollo/use-frame.js';
import { MembersDocument } from '../../gql/members/graphql.js';
import { Section } from '../../ui/layout/section.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { InvitationTable } from './invitation-table.js';
import { InviteForm } from './invite-form.js';
import { MemberTable } from './member-table.js';

/** The three parts of the page: members, open invitations, and the form that makes one. */
export function MembersView({ viewer }: { viewer: Viewer }) {
  const result = useQuery(MembersDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <QueryView result={result} failed={<Trans>The members could not be loaded.</Trans>}>
      {({ members, invitations, regions }) => {
        const names = new Map(regions.map(({ code, name }) => [code, name]));
        const active = members.filter((member) => member.active);
        const reviewers = active.filter((member) => holdsRoleAnywhere(member, REVIEWING_ROLES)).length;
        const isAdmin = holdsRoleAnywhere(viewer, ['ADMIN']);
        return (
          <>
            <Section
              title={<Trans>Members</Trans>}
              aside={
                <>
                  <Plural value={active.length} one="# member" other="# members" />
                  {', '}
                  <Plural value={reviewers} one="# of them may review" other="# of them may review" />
                </>
              }
            >
              <MemberTable members={members} names={names} mayClose={isAdmin} ownId={viewer.id} />
            </Section>
            <Section title={<Trans>Invitations</Trans>}>
              <InvitationTable invitations={invitations} names={names} isAdmin={isAdmin} />
            </Section>
            <Section title={<Trans>Invite a person</Trans>}>
              <InviteForm viewer={viewer} regions={regions} />
            </Section>
          </>
        );
      }}
    </QueryView>
  );
}
