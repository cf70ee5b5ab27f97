import { Trans, useLingui } from '@lingui/react/macro';
import { useFrame } from '../../apollo/use-frame.js';
import { ForMembers } from '../../ui/account/for-members.js';
import { recordsAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { useIdInAddress } from '../../ui/address/use-code-in-address.js';
import { PageHead } from '../../ui/layout/page-head.js';
import { Mentions } from './mentions.js';
import { ReviewView } from './review-view.js';

/** The review queue, with one item open. Also opens items that are not in the viewer's queue, by their address. */
export default function ReviewPage() {
  const { t } = useLingui();
  const id = useIdInAddress();
  const { viewer } = useFrame();
  return (
    <>
      <PageHead
        title={t`Review`}
        lead={
          <>
            <Trans>Publishing takes two reviewers, neither of them the author.</Trans>{' '}
            <PageLink to={recordsAddress()}>
              <Trans>Decisions and records</Trans>
            </PageLink>
          </>
        }
      />
      {viewer && <Mentions />}
      <ForMembers
        may={(viewer) => viewer.canReview || viewer.canAttach}
        who={<Trans>Reviewers and regional leads decide on evidence.</Trans>}
      >
        {() => <ReviewView id={id} />}
      </ForMembers>
    </>
  );
}
