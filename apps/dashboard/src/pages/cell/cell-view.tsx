import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { CellQuery } from '../../gql/cell/graphql.js';
import { cellAddress } from '../../ui/address/addresses.js';
import { Neighbours } from '../../ui/address/neighbours.js';
import { useScrollToHash } from '../../ui/address/use-scroll-to-hash.js';
import { ProvenanceLine } from '../../ui/layout/provenance-line.js';
import { CommentsLater } from '../../ui/comments/comments-later.js';
import { Section } from '../../ui/layout/section.js';
import { Content } from '../../ui/text/content.js';
import { WorkList } from '../../ui/works/work-list.js';
import styles from './cell.module.css';
import type { Cell } from './cell-types.js';
import { CellContents } from './cell-contents.js';
import { CellCrumbs, CellHead } from './cell-head.js';
import { ChallengeBox } from './challenge-box.js';
import { CiteBox } from './cite-box.js';
import { DaysSection } from './days-section.js';
import { DecisionSection } from './decision-section.js';
import { EvidenceSection } from './evidence-section.js';
import { FacetsSection } from './facets-section.js';
import { itemsById } from './group-evidence.js';
import { HistorySection } from './history/history-section.js';
import { ItemsOfCell } from './item-refs.js';
import { Decisions } from './judgement/decisions.js';
import { PositionsPanel } from './judgement/positions-panel.js';
import { SearchesSection } from './judgement/searches-section.js';
import type { CellPlace } from './judgement/use-cell-judgements.js';
import { CarriedNote } from './linked/carried-note.js';
import { LinkedCells } from './linked/linked-cells.js';
import { MovesSection } from './moves/moves-section.js';
import { neighboursInStandard } from '../../ui/standard/neighbours-in-standard.js';
import { PartsSection } from './parts-section.js';
import { QuestionsSection } from './questions-section.js';
import { RelatedCells } from './related-cells.js';
import { StandingNotes } from './standing-notes.js';
import { TraceSection } from './trace/trace-section.js';
import { Verdict } from './verdict.js';
import { WhatIsMissing } from './what-is-missing.js';
import { WhyConfidence } from './why-confidence.js';

/** Where decisions, searches and history are on record: for a carried status, with the cell that was assessed. */
function placeOf({ jurisdiction, obligation, carriedFrom }: Cell): CellPlace {
  const place = { jurisdiction: jurisdiction.code, obligation: (carriedFrom ?? obligation).code };
  return carriedFrom ? { ...place, standard: carriedFrom.standard } : place;
}

/** The claim and its proof. */
export function CellView({ cell, standard }: CellQuery) {
  const { t } = useLingui();
  useScrollToHash(true);
  const items = useMemo(() => itemsById(cell.criteria), [cell.criteria]);
  const [before, after] = neighboursInStandard(standard.areas, cell.obligation.code);
  const place = placeOf(cell);
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
          <CarriedNote cell={cell} />
          <PositionsPanel {...place} />
          <StandingNotes cell={cell} place={place} />
          <RelatedCells cell={cell} />
          <CellContents cell={cell} place={place} narrow />
          <FacetsSection cell={cell} />
          <QuestionsSection cell={cell} />
          <EvidenceSection cell={cell} />
          <PartsSection cell={cell} />
          <TraceSection cell={cell} />
          <DecisionSection cell={cell}>
            <Decisions {...place} />
          </DecisionSection>
          <SearchesSection {...place} />
          <MovesSection {...place} />
          <DaysSection cell={cell} />
          <HistorySection {...place} />
          <LinkedCells cell={cell} />
          {cell.works.length > 0 && (
            <Section
              id="works"
              title={<Trans>Cited on this, not read yet</Trans>}
              aside={<Plural value={cell.works.length} one="# work" other="# works" />}
            >
              <WorkList works={cell.works} bare />
            </Section>
          )}
          <CommentsLater kind="CELL" id={`${standard.code}/${cell.jurisdiction.code}/${cell.obligation.code}`} />
        </div>
        <aside className={styles.aside} aria-label={t`About this finding`}>
          <CellContents cell={cell} place={place} />
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
