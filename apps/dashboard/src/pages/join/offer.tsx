import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import type { InvitationQuery } from '../../gql/join/graphql.js';
import { RegionName } from '../../ui/account/grant-list.js';
import { ROLE_LABEL } from '../../ui/evidence/kind-words.js';
import { MomentText } from '../../ui/text/moment-text.js';

/** Moments beyond this year stand for "no end". */
const NO_END = '9000';

/** The role and the regions that an invitation gives, and until when it can be accepted. */
export function Offer(props: {
  offer: NonNullable<InvitationQuery['invitation']>;
  regions: InvitationQuery['regions'];
}) {
  const { offer, regions } = props;
  const { i18n } = useLingui();
  const names = new Map(regions.map(({ code, name }) => [code, name]));
  return (
    <>
      <Trans>You are invited as:</Trans> <b>{i18n._(ROLE_LABEL[offer.role])}</b>
      {offer.regions.map((code, i) => (
        <Fragment key={code}>
          {i > 0 ? '; ' : ', '}
          <RegionName code={code} names={names} />
        </Fragment>
      ))}
      .{' '}
      {offer.expiresAt < NO_END && (
        <Trans>
          The invitation can be accepted until <MomentText moment={offer.expiresAt} />.
        </Trans>
      )}
    </>
  );
}
