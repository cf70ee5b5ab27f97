import { useLingui } from '@lingui/react/macro';
import { PageHead } from '../../ui/layout/page-head.js';

/** One jurisdiction. */
export default function PlacePage() {
  const { t } = useLingui();
  return <PageHead title={t`Place`} />;
}
