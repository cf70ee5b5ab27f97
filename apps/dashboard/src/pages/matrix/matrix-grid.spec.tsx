import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { readAddress } from '../../ui/address/address-fields.js';
import { readAtlas } from '../../ui/atlas/read-atlas.js';
import { smallAtlas } from '../../ui/testing/small-atlas.js';
import { matrixFields } from './matrix-fields.js';
import { MatrixGrid } from './matrix-grid.js';
import { selectMatrix } from './select-matrix.js';

const view = readAtlas(smallAtlas);
const selection = selectMatrix(view, readAddress(matrixFields, {}).values);

/** Draws the grid on a page of its own and gives the router, to see where it leads. */
async function draw() {
  const onSort = jest.fn<(sort: string) => void>();
  const onNarrow = jest.fn<(obligation: string, statuses: string[]) => void>();
  const root = createRootRoute();
  const grid = createRoute({
    getParentRoute: () => root,
    path: '/',
    component: () => (
      <MatrixGrid
        view={view}
        selection={selection}
        sort="-assessed"
        dense={false}
        onSort={onSort}
        onNarrow={onNarrow}
        shownKey=""
        filters={createRef()}
      />
    ),
  });
  const other = createRoute({ getParentRoute: () => root, path: '$', component: () => <p>elsewhere</p> });
  const router = createRouter({
    routeTree: root.addChildren([grid, other]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  render(
    <I18nProvider i18n={i18n}>
      <RouterProvider router={router} />
    </I18nProvider>,
  );
  await screen.findByRole('grid');
  return { router, onSort, onNarrow, user: userEvent.setup() };
}

const focused = () => document.activeElement?.getAttribute('data-k');

describe('the grid', () => {
  const sizes = ['offsetHeight', 'offsetWidth', 'clientHeight', 'clientWidth'] as const;
  beforeEach(() => {
    // jsdom lays nothing out: the scrolling box is given a size, so that rows are in view.
    for (const size of sizes) jest.spyOn(HTMLElement.prototype, size, 'get').mockReturnValue(700);
    window.matchMedia = ((media: string) => ({
      media,
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    })) as never;
    window.scrollTo = () => undefined;
  });
  afterEach(() => {
    jest.restoreAllMocks();
    document.documentElement.dir = 'ltr';
  });

  it('has one tab stop, and names each cell with status, confidence and items', async () => {
    const { user } = await draw();
    expect(document.querySelectorAll('[role=grid] [tabindex="0"]')).toHaveLength(1);
    await user.tab();
    expect(focused()).toBe('0.1');
    expect(document.activeElement).toHaveAccessibleName(
      'Contrary, low confidence, contested, old evidence, 2 items of evidence',
    );
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName('Not assessed yet');
    expect(document.querySelectorAll('[role=grid] [tabindex="0"]')).toHaveLength(1);
  });

  it('skips the headings of groups and opens a cell with Enter', async () => {
    const { user, router } = await draw();
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(focused()).toBe('1.1');
    await user.keyboard('{Enter}');
    await screen.findByText('elsewhere');
    expect(router.state.location.pathname).toBe('/places/no/crm-1');
  });

  it('sorts from the headings and keeps the focus there', async () => {
    const { user, onSort } = await draw();
    await user.tab();
    await user.keyboard('{ArrowUp}{ArrowRight}{Enter}{Home}{Enter}');
    expect(onSort.mock.calls).toEqual([['crm-2'], ['name']]);
    expect(focused()).toBe('-1.0');
  });

  it('moves as seen where the page reads from right to left', async () => {
    const { user } = await draw();
    document.documentElement.dir = 'rtl';
    await user.tab();
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(focused()).toBe('0.3');
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('0.2');
  });

  it('reaches the sums below the last place, and narrows to what one of them counted', async () => {
    const { user, onNarrow } = await draw();
    await user.tab();
    await user.keyboard('{Control>}{End}{/Control}');
    expect(focused()).toBe(`${5 + 7}.5`);
    await user.keyboard('{Home}{ArrowRight}{Enter}');
    expect(document.activeElement).toHaveTextContent('2');
    expect(onNarrow.mock.calls).toEqual([['crm-1', ['met', 'partly', 'notmet', 'contrary', 'varies']]]);
    await user.keyboard('{ArrowUp}{ArrowUp}{Enter}');
    expect(document.activeElement).toHaveTextContent('0');
    expect(onNarrow).toHaveBeenCalledTimes(1);
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(focused()).toBe('0.0');
  });

  it('tells assistive technology the whole size, not what is drawn', async () => {
    await draw();
    const grid = screen.getByRole('grid');
    // Two lines of headings, four groups with five places, seven lines of sums and the line of the assessed.
    expect(grid).toHaveAttribute('aria-rowcount', String(2 + 9 + 8));
    expect(grid).toHaveAttribute('aria-colcount', '7');
  });
});
