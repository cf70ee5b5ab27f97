import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { ChangesDocument } from '../../gql/changes/graphql.js';
import { IgnoredNote } from '../../ui/address/ignored-note.js';
import { useAddressState } from '../../ui/address/use-address-state.js';
import { PageHead } from '../../ui/layout/page-head.js';
import { ProvenanceLine } from '../../ui/layout/provenance-line.js';
import { Share } from '../../ui/layout/share.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { StandardBar } from '../../ui/standard/standard-bar.js';
import { useStandard } from '../../ui/standard/use-standard.js';
import text from '../../ui/text/text.module.css';
import { ChangeList } from './change-list.js';
import { changesFields, toFilter, toUpcoming } from './changes-fields.js';
import { ChangesFilters } from './changes-filters.js';
import { FeedLinks } from './feed-links.js';
import { UpcomingSection } from './upcoming-section.js';

/** Changes asked for at once. */
const PAGE = 50;

/** What changed in published answers, why, and what is to come. */
export default function ChangesPage() {
  const { t } = useLingui();
  const { values: choices, ignored, set } = useAddressState(changesFields);
  const { code } = useStandard();
  const filter = useMemo(() => toFilter(choices, code), [choices, code]);
  const coming = useMemo(() => toUpcoming(choices, code), [choices, code]);
  const query = useQuery(ChangesDocument, { variables: { filter, coming, first: PAGE, upcoming: true } });
  const result = { ...query, data: query.data ?? query.previousData };
  const more = () =>
    query.fetchMore({
      variables: { after: query.data?.changes.pageInfo.endCursor, upcoming: false },
      updateQuery: (before, { fetchMoreResult: { changes } }) => ({
        ...before,
        changes: { ...changes, nodes: [...before.changes.nodes, ...changes.nodes] },
      }),
    });
  return (
    <>
      <PageHead
        title={t`Changes`}
        lead={
          <Trans>What moved in the findings, and why: the world, our knowledge, a correction, or the method.</Trans>
        }
        actions={<Share />}
      />
      <StandardBar />
      <IgnoredNote ignored={ignored} />
      <ChangesFilters choices={choices} onChange={set} />
      <QueryView result={result} failed={<Trans>The changes could not be loaded.</Trans>}>
        {({ changes, upcoming }) => (
          <>
            <p role="status" className={text.strong}>
              <Plural value={changes.totalCount} one="# change" other="# changes" />
            </p>
            <UpcomingSection upcoming={upcoming ?? []} />
            <ChangeList changes={changes} loading={query.loading} onMore={more} />
            <FeedLinks />
          </>
        )}
      </QueryView>
      <ProvenanceLine />
    </>
  );
}
