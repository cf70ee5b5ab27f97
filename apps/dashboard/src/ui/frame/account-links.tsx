import { useApolloClient, useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useFrame } from '../../apollo/use-frame.js';
import { SignOutDocument } from '../../gql/apollo/graphql.js';
import { overviewAddress, signInAddress } from '../address/addresses.js';
import { useGoTo } from '../address/use-go-to.js';
import { Button } from '../forms/button.js';
import { LinkButton } from '../forms/link-button.js';
import { useAnnounce } from '../notices/announcer.js';
import styles from './account-links.module.css';

/** Brought for signed-in members alone. */
const MentionsLink = lazy(() => import('../comments/mentions-link.js'));

/** Who is signed in, and the way in or out. Draws nothing until that is known. */
export function AccountLinks() {
  const { viewer } = useFrame();
  const { t } = useLingui();
  const announce = useAnnounce();
  const goTo = useGoTo();
  const client = useApolloClient();
  const here = useLocation({ select: (location) => location.href });
  const [signOut, { loading }] = useMutation(SignOutDocument);
  if (viewer === undefined) return null;
  if (viewer === null) {
    return here.includes('/sign-in') ? null : (
      <LinkButton look="quiet" to={signInAddress(here)}>
        <Trans>Sign in</Trans>
      </LinkButton>
    );
  }
  const leave = async () => {
    await signOut();
    // Nothing that only members may see is left in memory.
    await client.clearStore();
    goTo(overviewAddress());
    await client.refetchQueries({ include: 'active' });
    announce(t`Signed out`);
  };
  return (
    <>
      <Suspense fallback={null}>
        <MentionsLink />
      </Suspense>
      <span className={styles.who}>
        <bdi lang="">{viewer.displayName}</bdi>
      </span>
      <Button look="quiet" disabled={loading} onClick={() => void leave()}>
        <Trans>Sign out</Trans>
      </Button>
    </>
  );
}
