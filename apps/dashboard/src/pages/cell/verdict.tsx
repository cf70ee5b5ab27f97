import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { methodAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { DIRECTION_LABEL } from '../../ui/judgement/judgement-words.js';
import { CONFIDENCE_LABEL } from '../../ui/status/confidence-words.js';
import { STATUS_PHRASE } from '../../ui/status/status-phrases.js';
import { StatusTile } from '../../ui/status/status-tile.js';
import { StatusWord } from '../../ui/status/status-word.js';
import { Content } from '../../ui/text/content.js';
import { PartialDate } from '../../ui/text/partial-date.js';
import type { Cell } from './cell-types.js';
import { DayLink } from './day-link.js';
import { hasBasis } from './has-basis.js';
import { nextTurn } from '../../ui/status/turns.js';
import { VerdictSentence } from './verdict-sentence.js';
import styles from './verdict.module.css';

/** The claim: tile, word and sentence, what it turns to, then who says so, how sure, how much is answered, how new. */
export function Verdict({ cell }: { cell: Cell }) {
  const { i18n } = useLingui();
  const { jurisdiction, status, confidence } = cell;
  const turn = nextTurn(cell, true);
  const phrase = i18n._(STATUS_PHRASE[status]);
  return (
    <section className={styles.verdict} aria-labelledby="verdict">
      <StatusTile status={status} confidence={confidence ?? 'HIGH'} contested={cell.contested} size={56} />
      <div>
        <h2 id="verdict" className={styles.claim}>
          <Trans>
            <Content language={jurisdiction.name.language}>{jurisdiction.name.text}</Content>: {phrase}
          </Trans>
        </h2>
        <p>
          <VerdictSentence cell={cell} />{' '}
          <PageLink to={methodAddress(`status-${status.toLowerCase().replaceAll('_', '-')}`)} className={styles.what}>
            <Trans>What this word means</Trans>
          </PageLink>
        </p>
        {turn?.from && (
          <p>
            <DayLink cell={cell} from={turn.from} />:{' '}
            <StatusWord status={turn.status} confidence={turn.confidence} contested={turn.contested} />
          </p>
        )}
        <dl className={styles.facts}>
          {hasBasis(cell) && (
            <div>
              <dt>
                <Trans>Basis</Trans>
              </dt>
              <dd>
                {cell.basis === 'PROPOSED' ? (
                  <Trans>Proposed by the method</Trans>
                ) : (
                  <Trans>Decided by reviewers</Trans>
                )}
              </dd>
            </div>
          )}
          <div>
            <dt>
              <Trans>Confidence</Trans>
            </dt>
            <dd>{confidence ? i18n._(CONFIDENCE_LABEL[confidence]) : <Trans>None</Trans>}</dd>
          </div>
          <div>
            <dt>
              <Trans>Answered</Trans>
            </dt>
            <dd>
              <Trans>
                {cell.answered} of {cell.criteriaCount}
              </Trans>
              {cell.contraryCount > 0 && (
                <>
                  {', '}
                  <Plural value={cell.contraryCount} one="# contrary" other="# contrary" />
                </>
              )}
            </dd>
          </div>
          <div>
            <dt>
              <Trans>Contested</Trans>
            </dt>
            <dd>{cell.contested ? <Trans>Yes</Trans> : <Trans>No</Trans>}</dd>
          </div>
          <div>
            <dt>
              <Trans>Direction</Trans>
            </dt>
            <dd>{cell.direction ? i18n._(DIRECTION_LABEL[cell.direction]) : <Trans>Nobody has said</Trans>}</dd>
          </div>
          <div>
            <dt>
              <Trans>Newest evidence</Trans>
            </dt>
            <dd>{cell.newest ? <PartialDate date={cell.newest} /> : <Trans>None decides</Trans>}</dd>
          </div>
          {cell.stale && (
            <div>
              <dt>
                <Trans>Age</Trans>
              </dt>
              <dd>
                <Trans>An item that decides is past its age limit</Trans>
              </dd>
            </div>
          )}
        </dl>
      </div>
    </section>
  );
}
