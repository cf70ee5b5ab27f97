import { useLingui } from '@lingui/react/macro';
import { PageHead } from '../../ui/layout/page-head.js';

/** Accepts an invitation. */
export default function JoinPage() {
  const { t } = useLingui();
  return <PageHead title={t`Join`} />;
}
