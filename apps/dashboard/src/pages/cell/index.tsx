import { useLingui } from '@lingui/react/macro';
import { PageHead } from '../../ui/layout/page-head.js';

/** One obligation in one jurisdiction. */
export default function CellPage() {
  const { t } = useLingui();
  return <PageHead title={t`Cell`} />;
}
