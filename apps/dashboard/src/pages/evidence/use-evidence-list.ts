import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { EvidenceListDocument } from '../../gql/evidence/graphql.js';
import type { EvidenceChoices } from './evidence-fields.js';
import type { Words } from './filter-words.js';
import { toFilter, toSort } from './to-filter.js';

/** Items asked for at once. */
const PAGE = 25;

/** The list for these choices. The filters' words come with the first answer and are kept; old results stay while newer ones load. */
export function useEvidenceList(choices: EvidenceChoices) {
  const [words, setWords] = useState<Words | null>(null);
  const filter = useMemo(() => toFilter(choices), [choices]);
  const result = useQuery(EvidenceListDocument, {
    variables: { filter, first: PAGE, sort: toSort(choices), words: words === null },
    notifyOnNetworkStatusChange: true,
  });
  const data = result.data ?? result.previousData;
  if (words === null && data?.jurisdictions && data.regions && data.standard) {
    setWords({ jurisdictions: data.jurisdictions, regions: data.regions, standard: data.standard });
  }
  const more = () =>
    result.fetchMore({
      variables: { after: result.data?.evidenceSearch.pageInfo.endCursor, words: false },
      updateQuery: (before, { fetchMoreResult }) => ({
        ...before,
        evidenceSearch: {
          ...fetchMoreResult.evidenceSearch,
          nodes: [...before.evidenceSearch.nodes, ...fetchMoreResult.evidenceSearch.nodes],
        },
      }),
    });
  return { result: { ...result, data }, words, more };
}
