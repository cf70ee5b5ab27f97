import { Trans, useLingui } from '@lingui/react/macro';
import { ForMembers } from '../../ui/account/for-members.js';
import { evidenceAddress, evidenceListAddress } from '../../ui/address/addresses.js';
import { useIdInAddress } from '../../ui/address/use-code-in-address.js';
import { PageHead } from '../../ui/layout/page-head.js';
import { AttachView } from './attach-view.js';
import { useFormOfAddress } from './form/use-form-of-address.js';

/** Attaches a new item of evidence, or edits one that is with its author. */
export default function AttachPage() {
  const { t } = useLingui();
  const id = useIdInAddress();
  const { form, started, onMade } = useFormOfAddress(id);
  return (
    <>
      <PageHead
        title={id === undefined ? t`Attach evidence` : t`Edit evidence`}
        crumbs={[
          { label: <Trans>Evidence</Trans>, to: evidenceListAddress() },
          ...(id === undefined
            ? [{ label: <Trans>Attach</Trans> }]
            : [{ label: <Trans>The item</Trans>, to: evidenceAddress(id) }, { label: <Trans>Edit</Trans> }]),
        ]}
        lead={
          <Trans>
            From what was published to an item that two reviewers can check. Only what you enter is kept: no link is
            opened, nothing stays on this device.
          </Trans>
        }
      />
      <ForMembers
        may={(viewer) => viewer.canAttach}
        who={<Trans>Researchers and regional leads attach evidence.</Trans>}
      >
        {(viewer) => <AttachView key={form} viewer={viewer} id={started} onMade={onMade} />}
      </ForMembers>
    </>
  );
}
