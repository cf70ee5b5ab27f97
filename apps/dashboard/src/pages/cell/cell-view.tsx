import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { CellQuery } from '../../gql/cell/graphql.js';
import { cellAddress } from '../../ui/address/addresses.js';
import { Neighbours } from '../../ui/address/neighbours.js';
import { useScrollToHash } from '../../ui/address/use-scroll-to-hash.js';
import { ProvenanceLine } from '../../ui/layout/provenance-line.js';
import { Section } from '../../ui/layout/section.js';
import { Content } from '../../ui/text/content.js';
import { WorkList } from '../../ui/works/work-list.js';
import styles from './cell.module.css';
import { CellContents, type ContentsEntry } from './cell-contents.js';
import { CellCrumbs, CellHead } from './cell-head.js';
import { ChallengeBox } from './challenge-box.js';
import { CiteBox } from './cite-box.js';
import { DecisionSection } from './decision-section.js';
import { EvidenceSection } from './evidence-section.js';
import { FacetsSection } from './facets-section.js';
import { itemsById } from './group-evidence.js';
import { ItemsOfCell } from './item-refs.js';
import { neighboursInStandard } from '../../ui/standard/neighbours-in-standard.js';
import { PartsSection } from './parts-section.js';
import { QuestionsSection } from './questions-section.js';
import { RelatedCells } from './related-cells.js';
import { StandingNotes } from './standing-notes.js';
import { TraceSection } from './trace/trace-section.js';
import { Verdict } from './verdict.js';
import { WhatIsMissing } from './what-is-missing.js';
import { WhyConfidence } from './why-confidence.js';

/** The parts of this cell's page, in their order. */
function contentsOf(cell: CellQuery['cell']): ContentsEntry[] {
  const entries: (ContentsEntry | false)[] = [
    { id: 'verdict', label: <Trans>The finding</Trans> },
    { id: 'facets', label: <Trans>Law, implementation, practice</Trans> },
    { id: 'questions', label: <Trans>Questions and answers</Trans> },
    { id: 'evidence', label: <Trans>Evidence</Trans> },
    cell.rollUp !== null && { id: 'parts', label: <Trans>Its parts</Trans> },
    { id: 'rules', label: <Trans>The rules that fired</Trans> },
    { id: 'decision', label: <Trans>Who decided</Trans> },
    cell.works.length > 0 && { id: 'works', label: <Trans>Cited, not read yet</Trans> },
    { id: 'missing', label: <Trans>What is missing</Trans> },
    { id: 'cite', label: <Trans>Cite</Trans> },
    { id: 'challenge', label: <Trans>Challenge</Trans> },
  ];
  return entries.filter((entry) => entry !== false);
}

/** The claim and its proof. */
export function CellView({ cell, standard }: CellQuery) {
  const { t } = useLingui();
  useScrollToHash(true);
  const items = useMemo(() => itemsById(cell.criteria), [cell.criteria]);
  const [before, after] = neighboursInStandard(standard.areas, cell.obligation.code);
  const neighbour = (one: typeof before) =>
    one && {
      to: cellAddress(cell.jurisdiction.code, one.code),
      name: (
        <>
          <bdi>{one.code}</bdi> <Content>{one.title}</Content>
        </>
      ),
    };
  return (
    <ItemsOfCell value={items}>
      <CellCrumbs cell={cell} />
      <div className={styles.layout}>
        <div className={styles.main}>
          <CellHead cell={cell} standard={standard} />
          <Verdict cell={cell} />
          <StandingNotes cell={cell} />
          <RelatedCells cell={cell} />
          <FacetsSection cell={cell} />
          <QuestionsSection cell={cell} />
          <EvidenceSection cell={cell} />
          <PartsSection cell={cell} />
          <TraceSection cell={cell} />
          <DecisionSection cell={cell} />
          {cell.works.length > 0 && (
            <Section
              id="works"
              title={<Trans>Cited on this, not read yet</Trans>}
              aside={<Plural value={cell.works.length} one="# work" other="# works" />}
            >
              <WorkList works={cell.works} bare />
            </Section>
          )}
        </div>
        <aside className={styles.aside} aria-label={t`About this finding`}>
          <CellContents entries={contentsOf(cell)} />
          <WhyConfidence cell={cell} />
          <WhatIsMissing cell={cell} />
          <CiteBox cell={cell} />
          <ChallengeBox cell={cell} />
        </aside>
      </div>
      <Neighbours label={t`Obligations of this place`} previous={neighbour(before)} next={neighbour(after)} />
      <ProvenanceLine />
    </ItemsOfCell>
  );
}
