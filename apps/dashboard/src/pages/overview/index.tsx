import { useLingui } from '@lingui/react/macro';
import { PageHead } from '../../ui/layout/page-head.js';

/** The first page. */
export default function OverviewPage() {
  const { t } = useLingui();
  return <PageHead title={t`What states must do, and what is known of it`} />;
}
