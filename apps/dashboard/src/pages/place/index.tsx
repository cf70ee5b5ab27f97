import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { PlaceDocument } from '../../gql/place/graphql.js';
import { useCodeInAddress } from '../../ui/address/use-code-in-address.js';
import { NotFoundNotice } from '../../ui/notices/not-found-notice.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { PlaceView } from './place-view.js';

/** One jurisdiction. */
export default function PlacePage() {
  const { t } = useLingui();
  const code = useCodeInAddress('place');
  const result = useQuery(PlaceDocument, { variables: { code } });
  return (
    <QueryView result={result} failed={<Trans>This place could not be loaded.</Trans>}>
      {(data) =>
        data.jurisdiction ? (
          <PlaceView key={data.jurisdiction.code} place={data.jurisdiction} data={data} />
        ) : (
          <NotFoundNotice title={t`No place has the code ${code}.`} />
        )
      }
    </QueryView>
  );
}
