import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Item } from './review-types.js';
import { UndoNotice, type Taken } from './undo-notice.js';

const taken: Taken = { id: 'one', decision: 'APPROVE', item: { id: 'item', title: 'The act', version: 2 } as Item };
const CHANGED = { __typename: 'EvidenceChanged', evidence: null, cells: [] };
const LATE = {
  __typename: 'Refused',
  problems: [{ __typename: 'Problem', code: 'X', field: null, message: 'Too late.' }],
};

/** The notice on a page, with a service that gives one answer to whatever is asked; gives what was asked. */
function draw(answer: object, onUndone: (taken: Taken) => void): Record<string, unknown>[] {
  const asked: Record<string, unknown>[] = [];
  const link = new ApolloLink(
    ({ variables }) =>
      new Observable((observer) => {
        asked.push(variables);
        observer.next({ data: { undoDecision: answer } });
        observer.complete();
      }),
  );
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  render(
    <I18nProvider i18n={i18n}>
      <ApolloProvider client={client}>
        <textarea aria-label="Reason" />
        <UndoNotice taken={taken} onUndone={onUndone} />
      </ApolloProvider>
    </I18nProvider>,
  );
  return asked;
}

afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

describe('the way back from a decision', () => {
  it.each([
    ['its button', () => userEvent.click(screen.getByRole('button'))],
    ['Control Z', () => userEvent.keyboard('{Control>}z{/Control}')],
  ])('is taken by %s, once, for the decision that was taken', async (_name, press) => {
    const undone = jest.fn();
    const asked = draw(CHANGED, undone);
    await press();
    await waitFor(() => expect(undone).toHaveBeenCalledWith(taken));
    expect(asked).toMatchObject([{ decisionId: 'one' }]);
  });

  it('leaves Control Z to a text that is being written', async () => {
    const asked = draw(CHANGED, jest.fn());
    screen.getByLabelText('Reason').focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(asked).toEqual([]);
  });

  it('says why where it is refused, and is closed then', async () => {
    const undone = jest.fn();
    draw(LATE, undone);
    await userEvent.click(screen.getByRole('button'));
    expect((await screen.findByRole('alert')).textContent).toBe('Too late.');
    expect(screen.queryByRole('button')).toBeNull();
    expect(undone).not.toHaveBeenCalled();
  });

  it('closes after ten seconds, and keeps the focus in its place', () => {
    jest.useFakeTimers();
    draw(CHANGED, jest.fn());
    act(() => jest.advanceTimersByTime(9_900));
    screen.getByRole('button').focus();
    act(() => jest.advanceTimersByTime(200));
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.activeElement?.textContent).toContain('The act');
  });
});
