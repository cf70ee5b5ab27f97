import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { act } from 'react';
import type { CellJudgementsQuery } from '../../../gql/cell/graphql.js';
import { drawOnPage, type Drawn } from '../../../ui/testing/draw-on-page.js';
import { Decisions } from './decisions.js';
import { PositionsPanel } from './positions-panel.js';
import { SearchesSection } from './searches-section.js';
import type { CellJudgements } from './use-cell-judgements.js';

const rating = (seat: 'AUTHOR' | 'SECOND' | 'ADJUDICATOR', status: 'MET' | 'NOT_MET', reason: string | null) => ({
  ...{ __typename: 'Rating' as const, id: seat, seat, role: 'REVIEWER' as const, kind: 'OVERRIDE' as const, status },
  ...{ confidence: 'LOW' as const, rule: 'contrary', reason, at: '2026-11-24T09:00:00.000Z' },
});
const cell: CellJudgements = {
  ...{ __typename: 'Cell', id: 'no.crm-1', basis: 'ASSESSED', reviewDue: true, newEvidenceSince: true },
  proposal: { ...{ __typename: 'Proposal' }, status: 'CONTRARY', confidence: 'MEDIUM' },
  positions: [
    {
      ...{ __typename: 'Position', id: 'p1', party: 'STATE', partyName: 'Ministry of Justice', value: 'MET' },
      ...{ text: 'Nobody who sells is punished.', on: '2020', until: null, url: null },
    },
    {
      ...{ __typename: 'Position', id: 'p2', party: 'DISSENTING_RATER', partyName: null, value: 'NOT_MET' },
      ...{ text: 'The fines go on.', on: '2026-11-24', until: null, url: null },
    },
  ],
  searches: [
    {
      ...{ __typename: 'SearchMade', id: 's1', on: '2026-10', places: ['Lovdata'], languages: ['no'], terms: 'fines' },
      ...{ note: null, cellCount: 1, by: 'RESEARCHER', approvedBy: 'REVIEWER' },
    },
  ],
  assessment: {
    ...{ __typename: 'Assessment', id: 'a1', kind: 'OVERRIDE', status: 'MET', confidence: 'LOW', asOf: '2026-11-24' },
    ...{ approvedAt: '2026-11-24T10:00:00.000Z', proposed: 'CONTRARY', disputed: true, decidedBy: null },
    ...{ direction: 'IMPROVING', directionReason: 'Fewer fines each year.' },
    ratings: [
      rating('AUTHOR', 'MET', 'Read.'),
      rating('SECOND', 'NOT_MET', 'Counted.'),
      rating('ADJUDICATOR', 'MET', 'Both.'),
    ],
  },
  assessments: [],
};

async function draw(shown: CellJudgements): Promise<string> {
  const link = new ApolloLink(({ operationName }) => {
    const frame = { site: null, viewer: null, standards: [] };
    const data: CellJudgementsQuery | typeof frame = operationName === 'CellJudgements' ? { cell: shown } : frame;
    return new Observable((observer) => {
      observer.next({ data: data as never });
      observer.complete();
    });
  });
  const place = { jurisdiction: 'NO', obligation: 'CRM-1' };
  let page: Drawn | undefined;
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  await act(async () => {
    page = await drawOnPage(
      <ApolloProvider client={client}>
        <PositionsPanel {...place} />
        <Decisions {...place} />
        <SearchesSection {...place} />
        <p>end</p>
      </ApolloProvider>,
    );
  });
  if (shown.positions.length > 0) await screen.findByText(/says: met/);
  return page!.text();
}

describe('what people put on record of a finding', () => {
  it('is shown with every view and its reason, by role and never by name', async () => {
    const text = await draw(cell);
    expect(text).toContain('The state says: met');
    expect(text).toContain('A rater who dissents says: not met');
    expect(text).toMatch(
      /First rater: Reviewer.*Read\..*Second rater: Reviewer.*Counted\..*Third person, who decides: Reviewer.*Both\./,
    );
    expect(text).toContain('New evidence since');
    expect(text).toContain('Direction: Improving. Fewer fines each year.');
    expect(text).toMatch(/Looked in: Lovdata\. Languages: Norwegian\..*by: Researcher, approved by: Reviewer/);
    // As large as the finding: each position has a heading of its own and the large tile.
    expect(document.querySelectorAll('article [data-size="56"]')).toHaveLength(2);
  });

  it('draws nothing where there is nothing', async () => {
    expect(await draw({ ...cell, positions: [], searches: [], assessment: null })).toBe('end');
  });
});
