import { Trans } from '@lingui/react/macro';
import type { ButtonLook } from '../forms/button.js';
import { CopyButton } from './copy-button.js';

/** Copies the address of the page as it stands, filters and all. */
export function Share({ look = 'plain' }: { look?: ButtonLook }) {
  return (
    <CopyButton look={look} text={() => window.location.href}>
      <Trans>Copy link</Trans>
    </CopyButton>
  );
}
