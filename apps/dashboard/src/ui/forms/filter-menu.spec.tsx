import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { FilterMenu } from './filter-menu.js';

/** As in the frame: the page around can have the focus, so a press on words that cannot would take it there. */
function Page() {
  const [chosen, setChosen] = useState<string[]>([]);
  return (
    <I18nProvider i18n={i18n}>
      <main tabIndex={-1}>
        <FilterMenu
          label="Region"
          options={[
            { key: 'africa', label: 'Africa', count: 54 },
            { key: 'americas', label: 'Americas', count: 41, group: 'The rest' },
          ]}
          chosen={chosen}
          onChange={setChosen}
        />
        <p>Elsewhere</p>
        <button type="button">Next</button>
      </main>
    </I18nProvider>
  );
}

const choice = (name: RegExp) => screen.getByRole('checkbox', { name });

beforeEach(async () => {
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: /Region/ }));
});

afterEach(cleanup);

describe('the filter menu', () => {
  it('takes a click on the words of a choice, and on its count, and stays open', async () => {
    await userEvent.click(screen.getByText('Americas'));
    expect(choice(/Americas/)).toBeChecked();
    await userEvent.click(screen.getByText('54'));
    expect(choice(/Africa/)).toBeChecked();
    await userEvent.click(screen.getByText('Americas'));
    expect(choice(/Americas/)).not.toBeChecked();
  });

  it('stays open when a heading inside it is pressed', async () => {
    await userEvent.click(screen.getByText('The rest'));
    expect(choice(/Americas/)).toBeVisible();
  });

  it('closes with a press elsewhere', async () => {
    await userEvent.click(screen.getByText('Elsewhere'));
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('closes on Escape and gives the focus back to its button', async () => {
    await userEvent.click(screen.getByText('Americas'));
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.getByRole('button', { name: /Region/ })).toHaveFocus();
  });

  it('closes when the Tab key leaves it', async () => {
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Next' })).toHaveFocus();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
