import { useLingui } from '@lingui/react/macro';
import { PageHead } from '../../ui/layout/page-head.js';

/** One area. */
export default function AreaPage() {
  const { t } = useLingui();
  return <PageHead title={t`Area`} />;
}
