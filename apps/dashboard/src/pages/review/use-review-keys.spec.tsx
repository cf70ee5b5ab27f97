import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useReviewKeys, type ReviewKeys } from './use-review-keys.js';

const keys = {
  approve: jest.fn(),
  sendBack: jest.fn(),
  decline: jest.fn(),
  check: jest.fn(),
  next: jest.fn(),
  previous: jest.fn(),
} satisfies ReviewKeys;

function Page({ on }: { on: boolean }) {
  useReviewKeys(keys, on);
  return (
    <>
      <input type="checkbox" aria-label="Check" />
      <textarea aria-label="Reason" />
      <select aria-label="Order">
        <option>a</option>
      </select>
      <div role="listbox" tabIndex={0} aria-label="List" />
    </>
  );
}

const calls = () => Object.entries(keys).flatMap(([name, { mock }]) => mock.calls.map(() => name));

afterEach(() => {
  cleanup();
  jest.clearAllMocks();
});

describe('the keys of review', () => {
  it('decide and move with a, r, d, j and k', async () => {
    render(<Page on />);
    await userEvent.keyboard('ardjk');
    expect(calls()).toEqual(['approve', 'sendBack', 'decline', 'next', 'previous']);
  });

  it('tick a check with 1 to 5', async () => {
    render(<Page on />);
    await userEvent.keyboard('15');
    expect(keys.check.mock.calls).toEqual([[0], [4]]);
  });

  it('are the same physical keys where they write other letters', async () => {
    render(<Page on />);
    await userEvent.keyboard('[KeyA]');
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ش', code: 'KeyA', bubbles: true }));
    expect(keys.approve).toHaveBeenCalledTimes(2);
  });

  it.each(['Reason', 'Order', 'List'])('do nothing while one writes or chooses in %s', async (name) => {
    render(<Page on />);
    screen.getByLabelText(name).focus();
    await userEvent.keyboard('ardjk');
    expect(calls()).toEqual([]);
  });

  it('work on a box to tick', async () => {
    render(<Page on />);
    screen.getByLabelText('Check').focus();
    await userEvent.keyboard(' a');
    expect(screen.getByLabelText<HTMLInputElement>('Check').checked).toBe(true);
    expect(calls()).toEqual(['approve']);
  });

  it('leave combinations with Control and Alt to the browser', async () => {
    render(<Page on />);
    await userEvent.keyboard('{Control>}a{/Control}{Alt>}d{/Alt}');
    expect(calls()).toEqual([]);
  });

  it('do nothing once they are switched off', async () => {
    const { rerender } = render(<Page on />);
    rerender(<Page on={false} />);
    await userEvent.keyboard('ardjk');
    expect(calls()).toEqual([]);
  });
});
