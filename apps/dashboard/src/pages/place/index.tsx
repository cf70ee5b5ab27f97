import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { askAt } from '../../apollo/ask-at.js';
import { PlaceDocument } from '../../gql/place/graphql.js';
import { useClocks } from '../../ui/address/use-clocks.js';
import { useCodeInAddress } from '../../ui/address/use-code-in-address.js';
import { ClocksBar } from '../../ui/clocks/clocks-bar.js';
import { EditionNotice } from '../../ui/editions/edition-notice.js';
import { NotFoundNotice } from '../../ui/notices/not-found-notice.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { StandardBar } from '../../ui/standard/standard-bar.js';
import { useStandard } from '../../ui/standard/use-standard.js';
import { PlaceView } from './place-view.js';

/** One jurisdiction. */
export default function PlacePage() {
  const { t } = useLingui();
  const code = useCodeInAddress('place');
  const { clocks } = useClocks();
  const { code: standard } = useStandard();
  const result = useQuery(PlaceDocument, askAt(clocks, { code, ...(standard !== undefined && { standard }) }));
  return (
    <>
      <ClocksBar />
      <StandardBar choose />
      <EditionNotice jurisdiction={code} />
      <QueryView result={result} failed={<Trans>This place could not be loaded.</Trans>}>
        {(data) =>
          data.jurisdiction ? (
            <PlaceView key={data.jurisdiction.code} place={data.jurisdiction} data={data} />
          ) : (
            <NotFoundNotice title={t`No place has the code ${code}.`} />
          )
        }
      </QueryView>
    </>
  );
}
