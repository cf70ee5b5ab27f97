import { createRootRoute } from '@tanstack/react-router';
import { AppFrame } from '../ui/frame/app-frame.js';
import { PageFailed } from '../ui/frame/page-failed.js';
import { PageMissing } from '../ui/frame/page-missing.js';

/** The frame around all pages. */
export const root = createRootRoute({
  component: AppFrame,
  errorComponent: PageFailed,
  notFoundComponent: PageMissing,
});
