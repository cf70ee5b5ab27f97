import { Trans, useLingui } from '@lingui/react/macro';
import { ForMembers } from '../../ui/account/for-members.js';
import { PageHead } from '../../ui/layout/page-head.js';
import { MembersView } from './members-view.js';

/** The members and the invitations: for administrators and regional leads. */
export default function MembersPage() {
  const { t } = useLingui();
  return (
    <>
      <PageHead
        title={t`Members`}
        lead={<Trans>Who works here and for which regions. Publishing takes two reviewers, always.</Trans>}
      />
      <ForMembers
        may={(viewer) => viewer.canInvite}
        who={<Trans>Administrators and regional leads see the members and invite others.</Trans>}
      >
        {(viewer) => <MembersView viewer={viewer} />}
      </ForMembers>
    </>
  );
}
