import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { askAt } from '../../apollo/ask-at.js';
import { PlaceDocument } from '../../gql/place/graphql.js';
import { useClocks } from '../../ui/address/use-clocks.js';
import { useCodeInAddress } from '../../ui/address/use-code-in-address.js';
import { ClocksBar } from '../../ui/clocks/clocks-bar.js';
import { NotFoundNotice } from '../../ui/notices/not-found-notice.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { PlaceView } from './place-view.js';

/** One jurisdiction. */
export default function PlacePage() {
  const { t } = useLingui();
  const code = useCodeInAddress('place');
  const { clocks } = useClocks();
  const result = useQuery(PlaceDocument, askAt(clocks, { code }));
  return (
    <>
      <ClocksBar />
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
