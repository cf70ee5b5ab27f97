import { Trans, useLingui } from '@lingui/react/macro';
import { useCitation } from '../../ui/layout/cite.js';
import { CopyButton } from '../../ui/layout/copy-button.js';
import { Share } from '../../ui/layout/share.js';
import { CONFIDENCE_PHRASE } from '../../ui/status/confidence-words.js';
import { STATUS_PHRASE } from '../../ui/status/status-phrases.js';
import { AsideSection } from './aside-section.js';
import styles from './aside.module.css';
import type { Cell } from './cell-types.js';
import { hasBasis } from './has-basis.js';

/** The sentence by which the cell is cited, written out, and the buttons that copy it and the address. */
export function CiteBox({ cell }: { cell: Cell }) {
  const { t, i18n } = useLingui();
  const place = cell.jurisdiction.name.text;
  const code = cell.obligation.code;
  const status = i18n._(STATUS_PHRASE[cell.status]);
  const basis = cell.basis === 'PROPOSED' ? t`proposed by the method` : t`decided by reviewers`;
  const answered = t`${cell.answered} of ${cell.criteriaCount} answered`;
  const from = cell.carriedFrom;
  const details = [
    cell.confidence && i18n._(CONFIDENCE_PHRASE[cell.confidence]),
    answered,
    hasBasis(cell) && basis,
    from && t`carried from ${from.code} of ${from.standard}`,
  ].filter(Boolean);
  const citation = useCitation(`${place}, ${code}: ${status} (${details.join(', ')})`, { method: cell.methodVersion });
  return (
    <AsideSection id="cite" title={<Trans>Cite</Trans>}>
      <p className={styles.cite}>{citation()}</p>
      <div className={styles.actions}>
        <CopyButton text={citation}>
          <Trans>Copy citation</Trans>
        </CopyButton>
        <Share />
      </div>
    </AsideSection>
  );
}
