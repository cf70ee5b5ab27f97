import { useApolloClient } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFrame, type Viewer } from '../../apollo/use-frame.js';
import { Skeleton } from '../notices/skeleton.js';
import { GrantList } from './grant-list.js';
import { SignInForm } from './sign-in-form.js';
import styles from './account.module.css';

/**
 * Shows a page's work to those who may do it. Others sign in on the spot, or learn who may; the service decides again
 * with every request. `who` is a sentence such as "Researchers and regional leads attach evidence."
 */
export function ForMembers(props: {
  may: (viewer: Viewer) => boolean;
  who: ReactNode;
  children: (viewer: Viewer) => ReactNode;
}) {
  const { viewer } = useFrame();
  const client = useApolloClient();
  if (viewer === undefined) return <Skeleton />;
  if (viewer !== null && props.may(viewer)) return <>{props.children(viewer)}</>;
  return (
    <div className={styles.gate}>
      <p>{props.who}</p>
      {viewer === null ? (
        <>
          <p>
            <Trans>Sign in to go on. You stay on this page.</Trans>
          </p>
          <SignInForm onSignedIn={async () => void (await client.resetStore())} />
        </>
      ) : (
        <p>
          <Trans>
            You are signed in as: <GrantList grants={viewer.grants} />. Ask an administrator or a regional lead for the
            role.
          </Trans>
        </p>
      )}
    </div>
  );
}
