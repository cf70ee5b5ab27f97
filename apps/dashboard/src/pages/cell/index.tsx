import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { askAt } from '../../apollo/ask-at.js';
import { CellDocument } from '../../gql/cell/graphql.js';
import { obligationsAddress, placesAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { useClocks } from '../../ui/address/use-clocks.js';
import { useCodeInAddress } from '../../ui/address/use-code-in-address.js';
import { ClocksBar } from '../../ui/clocks/clocks-bar.js';
import { EditionNotice } from '../../ui/editions/edition-notice.js';
import { NotFoundNotice } from '../../ui/notices/not-found-notice.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { isUnknownCode } from '../../ui/notices/unknown-code.js';
import { StandardBar } from '../../ui/standard/standard-bar.js';
import { useStandard } from '../../ui/standard/use-standard.js';
import { CellView } from './cell-view.js';
import { LinkedOnlyView } from './linked/linked-only-view.js';

/** One obligation in one jurisdiction. */
export default function CellPage() {
  const { t } = useLingui();
  const jurisdiction = useCodeInAddress('place');
  const obligation = useCodeInAddress('obligation');
  const { clocks } = useClocks();
  const { code } = useStandard();
  const asked = { jurisdiction, obligation, ...(code !== undefined && { standard: code }) };
  const result = useQuery(CellDocument, askAt(clocks, asked));
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
      <StandardBar />
      <EditionNotice jurisdiction={jurisdiction} obligation={obligation} />
      <QueryView result={result} failed={<Trans>This finding could not be loaded.</Trans>}>
        {(data) =>
          data.cell.criteriaCount > 0 ? (
            <CellView key={data.cell.id} {...data} />
          ) : (
            <LinkedOnlyView key={data.cell.id} {...data} />
          )
        }
      </QueryView>
    </>
  );
}
