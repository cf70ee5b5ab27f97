import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { MethodDocument } from '../../gql/method/graphql.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { MethodView } from './method-view.js';

/** How we judge. */
export default function MethodPage() {
  const result = useQuery(MethodDocument);
  return (
    <QueryView result={result} failed={<Trans>The method could not be loaded.</Trans>}>
      {(data) => <MethodView {...data} />}
    </QueryView>
  );
}
