import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { GapRowFragment } from '../../gql/gaps/graphql.js';
import { drawOnPage } from '../../ui/testing/draw-on-page.js';
import { GapList } from './gap-list.js';

const gap = (code: string, change: Partial<GapRowFragment> = {}): GapRowFragment => ({
  id: `no.${code.toLowerCase()}`,
  ...{ standard: 'SW-2015', status: 'CONTRARY', confidence: 'LOW', state: 'OPEN', mine: false, role: null },
  ...{ until: null, note: null, movedAt: null, version: 0 },
  reasons: [{ code: 'SINGLE_SOURCE', count: 2, of: 3, day: null }],
  jurisdiction: {
    code: 'NO',
    name: { text: 'Norway', language: 'en' },
  },
  obligation: { code, standard: 'SW-2015', title: 'Repeal' },
  ...change,
});

/** Draws a queue of two gaps; `answer` says what the service answers to a step. */
async function draw(answer: (operation: string) => object) {
  // The frame asks for itself; only steps are looked at.
  const calls: { operation: string; variables: Record<string, unknown> }[] = [];
  const link = new ApolloLink(({ operationName, variables }) => {
    if (operationName === 'Frame') return new Observable(() => undefined);
    calls.push({ operation: operationName ?? '', variables });
    return new Observable((observer) => {
      observer.next({ data: { moved: answer(operationName ?? '') } });
      observer.complete();
    });
  });
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const client = new ApolloClient({
    cache: new InMemoryCache({ possibleTypes: { GapResult: ['GapMoved', 'Refused'] } }),
    link,
  });
  const nodes = [gap('CRM-1'), gap('VIO-1')];
  const gaps = {
    ...{ __typename: 'GapConnection' as const, totalCount: 2, counts: [], nodes },
    pageInfo: { __typename: 'PageInfo' as const, hasNextPage: false, endCursor: null },
  };
  const drawn = await drawOnPage(
    <ApolloProvider client={client}>
      <GapList gaps={gaps} tab="open" loading={false} onMore={() => undefined} />
    </ApolloProvider>,
  );
  return { ...drawn, calls, user: userEvent.setup() };
}

describe('the queue of gaps', () => {
  it('says the reason in numbers', async () => {
    const { text } = await draw(() => ({}));
    expect(text()).toContain('2 of 3 answers rest on one publisher alone.');
    expect(text()).toContain('2 gaps');
  });

  it('is worked by keys: the second one is taken, and that is undone', async () => {
    const taken = gap('VIO-1', { state: 'TAKEN', mine: true, version: 1 });
    const { user, calls, text } = await draw((operation) => ({
      __typename: 'GapMoved',
      gap: { __typename: 'Gap', ...(operation === 'TakeGap' ? taken : gap('VIO-1', { version: 2 })) },
    }));
    await user.keyboard('j');
    await user.keyboard('t');
    await waitFor(() => expect(text()).toContain('Taken: Norway, VIO-1.'));
    expect(calls[0]).toMatchObject({
      operation: 'TakeGap',
      variables: { input: { jurisdiction: 'NO', obligation: 'VIO-1', version: 0 } },
    });
    await user.keyboard('u');
    await waitFor(() => expect(text()).toContain('Undone: Norway, VIO-1.'));
    expect(calls[1]).toMatchObject({ operation: 'UndoGap', variables: { input: { version: 1 } } });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('tells who was faster', async () => {
    const message = 'A reviewer took this gap after you opened it. Look at it again.';
    const { user, text } = await draw(() => ({
      __typename: 'Refused',
      problems: [{ __typename: 'Problem', code: 'GAP_TAKEN', field: 'version', message }],
    }));
    await user.click(screen.getAllByRole('button', { name: 'Take' })[0]!);
    await waitFor(() => expect(text()).toContain(message));
  });
});
