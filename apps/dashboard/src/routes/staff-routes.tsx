import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root.js';

const getParentRoute = () => root;

/** One component under both addresses: a new item that is stored gets its own address while its form stays as it is. */
const AttachPage = lazyRouteComponent(() => import('../pages/attach/index.js'));

/** The pages of those who sign in; each is loaded when it is opened. The service decides who may do what. */
export const staffRoutes = [
  createRoute({
    getParentRoute,
    path: '/evidence/new',
    component: AttachPage,
  }),
  createRoute({
    getParentRoute,
    path: '/evidence/$id/edit',
    component: AttachPage,
  }),
  createRoute({
    getParentRoute,
    path: '/evidence/$id/reliability',
    component: lazyRouteComponent(() => import('../pages/judge/reliability.js')),
  }),
  createRoute({
    getParentRoute,
    path: '/review',
    component: lazyRouteComponent(() => import('../pages/review/index.js')),
  }),
  createRoute({
    getParentRoute,
    path: '/review/$id',
    component: lazyRouteComponent(() => import('../pages/review/index.js')),
  }),
  createRoute({
    getParentRoute,
    path: '/review/records',
    component: lazyRouteComponent(() => import('../pages/records/index.js')),
  }),
  createRoute({
    getParentRoute,
    path: '/places/$place/$obligation/decide',
    component: lazyRouteComponent(() => import('../pages/judge/index.js')),
  }),
  createRoute({
    getParentRoute,
    path: '/sign-in',
    component: lazyRouteComponent(() => import('../pages/sign-in/index.js')),
  }),
  createRoute({
    getParentRoute,
    path: '/join',
    component: lazyRouteComponent(() => import('../pages/join/index.js')),
  }),
  createRoute({
    getParentRoute,
    path: '/gaps',
    component: lazyRouteComponent(() => import('../pages/gaps/index.js')),
  }),
  createRoute({
    getParentRoute,
    path: '/members',
    component: lazyRouteComponent(() => import('../pages/members/index.js')),
  }),
];
