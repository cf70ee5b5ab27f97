import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { askAt } from '../../apollo/ask-at.js';
import { CellDocument } from '../../gql/cell/graphql.js';
import { obligationsAddress, placesAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { useClocks } from '../../ui/address/use-clocks.js';
import { useCodeInAddress } from '../../ui/address/use-code-in-address.js';
import { ClocksBar } from '../../ui/clocks/clocks-bar.js';
import { NotFoundNotice } from '../../ui/notices/not-found-notice.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { isUnknownCode } from '../../ui/notices/unknown-code.js';
import { CellView } from './cell-view.js';

/** One obligation in one jurisdiction. */
export default function CellPage() {
  const { t } = useLingui();
  const jurisdiction = useCodeInAddress('place');
  const obligation = useCodeInAddress('obligation');
  const { clocks } = useClocks();
  const result = useQuery(CellDocument, askAt(clocks, { jurisdiction, obligation }));
  if (isUnknownCode(result.error)) {
    return (
      <NotFoundNotice
        title={t`There is no place ${jurisdiction} or no obligation ${obligation}.`}
        nearest={
          <Trans>
            The address may be mistyped. <PageLink to={placesAddress()}>All places</PageLink>,{' '}
            <PageLink to={obligationsAddress()}>all obligations</PageLink>
          </Trans>
        }
      />
    );
  }
  return (
    <>
      <ClocksBar />
      <QueryView result={result} failed={<Trans>This finding could not be loaded.</Trans>}>
        {(data) => <CellView key={data.cell.id} {...data} />}
      </QueryView>
    </>
  );
}
