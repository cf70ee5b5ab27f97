import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment, useState } from 'react';
import { ConfirmInvitationDocument, MembersDocument, RevokeInvitationDocument } from '../../gql/members/graphql.js';
import { RegionName, type RegionNames } from '../../ui/account/grant-list.js';
import { useFrame } from '../../apollo/use-frame.js';
import { ROLE_LABEL } from '../../ui/evidence/kind-words.js';
import { Button } from '../../ui/forms/button.js';
import { FormAlert } from '../../ui/forms/form-alert.js';
import table from '../../ui/layout/data-table.module.css';
import { useAnnounce } from '../../ui/notices/announcer.js';
import { classes } from '../../ui/text/classes.js';
import text from '../../ui/text/text.module.css';
import { ConfirmDialog } from './confirm-dialog.js';
import type { Invitation } from './invitation.js';
import { InvitationStanding, standingOf } from './invitation-standing.js';
import { memberSentence } from './member-sentence.js';
import styles from './members.module.css';

/** The invitations, newest first: where each stands, and what may be done with it. */
export function InvitationTable(props: { invitations: readonly Invitation[]; names: RegionNames; isAdmin: boolean }) {
  const { invitations, names, isAdmin } = props;
  const { t, i18n } = useLingui();
  const { site } = useFrame();
  const announce = useAnnounce();
  const [revoking, setRevoking] = useState<Invitation | null>(null);
  const [refused, setRefused] = useState<{ sentences: string[]; attempt: number }>({ sentences: [], attempt: 0 });
  const [confirmInvitation] = useMutation(ConfirmInvitationDocument);
  const [revokeInvitation] = useMutation(RevokeInvitationDocument, { refetchQueries: [MembersDocument] });
  const confirm = async ({ id }: Invitation) => {
    const { data } = await confirmInvitation({ variables: { id } }).catch(() => ({ data: null }));
    const result = data?.confirmInvitation;
    if (result?.__typename === 'InvitationMade') {
      setRefused({ sentences: [], attempt: 0 });
      announce(t`Confirmed. Its link works now.`);
      return;
    }
    const problems = result?.problems.map((problem) => memberSentence(problem, i18n));
    const sentences = problems ?? [t`The service could not be reached. Nothing was changed. Try again.`];
    setRefused(({ attempt }) => ({ sentences, attempt: attempt + 1 }));
  };
  const revoke = async ({ id }: Invitation): Promise<string[]> => {
    const { data } = await revokeInvitation({ variables: { id } });
    const result = data?.revokeInvitation;
    if (result?.__typename !== 'InvitationMade') {
      return (result?.problems ?? []).map((problem) => memberSentence(problem, i18n));
    }
    announce(t`Taken back. Its link works no more.`);
    return [];
  };
  if (invitations.length === 0) {
    return (
      <p className={text.muted}>
        <Trans>Nobody is invited at present.</Trans>
      </p>
    );
  }
  return (
    <>
      <FormAlert {...refused} />
      <table className={classes(table.table, table.stack)}>
        <thead>
          <tr>
            <th scope="col">{t`E-mail`}</th>
            <th scope="col">{t`Role`}</th>
            <th scope="col">{t`Where it stands`}</th>
            <th scope="col">{t`Action`}</th>
          </tr>
        </thead>
        <tbody>
          {invitations.map((invitation) => {
            const { id, email, role, regions } = invitation;
            const standing = standingOf(invitation, site?.today ?? '');
            const open = standing === 'open' || standing === 'waits';
            return (
              <tr key={id}>
                <th scope="row">
                  {email === '' ? <Trans>the first administrator</Trans> : <bdi lang="">{email}</bdi>}
                </th>
                <td>
                  {i18n._(ROLE_LABEL[role])}
                  {regions.map((code, i) => (
                    <Fragment key={code}>
                      {i > 0 ? '; ' : ', '}
                      <RegionName code={code} names={names} />
                    </Fragment>
                  ))}
                </td>
                <td>
                  <InvitationStanding invitation={invitation} standing={standing} />
                </td>
                <td className={styles.buttons}>
                  {standing === 'waits' && isAdmin && !invitation.byYou && (
                    <Button onClick={() => void confirm(invitation)} aria-label={t`Confirm the invitation of ${email}`}>
                      <Trans>Confirm</Trans>
                    </Button>
                  )}
                  {open && (isAdmin || invitation.byYou) && (
                    <Button
                      onClick={() => setRevoking(invitation)}
                      aria-label={t`Take back the invitation of ${email}`}
                    >
                      <Trans>Take back</Trans>
                    </Button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <ConfirmDialog
        open={revoking !== null}
        title={<Trans>Take back the invitation of {revoking?.email ?? ''}</Trans>}
        action={<Trans>Take back</Trans>}
        onClose={() => setRevoking(null)}
        onConfirm={() => (revoking ? revoke(revoking) : Promise.resolve([]))}
      >
        <Trans>Its link stops working at once. A new invitation can be made at any time.</Trans>
      </ConfirmDialog>
    </>
  );
}
