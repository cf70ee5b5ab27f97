import { Trans, useLingui } from '@lingui/react/macro';
import styles from '../../../ui/judgement/judgement.module.css';
import { PARTY_LABEL } from '../../../ui/judgement/judgement-words.js';
import { STATUS_PHRASE } from '../../../ui/status/status-phrases.js';
import { StatusTile } from '../../../ui/status/status-tile.js';
import { Content } from '../../../ui/text/content.js';
import { OutsideLink } from '../../../ui/text/outside-link.js';
import { PartialDate } from '../../../ui/text/partial-date.js';
import text from '../../../ui/text/text.module.css';
import { useCellJudgements, type CellJudgements, type CellPlace } from './use-cell-judgements.js';

/** What parties say of the finding: beside it, as large as it, and never averaged into it. Nothing where nobody says anything. */
export function PositionsPanel(place: CellPlace) {
  const { t } = useLingui();
  const positions = useCellJudgements(place)?.positions ?? [];
  if (positions.length === 0) return null;
  return (
    <section id="positions" aria-label={t`Positions`}>
      {positions.map((position) => (
        <OnePosition key={position.id} position={position} />
      ))}
    </section>
  );
}

function OnePosition({ position }: { position: CellJudgements['positions'][number] }) {
  const { i18n } = useLingui();
  const { party, partyName, value, on, until, url } = position;
  const who = i18n._(PARTY_LABEL[party]);
  const phrase = value && i18n._(STATUS_PHRASE[value]);
  return (
    <article className={styles.position}>
      {/* A party gives no confidence: its square is an outline, so that it never looks surer than the finding. */}
      <StatusTile status={value ?? 'NOT_ASSESSED'} confidence="LOW" size={56} />
      <div>
        <h2 className={styles.claim}>
          {phrase ? (
            <Trans>
              {who} says: {phrase}
            </Trans>
          ) : (
            <Trans>{who} says, without a status of its own</Trans>
          )}
        </h2>
        <p className={text.measure}>
          <Content>{position.text}</Content>
        </p>
        <p className={text.note}>
          {partyName && (
            <>
              <Content>{partyName}</Content> ·{' '}
            </>
          )}
          {until ? (
            <Trans>
              from <PartialDate date={on} /> to <PartialDate date={until} />
            </Trans>
          ) : (
            <Trans>
              since <PartialDate date={on} />
            </Trans>
          )}
          {url && (
            <>
              {' · '}
              <OutsideLink href={url}>
                <Trans>The statement</Trans>
              </OutsideLink>
            </>
          )}
        </p>
      </div>
    </article>
  );
}
