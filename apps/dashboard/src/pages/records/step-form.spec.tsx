import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { RecordAtWorkFragment } from '../../gql/records/graphql.js';
import { drawOnPage } from '../../ui/testing/draw-on-page.js';
import { StepForm } from './step-form.js';

const STALE = 'A reviewer approved this record on 2026-11-24 at 10:00 UTC: it is at version 2 now.';
const record: RecordAtWorkFragment = {
  ...{ __typename: 'Judgement', id: 'one', kind: 'ASSESSMENT', state: 'PENDING', version: 1, yours: false },
  ...{ proposedBy: 'RESEARCHER', proposedAt: '2026-11-24T09:00:00.000Z', cells: [], events: [] },
  ...{ search: null, position: null, reliabilityChange: null, source: null },
  actions: ['APPROVE', 'DIFFER', 'DECLINE'],
  assessment: {
    ...{
      __typename: 'Assessment',
      id: 'one',
      kind: 'OVERRIDE',
      status: 'NOT_MET',
      confidence: 'LOW',
      asOf: '2026-11-24',
    },
    ...{ proposed: 'CONTRARY', direction: 'UNKNOWN', directionReason: null, ratings: [] },
  },
};

/** Draws the form over a service that refuses everything as stale; gives what was asked of it. */
async function draw() {
  const asked: Record<string, unknown>[] = [];
  const onRace = jest.fn();
  const link = new ApolloLink((operation) => {
    asked.push({ name: operation.operationName, ...operation.variables });
    const problems = [{ __typename: 'Problem', code: 'STALE_VERSION', field: 'version', message: STALE }];
    return new Observable((observer) => {
      observer.next({ data: { written: { __typename: 'Refused', problems } } });
      observer.complete();
    });
  });
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  await drawOnPage(
    <ApolloProvider client={client}>
      <StepForm record={record} rules={[]} onRace={onRace} />
    </ApolloProvider>,
  );
  return { asked, onRace };
}

describe('deciding on a record', () => {
  it('sends a second view with its reason, says who was faster, and keeps what was typed', async () => {
    const { asked, onRace } = await draw();
    const user = userEvent.setup();
    await user.selectOptions(screen.getByLabelText('Status that you see'), 'PARTLY_MET');
    await user.type(screen.getByLabelText('Reason'), 'The fines of 2025.');
    await user.click(screen.getByRole('button', { name: 'Rate otherwise' }));
    await waitFor(() => expect(onRace).toHaveBeenCalledWith([STALE], 'The fines of 2025.'));
    expect(screen.getByLabelText('Reason')).toHaveValue('The fines of 2025.');
    const rating = {
      status: 'PARTLY_MET',
      confidence: 'LOW',
      rule: null,
      reason: 'The fines of 2025.',
      keepDissent: true,
    };
    expect(asked).toEqual([{ name: 'DifferAssessment', id: 'one', version: 1, key: expect.any(String), ...rating }]);
    await user.click(screen.getByRole('button', { name: 'Rate otherwise' }));
    // The same attempt again keeps its key: the service does it once.
    expect(asked[1]!['key']).toBe(asked[0]!['key']);
  });

  it('fills in nobody’s view: a rating without a status of its own is not sent', async () => {
    const { asked } = await draw();
    const status = screen.getByLabelText('Status that you see');
    expect(status).toHaveValue('');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Rate otherwise' }));
    expect(status).toHaveAccessibleDescription('Choose the status that you see.');
    expect(status).toHaveFocus();
    expect(asked).toEqual([]);
  });

  it('offers the steps that are open and no others, and asks for no confidence of what does not apply', async () => {
    await draw();
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      ...['Approve', 'Rate otherwise', 'Decline'],
    ]);
    await userEvent.setup().selectOptions(screen.getByLabelText('Status that you see'), 'NOT_APPLICABLE');
    expect(screen.queryByLabelText('Confidence')).toBeNull();
  });
});
