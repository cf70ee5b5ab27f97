import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ArrowRight } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import type { CellStepFragment } from '../../gql/apollo/graphql.js';
import { evidenceAddress } from '../address/addresses.js';
import { PageLink } from '../address/page-link.js';
import { ItemName } from '../evidence/item-name.js';
import { ConfidenceWord } from '../status/confidence-word.js';
import { StatusWord } from '../status/status-word.js';
import { MomentText } from '../text/moment-text.js';
import { PartialDate } from '../text/partial-date.js';
import text from '../text/text.module.css';
import { KIND_ICON, KIND_LABEL, type ChangeKind } from './change-words.js';
import styles from './change-step.module.css';

/** The kind of a change: its sign and its word. */
export function ChangeKindWord({ kind }: { kind: ChangeKind }) {
  const { i18n } = useLingui();
  const Icon = KIND_ICON[kind];
  return (
    <span className={styles.kind}>
      <Icon size={15} aria-hidden="true" />
      {i18n._(KIND_LABEL[kind])}
    </span>
  );
}

/** From one status to another, as tiles and words. */
export function FromTo(props: {
  before: Pick<CellStepFragment['before'], 'status' | 'confidence'>;
  after: Pick<CellStepFragment['before'], 'status' | 'confidence'>;
}) {
  const { before, after } = props;
  return (
    <span className={styles.fromTo}>
      <StatusWord status={before.status} confidence={before.confidence} size={16} />
      <span>
        <ArrowRight size={15} className={styles.arrow} aria-hidden="true" />
        <span className={text.hidden}>
          <Trans>changed to</Trans>
        </span>
      </span>
      <StatusWord status={after.status} confidence={after.confidence} size={16} />
    </span>
  );
}

/** What else of the answer changed, where its status did not: in words. */
function Besides({ step }: { step: CellStepFragment }) {
  const { changed, after } = step;
  // Where no item came and nothing was decided, only what a party says can have been added.
  const byParty =
    step.kind === 'KNOWLEDGE' && changed.length === 1 && step.evidence.length + step.hiddenEvidenceCount === 0;
  return (
    <>
      {changed.includes('CONTESTED') &&
        (!after.contested ? (
          <Trans>It is contested no longer. </Trans>
        ) : byParty ? (
          <Trans>It is contested now, by a position of a party. </Trans>
        ) : changed.includes('BASIS') ? (
          <Trans>It is contested now, by the decision. </Trans>
        ) : (
          <Trans>It is contested now. </Trans>
        ))}
      {changed.includes('BASIS') &&
        (after.basis === 'ASSESSED' ? (
          <Trans>A decision of reviewers holds now. </Trans>
        ) : (
          <Trans>The rules propose it; no decision holds. </Trans>
        ))}
      {changed.includes('DIRECTION') && <Trans>Its direction was assessed anew. </Trans>}
    </>
  );
}

/** One change of a cell: why, from what to what, since when, and by what. `children` say of which cell. */
export function ChangeStep({ step, children }: { step: CellStepFragment; children?: ReactNode }) {
  const { kind, at, since, before, after, changed, evidence, hiddenEvidenceCount } = step;
  const same = !changed.includes('STATUS');
  return (
    <div className={styles.step}>
      <p className={styles.top}>
        <ChangeKindWord kind={kind} />
        <span className={text.muted}>
          <MomentText moment={at} />
        </span>
      </p>
      {children}
      <p>
        {same && before.confidence !== after.confidence && before.confidence && after.confidence ? (
          <Trans>
            <StatusWord status={after.status} size={16} bare />, now with{' '}
            <ConfidenceWord confidence={after.confidence} />; before with{' '}
            <ConfidenceWord confidence={before.confidence} />
          </Trans>
        ) : same ? (
          <StatusWord status={after.status} confidence={after.confidence} size={16} />
        ) : (
          <FromTo before={before} after={after} />
        )}
      </p>
      <p className={styles.why}>
        <Besides step={step} />
        {since !== null && (
          <>
            <Trans>
              By the evidence it has been so since <PartialDate date={since} />.
            </Trans>{' '}
          </>
        )}
        {evidence.length > 0 && (
          <>
            <Trans>Brought by:</Trans>{' '}
            {evidence.map((item, at) => (
              <Fragment key={item.id}>
                {at > 0 && '; '}
                <PageLink to={evidenceAddress(item.id)}>
                  <ItemName item={item} />
                </PageLink>
              </Fragment>
            ))}
            {'. '}
          </>
        )}
        {hiddenEvidenceCount > 0 && (
          <Plural
            value={hiddenEvidenceCount}
            one="# item that brought it is public no longer."
            other="# items that brought it are public no longer."
          />
        )}
      </p>
    </div>
  );
}
