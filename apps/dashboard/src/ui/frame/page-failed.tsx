import { Trans } from '@lingui/react/macro';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { ErrorNotice } from '../notices/error-notice.js';

/** A page that broke while it was drawn. The frame around it still works. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  return (
    <ErrorNotice
      what={<Trans>This page could not be shown.</Trans>}
      error={error instanceof Error ? error : undefined}
      onRetry={reset}
    />
  );
}
