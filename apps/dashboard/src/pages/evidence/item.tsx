import { useLingui } from '@lingui/react/macro';
import { PageHead } from '../../ui/layout/page-head.js';

/** One item of evidence. */
export default function EvidenceItemPage() {
  const { t } = useLingui();
  return <PageHead title={t`Evidence`} />;
}
