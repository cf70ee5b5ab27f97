import { createRouter } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from '../ui/address/search-text.js';
import { readRoutes } from './read-routes.js';
import { root } from './root.js';
import { staffRoutes } from './staff-routes.js';

/** The router of one language: its tag is the first part of every address and is never written in a link. */
export const createPages = (language: string) =>
  createRouter({
    routeTree: root.addChildren([...readRoutes, ...staffRoutes]),
    basepath: `/${language}`,
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPreload: 'intent',
    trailingSlash: 'never',
  });
