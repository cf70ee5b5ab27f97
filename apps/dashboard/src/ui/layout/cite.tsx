import { Trans, useLingui } from '@lingui/react/macro';
import { useFrame } from '../../apollo/use-frame.js';
import type { ButtonLook } from '../forms/button.js';
import { formatPartialDate } from '../text/format-partial-date.js';
import { useLanguage } from '../text/use-language.js';
import { CopyButton } from './copy-button.js';

/** The sentence by which a page is cited: what, where, the standard, the method, the day and the address. */
export function useCitation(what: string): () => string {
  const { site } = useFrame();
  const { t } = useLingui();
  const { formats } = useLanguage();
  return () => {
    const [day] = formatPartialDate(site?.today ?? new Date().toISOString().slice(0, 10), formats);
    const standard = site?.standard ?? '';
    const method = site?.methodVersion ?? '';
    const address = window.location.href;
    return t`${what}. States Must, standard ${standard}, method ${method}, as of ${day}. ${address}`;
  };
}

/** Copies the citation of the page. `what` is what is cited: "Norway, CRM-1: contrary, low confidence". */
export function Cite({ what, look = 'plain' }: { what: string; look?: ButtonLook }) {
  const citation = useCitation(what);
  return (
    <CopyButton look={look} text={citation}>
      <Trans>Cite</Trans>
    </CopyButton>
  );
}
