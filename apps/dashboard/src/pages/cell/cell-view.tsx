import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { CellQuery } from '../../gql/cell/graphql.js';
import { cellAddress, methodAddress } from '../../ui/address/addresses.js';
import { Neighbours } from '../../ui/address/neighbours.js';
import { PageLink } from '../../ui/address/page-link.js';
import { useScrollToHash } from '../../ui/address/use-scroll-to-hash.js';
import { ProvenanceLine } from '../../ui/layout/provenance-line.js';
import { Section } from '../../ui/layout/section.js';
import { Content } from '../../ui/text/content.js';
import text from '../../ui/text/text.module.css';
import { WorkList } from '../../ui/works/work-list.js';
import { AsideSection } from './aside-section.js';
import styles from './cell.module.css';
import { CellCrumbs, CellHead } from './cell-head.js';
import { CiteBox } from './cite-box.js';
import { EvidenceSection } from './evidence-section.js';
import { FacetsSection } from './facets-section.js';
import { itemsById } from './group-evidence.js';
import { ItemsOfCell } from './item-refs.js';
import { neighboursInStandard } from '../../ui/standard/neighbours-in-standard.js';
import { PartsSection } from './parts-section.js';
import { QuestionsSection } from './questions-section.js';
import { RelatedCells } from './related-cells.js';
import { TraceSection } from './trace/trace-section.js';
import { Verdict } from './verdict.js';
import { WhatIsMissing } from './what-is-missing.js';
import { WhyConfidence } from './why-confidence.js';

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
          <RelatedCells cell={cell} />
          <FacetsSection cell={cell} />
          <QuestionsSection cell={cell} />
          <EvidenceSection cell={cell} />
          <PartsSection cell={cell} />
          <TraceSection cell={cell} />
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
          <WhyConfidence cell={cell} />
          <WhatIsMissing cell={cell} />
          <CiteBox cell={cell} />
          <AsideSection title={<Trans>Challenge</Trans>}>
            <p className={text.small}>
              <Trans>
                Is an item wrong, out of date or missing? Evidence is answered with evidence: the rules take it in the
                moment two reviewers approve it.
              </Trans>{' '}
              <PageLink to={methodAddress('challenge')}>
                <Trans>How to challenge a finding</Trans>
              </PageLink>
            </p>
          </AsideSection>
        </aside>
      </div>
      <Neighbours label={t`Obligations of this place`} previous={neighbour(before)} next={neighbour(after)} />
      <ProvenanceLine />
    </ItemsOfCell>
  );
}
