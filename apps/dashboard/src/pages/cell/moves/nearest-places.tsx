import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { cellAddress } from '../../../ui/address/addresses.js';
import { PageLink } from '../../../ui/address/page-link.js';
import { ConfidenceWord } from '../../../ui/status/confidence-word.js';
import { Content } from '../../../ui/text/content.js';
import text from '../../../ui/text/text.module.css';
import type { HistoryAndMoves } from './use-history-and-moves.js';
import styles from './moves.module.css';

type Near = HistoryAndMoves['nearestMeeting'][number];

const NEARNESS: Record<Near['nearness'], MessageDescriptor> = {
  SAME_STATE: msg`under the same state`,
  SUB_REGION: msg`in the same part of the region`,
  REGION: msg`in the same region`,
  ELSEWHERE: msg`in another region`,
};

/** The nearest places that meet the obligation; says so where none does. */
export function NearestPlaces({ places, obligation }: { places: readonly Near[]; obligation: string }) {
  const { i18n } = useLingui();
  return (
    <div className={styles.move}>
      <h3>
        <Trans>The nearest places that meet it</Trans>
      </h3>
      {places.length === 0 ? (
        <p className={text.note}>
          <Trans>No other place is known to meet it yet.</Trans>
        </p>
      ) : (
        <ul className={styles.places}>
          {places.map(({ jurisdiction, nearness, confidence }) => (
            <li key={jurisdiction.code}>
              <PageLink to={cellAddress(jurisdiction.code, obligation)}>
                <Content language={jurisdiction.name.language}>{jurisdiction.name.text}</Content>
              </PageLink>{' '}
              <span className={text.muted}>
                {i18n._(NEARNESS[nearness])}
                {confidence && (
                  <>
                    {' · '}
                    <ConfidenceWord confidence={confidence} />
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
