import { Trans, useLingui } from '@lingui/react/macro';
import type { AreaQuery } from '../../gql/area/graphql.js';
import { areaAddress, changesAddress, matrixAddress, obligationsAddress } from '../../ui/address/addresses.js';
import { Neighbours } from '../../ui/address/neighbours.js';
import { PageLink } from '../../ui/address/page-link.js';
import { LinkButton } from '../../ui/forms/link-button.js';
import { Cite } from '../../ui/layout/cite.js';
import { PageHead } from '../../ui/layout/page-head.js';
import { ProvenanceLine } from '../../ui/layout/provenance-line.js';
import { Section } from '../../ui/layout/section.js';
import { Share } from '../../ui/layout/share.js';
import { regionLines } from '../../ui/split/region-lines.js';
import { SplitTable } from '../../ui/split/split-table.js';
import { STANDING_PHRASE } from '../../ui/standard/duty-words.js';
import { Content } from '../../ui/text/content.js';
import text from '../../ui/text/text.module.css';
import type { Area } from './area-types.js';
import { ObligationsSection } from './obligations-section.js';
import { PlacesSection } from './places-section.js';

/** An area: what it means, how its obligations stand, where most is known, and where the gaps are. No score. */
export function AreaView({ area, data }: { area: Area; data: AreaQuery }) {
  const { t, i18n } = useLingui();
  const { standard, matrix, jurisdictions, regions } = data;
  const filter = { area: area.code.toLowerCase() };
  const regionOf = new Map(jurisdictions.map((one) => [one.code, one.region.code]));
  const inOrder = [...standard.areas].sort((a, b) => a.order - b.order);
  const at = inOrder.findIndex(({ code }) => code === area.code);
  const neighbour = (one: (typeof inOrder)[number] | undefined) =>
    one ? { to: areaAddress(one.code), name: <Content>{one.title}</Content> } : null;
  const standing = i18n._(STANDING_PHRASE[standard.standing]);
  return (
    <>
      <PageHead
        title={area.title}
        crumbs={[
          { label: <Trans>Obligations</Trans>, to: obligationsAddress() },
          { label: <Content>{area.title}</Content> },
        ]}
        eyebrow={
          <Trans>
            Area of <Content>{standard.code}</Content>, {standing} · <Content>{area.source}</Content>
          </Trans>
        }
        heading={<Content>{area.title}</Content>}
        lead={<Content>{area.summary}</Content>}
        actions={
          <>
            <Cite what={area.title} />
            <Share />
            <LinkButton to={matrixAddress(filter)}>
              <Trans>In the matrix</Trans>
            </LinkButton>
          </>
        }
      />
      <ObligationsSection area={area} columns={matrix.obligations} rows={matrix.rows} />
      <PlacesSection area={area} rows={matrix.rows} places={jurisdictions} />
      <Section id="regions" title={<Trans>Gaps by region</Trans>}>
        <p className={text.note}>
          <Trans>
            Counted in cells: one obligation in one place. What is not assessed says nothing about the places.
          </Trans>
        </p>
        <SplitTable
          caption={<Trans>Cells by region and status. The bars are drawn to one scale, a unit a cell.</Trans>}
          first={<Trans>Region</Trans>}
          lines={regionLines({ rows: matrix.rows, regions, regionOf, filter })}
        />
      </Section>
      <Neighbours label={t`Areas in order`} previous={neighbour(inOrder[at - 1])} next={neighbour(inOrder[at + 1])} />
      <ProvenanceLine>
        <PageLink to={changesAddress({ area: area.code.toLowerCase() })}>
          <Trans>Changes</Trans>
        </PageLink>
      </ProvenanceLine>
    </>
  );
}
