import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root.js';

const getParentRoute = () => root;

/** The pages that everybody reads; each is loaded when it is opened. */
export const readRoutes = [
  createRoute({ getParentRoute, path: '/', component: lazyRouteComponent(() => import('../pages/overview/index.js')) }),
  createRoute({
    getParentRoute,
    path: '/matrix',
    component: lazyRouteComponent(() => import('../pages/matrix/index.js')),
  }),
  createRoute({
    getParentRoute,
    path: '/places',
    component: lazyRouteComponent(() => import('../pages/places/index.js')),
  }),
  createRoute({
    getParentRoute,
    path: '/places/$place',
    component: lazyRouteComponent(() => import('../pages/place/index.js')),
  }),
  createRoute({
    getParentRoute,
    path: '/places/$place/$obligation',
    component: lazyRouteComponent(() => import('../pages/cell/index.js')),
  }),
  createRoute({
    getParentRoute,
    path: '/areas/$area',
    component: lazyRouteComponent(() => import('../pages/area/index.js')),
  }),
  createRoute({
    getParentRoute,
    path: '/obligations',
    component: lazyRouteComponent(() => import('../pages/obligations/index.js')),
  }),
  createRoute({
    getParentRoute,
    path: '/obligations/$obligation',
    component: lazyRouteComponent(() => import('../pages/obligation/index.js')),
  }),
  createRoute({
    getParentRoute,
    path: '/evidence',
    component: lazyRouteComponent(() => import('../pages/evidence/index.js')),
  }),
  createRoute({
    getParentRoute,
    path: '/evidence/$id',
    component: lazyRouteComponent(() => import('../pages/evidence/item.js')),
  }),
  createRoute({
    getParentRoute,
    path: '/changes',
    component: lazyRouteComponent(() => import('../pages/changes/index.js')),
  }),
  createRoute({
    getParentRoute,
    path: '/editions',
    component: lazyRouteComponent(() => import('../pages/editions/index.js')),
  }),
  createRoute({
    getParentRoute,
    path: '/editions/$slug',
    component: lazyRouteComponent(() => import('../pages/editions/edition.js')),
  }),
  createRoute({
    getParentRoute,
    path: '/editions/$slug/compare',
    component: lazyRouteComponent(() => import('../pages/editions/compare.js')),
  }),
  createRoute({
    getParentRoute,
    path: '/method',
    component: lazyRouteComponent(() => import('../pages/method/index.js')),
  }),
];
