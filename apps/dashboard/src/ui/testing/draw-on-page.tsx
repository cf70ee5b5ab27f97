import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';

export interface Drawn extends Pick<RenderResult, 'container' | 'unmount'> {
  /** The path of the page that is shown. */
  path(): string;
  /** All that is written on it. */
  text(): string;
}

/** Draws something on a page with an address, for tests: links and keys lead on to other pages. */
export async function drawOnPage(node: ReactNode): Promise<Drawn> {
  const root = createRootRoute();
  const page = createRoute({ getParentRoute: () => root, path: '/', component: () => <div id="page">{node}</div> });
  const other = createRoute({ getParentRoute: () => root, path: '$', component: () => <p>elsewhere</p> });
  const router = createRouter({
    routeTree: root.addChildren([page, other]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  // The page of a test has no height to scroll.
  window.scrollTo = () => undefined;
  await router.load();
  const { container, unmount } = render(
    <I18nProvider i18n={i18n}>
      <RouterProvider router={router} />
    </I18nProvider>,
  );
  return { container, unmount, path: () => router.state.location.pathname, text: () => container.textContent ?? '' };
}
