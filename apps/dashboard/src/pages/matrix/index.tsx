import { useLingui } from '@lingui/react/macro';
import { PageHead } from '../../ui/layout/page-head.js';

/** The grid. */
export default function MatrixPage() {
  const { t } = useLingui();
  return <PageHead title={t`All places, all obligations`} />;
}
