import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { evidenceListAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { CountedTwice, EffectCounts, ItemCount } from '../../ui/evidence/effect-counts.js';
import { EFFECT_LABEL } from '../../ui/evidence/kind-words.js';
import { Section } from '../../ui/layout/section.js';
import type { Effect } from '../../ui/status/status-types.js';
import { useNumber } from '../../ui/text/use-number.js';
import type { Cell } from './cell-types.js';
import { EvidenceEntryLine, EvidenceEntryRow } from './evidence-entry.js';
import { groupEvidence, itemsById } from './group-evidence.js';
import { SourceList } from './source-list.js';
import styles from './evidence.module.css';

const NONE: Record<Effect, ReactNode> = {
  SUPPORTS: <Trans>No item speaks for the state here.</Trans>,
  CONTRADICTS: <Trans>No item speaks against the state here.</Trans>,
  CONTEXT: <Trans>No item gives context only.</Trans>,
};

/** The evidence for, against and as context, each side with the same weight and size. */
export function EvidenceSection({ cell }: { cell: Cell }) {
  const { i18n } = useLingui();
  const number = useNumber();
  const groups = groupEvidence(cell.criteria);
  const sensitive = new Set(
    groups.flatMap(({ entries }) => entries.filter(({ item }) => item.sensitive).map(({ item }) => item.id)),
  ).size;
  const filter = { place: cell.jurisdiction.code.toLowerCase(), ob: cell.obligation.code.toLowerCase() };
  return (
    <Section
      id="evidence"
      title={<Trans>Evidence</Trans>}
      aside={
        <>
          {cell.evidenceCount > 0 ? (
            <PageLink to={evidenceListAddress(filter)}>
              <ItemCount count={cell.evidenceCount} />
            </PageLink>
          ) : (
            <ItemCount count={0} />
          )}
          {': '}
          <EffectCounts effects={cell.effects} zeros />
          <CountedTwice effects={cell.effects} items={cell.evidenceCount} />
        </>
      }
    >
      {sensitive > 0 && (
        <p className={styles.warning}>
          <Plural
            value={sensitive}
            one="# item speaks of violence or other hard matters. It stays folded until you open it, and"
            other="# items speak of violence or other hard matters. They stay folded until you open them, and"
          />{' '}
          <a href="#rules">
            <Trans>you can go past the evidence to the rules</Trans>
          </a>
          .
        </p>
      )}
      {groups.map(({ effect, entries }) => (
        <div key={effect} className={styles.group}>
          <h3 className={styles.effect}>
            {i18n._(EFFECT_LABEL[effect])} <span>{number(entries.length)}</span>
          </h3>
          {entries.length === 0 && <p className={styles.none}>{NONE[effect]}</p>}
          {entries.map((entry) =>
            effect === 'CONTEXT' && !entry.first ? (
              <EvidenceEntryLine key={entry.item.id} entry={entry} />
            ) : (
              <EvidenceEntryRow key={entry.item.id} entry={entry} />
            ),
          )}
        </div>
      ))}
      <SourceList items={[...itemsById(cell.criteria).values()]} />
    </Section>
  );
}
