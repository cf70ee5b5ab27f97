import { useLingui } from '@lingui/react/macro';
import { PageHead } from '../../ui/layout/page-head.js';

/** The queue. */
export default function ReviewPage() {
  const { t } = useLingui();
  return <PageHead title={t`Review`} />;
}
