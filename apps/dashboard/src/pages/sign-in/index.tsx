import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFrame } from '../../apollo/use-frame.js';
import { SignInForm } from '../../ui/account/sign-in-form.js';
import { overviewAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { useAddressState } from '../../ui/address/use-address-state.js';
import { useGoTo } from '../../ui/address/use-go-to.js';
import { PageHead } from '../../ui/layout/page-head.js';
import { useAnnounce } from '../../ui/notices/announcer.js';
import { backField } from './back-field.js';
import styles from './sign-in.module.css';

const fields = { back: backField };

/** Opens a session and goes back to the page from which it was asked for. */
export default function SignInPage() {
  const { t } = useLingui();
  const { viewer } = useFrame();
  const client = useApolloClient();
  const goTo = useGoTo();
  const announce = useAnnounce();
  const { values } = useAddressState(fields);
  const back = values.back || overviewAddress();
  const arrive = async () => {
    // What was read as a stranger is read again as a member.
    await client.resetStore();
    goTo(back);
    announce(t`Signed in`);
  };
  const name = viewer?.displayName ?? '';
  return (
    <>
      <PageHead
        title={t`Sign in`}
        lead={<Trans>For members: researchers, reviewers, campaigners. Reading needs no account.</Trans>}
      />
      {viewer ? (
        <p>
          <Trans>
            You are signed in as <bdi>{name}</bdi>. <PageLink to={back}>Go on</PageLink>
          </Trans>
        </p>
      ) : (
        <>
          <SignInForm onSignedIn={arrive} />
          <p className={styles.note}>
            <Trans>
              Accounts are made by invitation. If you have none, or cannot get in any more, ask an administrator for an
              invitation.
            </Trans>
          </p>
        </>
      )}
    </>
  );
}
