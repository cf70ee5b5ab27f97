import { Trans, useLingui } from '@lingui/react/macro';
import type { EvidenceAction } from '../../gql/evidence/graphql.js';
import { editEvidenceAddress, reviewAddress } from '../../ui/address/addresses.js';
import { LinkButton } from '../../ui/forms/link-button.js';
import { Cite } from '../../ui/layout/cite.js';
import { Share } from '../../ui/layout/share.js';
import type { Item } from './item-type.js';
import { WithdrawItem } from './withdraw-item.js';

const DECISIONS: readonly EvidenceAction[] = ['APPROVE', 'SEND_BACK', 'DECLINE'];

/** What this reader may do with the item now, as the service says. */
export function ItemActions({ item }: { item: Item }) {
  const { t } = useLingui();
  const may = (action: EvidenceAction) => item.review?.actions.includes(action) ?? false;
  const { title } = item;
  const { publisher } = item.source;
  return (
    <>
      {may('REVISE') && (
        <LinkButton look="main" to={editEvidenceAddress(item.id)}>
          <Trans>Edit</Trans>
        </LinkButton>
      )}
      {DECISIONS.some(may) && (
        <LinkButton look="main" to={reviewAddress(item.id)}>
          <Trans>Review</Trans>
        </LinkButton>
      )}
      <Cite what={item.reference ? t`${item.reference}, ${title} (${publisher})` : t`${title} (${publisher})`} />
      <Share />
      {may('WITHDRAW') && <WithdrawItem item={item} />}
    </>
  );
}
