import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { EvidenceItemDocument } from '../../gql/evidence/graphql.js';
import { evidenceListAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { useIdInAddress } from '../../ui/address/use-code-in-address.js';
import { NotFoundNotice } from '../../ui/notices/not-found-notice.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { ItemView } from './item-view.js';

/** One item of evidence: can I rely on it, and quote it? */
export default function EvidenceItemPage() {
  const { t } = useLingui();
  const id = useIdInAddress() ?? '';
  const result = useQuery(EvidenceItemDocument, { variables: { id } });
  return (
    <QueryView result={result} failed={<Trans>This item of evidence could not be loaded.</Trans>}>
      {({ evidence }) =>
        evidence ? (
          <ItemView item={evidence} />
        ) : (
          <NotFoundNotice
            title={t`There is no such item of evidence`}
            nearest={
              <Trans>
                It may not be public, or the address may be mistyped.{' '}
                <PageLink to={evidenceListAddress()}>All public evidence</PageLink>
              </Trans>
            }
          />
        )
      }
    </QueryView>
  );
}
