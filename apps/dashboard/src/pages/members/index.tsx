import { useLingui } from '@lingui/react/macro';
import { PageHead } from '../../ui/layout/page-head.js';

/** Who may do what. */
export default function MembersPage() {
  const { t } = useLingui();
  return <PageHead title={t`Members`} />;
}
