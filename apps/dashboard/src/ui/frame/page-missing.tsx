import { useLingui } from '@lingui/react/macro';
import { NotFoundNotice } from '../notices/not-found-notice.js';

/** An address that leads to no page. */
export function PageMissing() {
  const { t } = useLingui();
  return <NotFoundNotice title={t`There is no page at this address`} />;
}
