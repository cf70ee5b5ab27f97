import { Trans } from '@lingui/react/macro';
import { PageLink } from '../address/page-link.js';
import { useAttachWay } from './use-attach-way.js';

/** The invitation of an empty place: "Know of evidence?" Draws nothing for members who may not attach. */
export function AttachLink({ about, className }: { about: string; className?: string | undefined }) {
  const way = useAttachWay()(about);
  if (way === null) return null;
  return (
    <PageLink to={way} className={className}>
      <Trans>Know of evidence?</Trans>
    </PageLink>
  );
}
