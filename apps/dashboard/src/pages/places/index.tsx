import { useLingui } from '@lingui/react/macro';
import { PageHead } from '../../ui/layout/page-head.js';

/** All jurisdictions. */
export default function PlacesPage() {
  const { t } = useLingui();
  return <PageHead title={t`Places`} />;
}
