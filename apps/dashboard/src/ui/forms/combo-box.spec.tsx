import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { ComboBox } from './combo-box.js';

const PLACES = [
  { id: 'NO', name: 'Norway' },
  { id: 'NZ', name: 'New Zealand' },
  { id: 'NP', name: 'Nepal' },
];
const onSelect = jest.fn<(id: string) => void>();
const onBlur = jest.fn();

function Page({ error }: { error?: string }) {
  const [text, setText] = useState('');
  return (
    <I18nProvider i18n={i18n}>
      <ComboBox
        label="Place"
        hint="By name or code."
        error={error}
        items={PLACES.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()))}
        inputValue={text}
        onInputChange={setText}
        onSelect={(id) => {
          setText(PLACES.find((place) => place.id === id)?.name ?? '');
          onSelect(id);
        }}
        onBlur={onBlur}
        emptyText="No place by that name."
      />
      <button type="button">Next</button>
    </I18nProvider>
  );
}

const field = () => screen.getByRole('combobox', { name: 'Place' });
const marked = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent;

beforeEach(() => {
  // jsdom lays nothing out, so there is nothing to scroll.
  Element.prototype.scrollIntoView = jest.fn();
});

afterEach(() => {
  cleanup();
  jest.clearAllMocks();
});

describe('the combo box', () => {
  it('opens with the focus, narrows while one types, and takes a line with arrow and Enter', async () => {
    render(<Page />);
    await userEvent.tab();
    expect(field()).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getAllByRole('option')).toHaveLength(3);
    await userEvent.keyboard('new');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['New Zealand']);
    expect(marked()).toBeUndefined();
    await userEvent.keyboard('{ArrowDown}');
    expect(marked()).toBe('New Zealand');
    await userEvent.keyboard('{Enter}');
    expect(onSelect).toHaveBeenCalledWith('NZ');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(field()).toHaveFocus();
  });

  it('goes round at both ends', async () => {
    render(<Page />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowUp}');
    expect(marked()).toBe('Nepal');
    await userEvent.keyboard('{ArrowDown}');
    expect(marked()).toBe('Norway');
    await userEvent.keyboard('{PageDown}');
    expect(marked()).toBe('Nepal');
  });

  it('closes on Escape and keeps what was typed', async () => {
    render(<Page />);
    await userEvent.tab();
    await userEvent.keyboard('nor{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(field()).toHaveValue('nor');
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('listbox')).toBeVisible();
  });

  it('takes nothing with Enter alone, and sends no form', async () => {
    const onSubmit = jest.fn();
    render(
      <form onSubmit={onSubmit}>
        <Page />
      </form>,
    );
    await userEvent.tab();
    await userEvent.keyboard('n{Enter}');
    expect(onSelect).not.toHaveBeenCalled();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('takes a line with the pointer and keeps the focus', async () => {
    render(<Page />);
    await userEvent.click(field());
    await userEvent.click(screen.getByRole('option', { name: 'Nepal' }));
    expect(onSelect).toHaveBeenCalledWith('NP');
    expect(field()).toHaveFocus();
    expect(onBlur).not.toHaveBeenCalled();
  });

  it('says that nothing is found, and closes when it is left', async () => {
    render(<Page />);
    await userEvent.tab();
    await userEvent.keyboard('xyz');
    expect(screen.getAllByText('No place by that name.')[0]).toBeVisible();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Next' })).toHaveFocus();
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(onBlur).toHaveBeenCalledTimes(1);
  });

  it('is described by its hint and its error, and marked as wrong', () => {
    render(<Page error="Choose a place from the list." />);
    expect(field()).toHaveAccessibleDescription('By name or code. Choose a place from the list.');
    expect(field()).toBeInvalid();
  });
});
