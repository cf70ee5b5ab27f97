import { useApolloClient } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { FrameDocument } from '../../../gql/apollo/graphql.js';
import { SignInForm } from '../../../ui/account/sign-in-form.js';
import { Dialog } from '../../../ui/forms/dialog.js';

/** The session ended while the form was filled in: signing in happens here, and the form stays as it is. */
export function SessionDialog(props: { open: boolean; onSignedIn: () => void; onClose: () => void }) {
  const client = useApolloClient();
  return (
    <Dialog open={props.open} title={<Trans>Your session has ended</Trans>} onClose={props.onClose}>
      <p>
        <Trans>Nothing of what you typed is lost. Sign in, then send it again.</Trans>
      </p>
      <SignInForm
        onSignedIn={async () => {
          props.onSignedIn();
          await client.refetchQueries({ include: [FrameDocument] });
        }}
      />
    </Dialog>
  );
}
