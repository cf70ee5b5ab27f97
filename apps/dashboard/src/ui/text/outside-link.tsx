import { ExternalLink } from 'lucide-react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import text from './text.module.css';

/** A link that leaves the site: in a tab of its own, and without telling the other side where the reader came from. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children} <ExternalLink size={13} aria-hidden="true" />
      <span className={text.hidden}>
        <Trans>(another site, in a new tab)</Trans>
      </span>
    </a>
  );
}
