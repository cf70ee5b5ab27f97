import { Trans, useLingui } from '@lingui/react/macro';
import { ForMembers } from '../../ui/account/for-members.js';
import { PageHead } from '../../ui/layout/page-head.js';
import { GapsView } from './gaps-view.js';

/** What cells lack, for those who look for evidence and review it. */
export default function GapsPage() {
  const { t } = useLingui();
  return (
    <>
      <PageHead
        title={t`Gaps`}
        lead={
          <Trans>
            Findings that want work, in places of which anything is on record. First what may mislead, then what is
            missing. The order sorts work; it says nothing of a place.
          </Trans>
        }
      />
      <ForMembers
        may={(viewer) => viewer.canAttach || viewer.canReview}
        who={<Trans>Researchers, reviewers and regional leads work on gaps.</Trans>}
      >
        {() => <GapsView />}
      </ForMembers>
    </>
  );
}
