import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { DeactivateMemberDocument, type MembersQuery } from '../../gql/members/graphql.js';
import { GrantList, type RegionNames } from '../../ui/account/grant-list.js';
import { Button } from '../../ui/forms/button.js';
import table from '../../ui/layout/data-table.module.css';
import { useAnnounce } from '../../ui/notices/announcer.js';
import { classes } from '../../ui/text/classes.js';
import { ConfirmDialog } from './confirm-dialog.js';
import { memberSentence } from './member-sentence.js';

type Member = MembersQuery['members'][number];

/** Who works here, in which roles; administrators close accounts. */
export function MemberTable(props: {
  members: readonly Member[];
  names: RegionNames;
  mayClose: boolean;
  ownId: string;
}) {
  const { members, names, mayClose, ownId } = props;
  const { t, i18n } = useLingui();
  const announce = useAnnounce();
  const [closing, setClosing] = useState<Member | null>(null);
  const [deactivate] = useMutation(DeactivateMemberDocument);
  const close = async (member: Member): Promise<string[]> => {
    const { data } = await deactivate({ variables: { id: member.id } });
    const result = data?.deactivateMember;
    if (result?.__typename !== 'MemberChanged') {
      return (result?.problems ?? []).map((problem) => memberSentence(problem, i18n));
    }
    const name = member.displayName;
    announce(t`The account of ${name} is closed.`);
    return [];
  };
  return (
    <>
      <table className={classes(table.table, table.stack)}>
        <thead>
          <tr>
            <th scope="col">{t`Name`}</th>
            <th scope="col">{t`E-mail`}</th>
            <th scope="col">{t`Roles`}</th>
            <th scope="col">{t`Account`}</th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.id}>
              <th scope="row">
                <bdi lang="">{member.displayName}</bdi>
              </th>
              <td>
                <bdi lang="">{member.email}</bdi>
              </td>
              <td>
                <GrantList grants={member.grants} names={names} />
              </td>
              <td>
                {!member.active && <Trans>closed</Trans>}
                {member.active && member.id === ownId && <Trans>yours</Trans>}
                {member.active && member.id !== ownId && !mayClose && <Trans>open</Trans>}
                {member.active && member.id !== ownId && mayClose && (
                  <Button onClick={() => setClosing(member)} aria-label={t`Close the account of ${member.displayName}`}>
                    <Trans>Close account</Trans>
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ConfirmDialog
        open={closing !== null}
        title={<Trans>Close the account of {closing?.displayName ?? ''}</Trans>}
        action={<Trans>Close account</Trans>}
        onClose={() => setClosing(null)}
        onConfirm={() => (closing ? close(closing) : Promise.resolve([]))}
      >
        <Trans>
          Their sessions end at once, and their approvals of open items no longer count. What they wrote stays. They can
          be invited again.
        </Trans>
      </ConfirmDialog>
    </>
  );
}
