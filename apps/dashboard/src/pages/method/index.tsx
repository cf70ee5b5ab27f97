import { useLingui } from '@lingui/react/macro';
import { PageHead } from '../../ui/layout/page-head.js';

/** How we judge. */
export default function MethodPage() {
  const { t } = useLingui();
  return <PageHead title={t`Method`} />;
}
