import { useLingui } from '@lingui/react/macro';
import { PageHead } from '../../ui/layout/page-head.js';

/** The catalogue. */
export default function ObligationsPage() {
  const { t } = useLingui();
  return <PageHead title={t`Obligations`} />;
}
