import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { askAt } from '../../apollo/ask-at.js';
import { EvidenceItemDocument } from '../../gql/evidence/graphql.js';
import { evidenceListAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { useClocks } from '../../ui/address/use-clocks.js';
import { useIdInAddress } from '../../ui/address/use-code-in-address.js';
import { ClocksBar } from '../../ui/clocks/clocks-bar.js';
import { NotFoundNotice } from '../../ui/notices/not-found-notice.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { ItemView } from './item-view.js';
import { TombstoneNotice } from './tombstone-notice.js';

/** One item of evidence: can I rely on it, and quote it? */
export default function EvidenceItemPage() {
  const { t } = useLingui();
  const id = useIdInAddress() ?? '';
  const { clocks } = useClocks();
  const { knownAt } = clocks;
  // What an item says does not depend on the day; the days of a law stand on its page.
  const result = useQuery(EvidenceItemDocument, askAt({ asOf: null, knownAt }, { id }));
  const page = (
    <QueryView result={result} failed={<Trans>This item of evidence could not be loaded.</Trans>}>
      {({ evidence, tombstone }) =>
        evidence ? (
          <ItemView item={evidence} />
        ) : tombstone ? (
          <TombstoneNotice {...tombstone} />
        ) : (
          <NotFoundNotice
            title={t`There is no such item of evidence`}
            nearest={
              <Trans>
                It may not be public, or not have been so at the moment asked for, or the address may be mistyped.{' '}
                <PageLink to={evidenceListAddress()}>All public evidence</PageLink>
              </Trans>
            }
          />
        )
      }
    </QueryView>
  );
  return knownAt === null ? (
    page
  ) : (
    <>
      <ClocksBar />
      {page}
    </>
  );
}
