import { useLingui } from '@lingui/react/macro';
import { PageHead } from '../../ui/layout/page-head.js';

/** The form. */
export default function AttachPage() {
  const { t } = useLingui();
  return <PageHead title={t`Attach evidence`} />;
}
