import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { InvitationDocument } from '../../gql/join/graphql.js';
import { overviewAddress } from '../../ui/address/addresses.js';
import { textField } from '../../ui/address/address-fields.js';
import { PageLink } from '../../ui/address/page-link.js';
import { useAddressState } from '../../ui/address/use-address-state.js';
import { PageHead } from '../../ui/layout/page-head.js';
import { NotFoundNotice } from '../../ui/notices/not-found-notice.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { JoinForm } from './join-form.js';
import { Offer } from './offer.js';

const fields = { token: textField(200) };

/** Accepts an invitation: shows what it offers, and makes the account. */
export default function JoinPage() {
  const { t } = useLingui();
  const { values } = useAddressState(fields);
  const { token } = values;
  const result = useQuery(InvitationDocument, { variables: { token }, fetchPolicy: 'network-only' });
  return (
    <QueryView result={result} failed={<Trans>The invitation could not be loaded.</Trans>}>
      {({ invitation, regions }) =>
        invitation ? (
          <>
            <PageHead title={t`Join`} lead={<Offer offer={invitation} regions={regions} />} />
            <JoinForm token={token} email={invitation.email} />
          </>
        ) : (
          <NotFoundNotice
            title={t`This invitation does not work`}
            nearest={
              <Trans>
                It was used, taken back, or is over; some wait for a second administrator first. Ask the person who sent
                it. <PageLink to={overviewAddress()}>To the overview</PageLink>
              </Trans>
            }
          />
        )
      }
    </QueryView>
  );
}
