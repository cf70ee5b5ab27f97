import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ObligationQuery } from '../../gql/obligation/graphql.js';
import { changesAddress, obligationAddress } from '../../ui/address/addresses.js';
import { Neighbours } from '../../ui/address/neighbours.js';
import { PageLink } from '../../ui/address/page-link.js';
import { useScrollToHash } from '../../ui/address/use-scroll-to-hash.js';
import { ProvenanceLine } from '../../ui/layout/provenance-line.js';
import { Section } from '../../ui/layout/section.js';
import { regionLines } from '../../ui/split/region-lines.js';
import { SplitTable } from '../../ui/split/split-table.js';
import { neighboursInStandard } from '../../ui/standard/neighbours-in-standard.js';
import { Content } from '../../ui/text/content.js';
import text from '../../ui/text/text.module.css';
import { WorkList } from '../../ui/works/work-list.js';
import { AssessedSection } from './assessed-section.js';
import { CriteriaSection } from './criteria-section.js';
import { LinkedSection } from './linked-section.js';
import { ObligationHead } from './obligation-head.js';
import type { Obligation } from './obligation-types.js';
import { RestsOnSection } from './rests-on-section.js';
import { WorldSection } from './world-section.js';

/** Who does this and who does not, as far as anybody has looked; and what it asks and rests on. */
export function ObligationView({ obligation, data }: { obligation: Obligation; data: ObligationQuery }) {
  const { t } = useLingui();
  useScrollToHash(true);
  const { standard, matrix, jurisdictions, regions } = data;
  const { code } = obligation;
  const regionOf = new Map(jurisdictions.map((one) => [one.code, one.region.code]));
  const [before, after] = neighboursInStandard(standard.areas, code);
  const neighbour = (one: typeof before) =>
    one && {
      to: obligationAddress(one.code),
      name: (
        <>
          <bdi>{one.code}</bdi> <Content>{one.title}</Content>
        </>
      ),
    };
  return (
    <>
      <ObligationHead obligation={obligation} standard={standard} />
      <WorldSection code={code} rows={matrix.rows} places={jurisdictions} />
      <Section id="regions" title={<Trans>By region</Trans>}>
        <SplitTable
          caption={<Trans>Places by region and status. The bars are drawn to one scale, a unit a place.</Trans>}
          first={<Trans>Region</Trans>}
          lines={regionLines({ rows: matrix.rows, regions, regionOf, filter: { ob: code.toLowerCase() } })}
        />
      </Section>
      <AssessedSection obligation={obligation} rows={matrix.rows} places={jurisdictions} />
      <LinkedSection obligation={obligation} />
      {obligation.criteria.length > 0 && <CriteriaSection criteria={obligation.criteria} />}
      <RestsOnSection obligation={obligation} />
      {obligation.works.length > 0 && (
        <Section
          id="works"
          title={<Trans>Cited for this, not read yet</Trans>}
          aside={<Plural value={obligation.works.length} one="# work" other="# works" />}
        >
          <p className={text.note}>
            <Trans>
              The standard cites these works. Nobody here has read them for this record, so they decide nothing.
            </Trans>
          </p>
          <WorkList works={obligation.works} bare />
        </Section>
      )}
      <Neighbours label={t`Obligations in order`} previous={neighbour(before)} next={neighbour(after)} />
      <ProvenanceLine>
        <PageLink to={changesAddress({ ob: obligation.code.toLowerCase() })}>
          <Trans>Changes</Trans>
        </PageLink>
      </ProvenanceLine>
    </>
  );
}
