import { Trans, useLingui } from '@lingui/react/macro';
import type { WithdrawalReason } from '@states-must/domain';
import { evidenceListAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { NotFoundNotice } from '../../ui/notices/not-found-notice.js';
import { PartialDate } from '../../ui/text/partial-date.js';
import { WITHDRAWN_BECAUSE } from './withdrawn-words.js';

/** In place of an item that was public and is withdrawn: that it was there, since when it is not, and why, in a class. */
export function TombstoneNotice(props: { withdrawnOn: string; reason: WithdrawalReason }) {
  const { t, i18n } = useLingui();
  return (
    <NotFoundNotice
      title={t`This item was withdrawn`}
      nearest={
        <Trans>
          It was public until <PartialDate date={props.withdrawnOn} /> and moves no status since.{' '}
          {i18n._(WITHDRAWN_BECAUSE[props.reason])} What it said is shown to nobody here any more.{' '}
          <PageLink to={evidenceListAddress()}>All public evidence</PageLink>
        </Trans>
      }
    />
  );
}
