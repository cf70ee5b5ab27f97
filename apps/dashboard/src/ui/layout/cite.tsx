import { Trans, useLingui } from '@lingui/react/macro';
import { useFrame } from '../../apollo/use-frame.js';
import { tellsTime, withClocks } from '../address/clocks.js';
import { useClocks } from '../address/use-clocks.js';
import { useMomentInUtc } from '../clocks/clock-words.js';
import type { ButtonLook } from '../forms/button.js';
import { useStandard } from '../standard/use-standard.js';
import { formatPartialDate } from '../text/format-partial-date.js';
import { useLanguage } from '../text/use-language.js';
import { CopyButton } from './copy-button.js';

/** What a citation says of the record beside what is cited. */
export interface Cited {
  /** Version of the method, where it may be another than the one in use. */
  method?: string;
}

/**
 * The sentence by which a page is cited: what, where, the standard, the method, the day, the moment and the address. The
 * address of a page that can show another day names both clocks, so that whoever follows it reads what was cited.
 */
export function useCitation(what: string, cited: Cited = {}): () => string {
  const { site } = useFrame();
  const { t } = useLingui();
  const { tag, formats } = useLanguage();
  const { clocks } = useClocks();
  const { code, working } = useStandard();
  const inUtc = useMomentInUtc();
  return () => {
    const asOf = clocks.asOf ?? site?.today ?? new Date().toISOString().slice(0, 10);
    const knownAt = clocks.knownAt ?? `${new Date().toISOString().slice(0, 19)}Z`;
    const [day] = formatPartialDate(asOf, formats);
    const standard = working ? t`${code} (working reading)` : (code ?? site?.standard ?? '');
    const method = cited.method ?? site?.methodVersion ?? '';
    const { origin, pathname, search, hash, href } = window.location;
    const page = pathname.slice(tag.length + 1);
    if (!tellsTime(page)) {
      return t`${what}. States Must, standard ${standard}, method ${method}, as of ${day}. ${href}`;
    }
    const kept = new URLSearchParams(search);
    for (const key of ['asof', 'known']) kept.delete(key);
    const rest = kept.size === 0 ? '' : `?${kept}`;
    const address = `${origin}/${tag}${withClocks(`${page}${rest}${hash}`, { asOf, knownAt })}`;
    const moment = inUtc(knownAt);
    return t`${what}. States Must, standard ${standard}, method ${method}, as of ${day}, as known on ${moment}. ${address}`;
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
