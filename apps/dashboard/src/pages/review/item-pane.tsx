import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ReviewItemDocument } from '../../gql/review/graphql.js';
import { reviewAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { NotFoundNotice } from '../../ui/notices/not-found-notice.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { ItemView } from './item-view.js';
import type { Neighbours } from './neighbours.js';
import type { Item } from './review-types.js';
import type { Taken } from './undo-notice.js';

/** Loads the open item. */
export function ItemPane(props: {
  id: string;
  beside: Neighbours;
  onDecided: (item: Item, taken: Taken | null) => void;
}) {
  const { id, beside, onDecided } = props;
  const { t } = useLingui();
  const query = useQuery(ReviewItemDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const result = { ...query, data: query.data ?? query.previousData };
  return (
    <QueryView result={result} failed={<Trans>This item could not be loaded.</Trans>}>
      {({ evidence }) =>
        evidence ? (
          <ItemView item={evidence} beside={beside} onDecided={onDecided} />
        ) : (
          <NotFoundNotice
            title={t`There is no such item, or you may not see it`}
            nearest={<PageLink to={reviewAddress()}>{t`To the queue`}</PageLink>}
          />
        )
      }
    </QueryView>
  );
}
