import { useLingui } from '@lingui/react/macro';
import { PageHead } from '../../ui/layout/page-head.js';

/** The way in. */
export default function SignInPage() {
  const { t } = useLingui();
  return <PageHead title={t`Sign in`} />;
}
