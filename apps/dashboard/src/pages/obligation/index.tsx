import { useLingui } from '@lingui/react/macro';
import { PageHead } from '../../ui/layout/page-head.js';

/** One obligation. */
export default function ObligationPage() {
  const { t } = useLingui();
  return <PageHead title={t`Obligation`} />;
}
