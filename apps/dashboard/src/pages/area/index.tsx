import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { AreaDocument } from '../../gql/area/graphql.js';
import { obligationsAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { useCodeInAddress } from '../../ui/address/use-code-in-address.js';
import { NotFoundNotice } from '../../ui/notices/not-found-notice.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { isUnknownCode } from '../../ui/notices/unknown-code.js';
import { StandardBar } from '../../ui/standard/standard-bar.js';
import { useStandard } from '../../ui/standard/use-standard.js';
import { AreaView } from './area-view.js';

/** One area. */
export default function AreaPage() {
  const { t } = useLingui();
  const code = useCodeInAddress('area');
  const { code: standard } = useStandard();
  const result = useQuery(AreaDocument, { variables: { code, ...(standard !== undefined && { standard }) } });
  const missing = (
    <NotFoundNotice
      title={t`No area has the code ${code}.`}
      nearest={
        <Trans>
          The address may be mistyped. <PageLink to={obligationsAddress()}>All areas and obligations</PageLink>
        </Trans>
      }
    />
  );
  if (isUnknownCode(result.error)) return missing;
  return (
    <>
      <StandardBar />
      <QueryView result={result} failed={<Trans>This area could not be loaded.</Trans>}>
        {(data) => (data.area ? <AreaView key={data.area.code} area={data.area} data={data} /> : missing)}
      </QueryView>
    </>
  );
}
