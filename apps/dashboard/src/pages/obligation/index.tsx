import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ObligationDocument } from '../../gql/obligation/graphql.js';
import { obligationsAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { useCodeInAddress } from '../../ui/address/use-code-in-address.js';
import { NotFoundNotice } from '../../ui/notices/not-found-notice.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { isUnknownCode } from '../../ui/notices/unknown-code.js';
import { StandardBar } from '../../ui/standard/standard-bar.js';
import { useStandard } from '../../ui/standard/use-standard.js';
import { ObligationView } from './obligation-view.js';

/** One obligation. */
export default function ObligationPage() {
  const { t } = useLingui();
  const code = useCodeInAddress('obligation');
  const { code: standard } = useStandard();
  const result = useQuery(ObligationDocument, {
    variables: { code, ...(standard !== undefined && { standard }) },
  });
  const missing = (
    <NotFoundNotice
      title={t`No obligation has the code ${code}.`}
      nearest={
        <Trans>
          The address may be mistyped. <PageLink to={obligationsAddress()}>All obligations</PageLink>
        </Trans>
      }
    />
  );
  if (isUnknownCode(result.error)) return missing;
  return (
    <>
      <StandardBar />
      <QueryView result={result} failed={<Trans>This obligation could not be loaded.</Trans>}>
        {(data) =>
          data.obligation ? (
            <ObligationView key={data.obligation.code} obligation={data.obligation} data={data} />
          ) : (
            missing
          )
        }
      </QueryView>
    </>
  );
}
