import { Trans, useLingui } from '@lingui/react/macro';
import { cellAddress, evidenceListAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { AttachLink } from '../../ui/evidence/attach-link.js';
import { CountedTwice, EffectCounts, ItemCount } from '../../ui/evidence/effect-counts.js';
import { DIRECTION_LABEL } from '../../ui/judgement/judgement-words.js';
import { ConfidenceWord } from '../../ui/status/confidence-word.js';
import { FACETS_IN_ORDER } from '../../ui/status/facet-label.js';
import { SpreadSentence } from '../../ui/status/spread-sentence.js';
import { StatusTile } from '../../ui/status/status-tile.js';
import { StatusWord } from '../../ui/status/status-word.js';
import { STATUS_LABEL } from '../../ui/status/status-words.js';
import { nextTurn } from '../../ui/status/turns.js';
import { classes } from '../../ui/text/classes.js';
import { Content } from '../../ui/text/content.js';
import { PartialDate } from '../../ui/text/partial-date.js';
import { DecidedBy } from './decided-by.js';
import { FacetCell } from './facet-cell.js';
import type { Place, PlaceCell } from './place-types.js';
import { isAssessed } from './read-place.js';
import styles from './obligation-row.module.css';

/** One obligation as it stands here: three lines, what it turns to, and its facets where it is assessed, one quiet line where it is not. */
export function ObligationRow({ place, cell }: { place: Place; cell: PlaceCell }) {
  const { i18n } = useLingui();
  const { obligation, status, confidence, rollUp } = cell;
  const turn = nextTurn(cell, true);
  const assessed = isAssessed(status);
  const filter = { place: place.code.toLowerCase(), ob: obligation.code.toLowerCase() };
  return (
    <article className={classes(styles.row, !assessed && styles.unassessed)} id={obligation.code.toLowerCase()}>
      <StatusTile status={status} confidence={confidence ?? 'HIGH'} contested={cell.contested} size={34} />
      <div className={styles.words}>
        <h3>
          <PageLink to={cellAddress(place.code, obligation.code)}>
            <bdi className={styles.code}>{obligation.code}</bdi> <Content>{obligation.title}</Content>
          </PageLink>
        </h3>
        <p className={styles.status}>
          {assessed ? <b>{i18n._(STATUS_LABEL[status])}</b> : <span>{i18n._(STATUS_LABEL[status])}</span>}
          {assessed && (
            <span>
              {confidence && (
                <>
                  {' · '}
                  <ConfidenceWord confidence={confidence} />
                </>
              )}
              {cell.contested && (
                <>
                  {' · '}
                  <Trans>contested</Trans>
                </>
              )}
              {' · '}
              <Trans>
                answered {cell.answered} of {cell.criteriaCount}
              </Trans>
              {cell.direction && <> · {i18n._(DIRECTION_LABEL[cell.direction])}</>}
            </span>
          )}
          {cell.reviewDue && (
            <span>
              {' · '}
              <Trans>review due</Trans>
            </span>
          )}
        </p>
        {turn?.from && (
          <p className={styles.status}>
            <Trans>
              from <PartialDate date={turn.from} />
            </Trans>
            : <StatusWord status={turn.status} confidence={turn.confidence} contested={turn.contested} size={16} />
          </p>
        )}
        {cell.decidedByParent && (
          <p className={styles.why}>
            <Trans>
              Decided by{' '}
              <Content language={cell.decidedByParent.name.language}>{cell.decidedByParent.name.text}</Content>
            </Trans>
          </p>
        )}
        {cell.decidedBy.length > 0 && <DecidedBy items={cell.decidedBy} />}
        {rollUp && rollUp.assessed.length > 0 && (
          <p className={styles.why}>
            <Trans>Its parts:</Trans> <SpreadSentence spread={rollUp} />
          </p>
        )}
      </div>
      {FACETS_IN_ORDER.map((facet) => (
        <FacetCell key={facet} facet={facet} cell={cell} />
      ))}
      <div className={styles.evidence}>
        {cell.evidenceCount > 0 ? (
          <>
            <PageLink to={evidenceListAddress(filter)}>
              <ItemCount count={cell.evidenceCount} />
            </PageLink>
            <span className={styles.quiet}>
              <EffectCounts effects={cell.effects} />
              <CountedTwice effects={cell.effects} items={cell.evidenceCount} />
            </span>
          </>
        ) : (
          <AttachLink about={`${place.code}.${obligation.code}`} className={styles.ask} />
        )}
      </div>
    </article>
  );
}
