import { useLingui } from '@lingui/react/macro';
import { PageHead } from '../../ui/layout/page-head.js';

/** The list of evidence. */
export default function EvidencePage() {
  const { t } = useLingui();
  return <PageHead title={t`Evidence`} />;
}
