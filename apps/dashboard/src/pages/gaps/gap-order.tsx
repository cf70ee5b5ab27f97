import { Trans, useLingui } from '@lingui/react/macro';
import { GAP_CODES, GAP_WEIGHTS } from '@states-must/domain';
import text from '../../ui/text/text.module.css';
import { useNumber } from '../../ui/text/use-number.js';
import { REASON_LABEL } from './gap-words.js';
import styles from './gaps.module.css';

/** How the queue is ordered: the weight of each reason. */
export function GapOrder() {
  const { i18n } = useLingui();
  const number = useNumber();
  return (
    <details className={styles.order}>
      <summary>
        <Trans>How the queue is ordered</Trans>
      </summary>
      <p className={text.note}>
        <Trans>
          Each reason has a weight; the weights of a finding's reasons are added up, and the higher sum comes first. The
          sum sorts work and nothing else: it is no score of a place.
        </Trans>
      </p>
      <dl>
        {GAP_CODES.map((code) => (
          <div key={code}>
            <dt>{i18n._(REASON_LABEL[code])}</dt>
            <dd className={text.num}>{number(GAP_WEIGHTS[code])}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
