import { isGraded } from '@states-must/domain';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Section } from '../../ui/layout/section.js';
import { CONFIDENCE_PHRASE } from '../../ui/status/confidence-words.js';
import { FACETS_IN_ORDER, FacetLabel } from '../../ui/status/facet-label.js';
import { StatusTile } from '../../ui/status/status-tile.js';
import type { Facet } from '../../ui/status/status-types.js';
import { STATUS_LABEL } from '../../ui/status/status-words.js';
import type { Cell } from './cell-types.js';
import styles from './facets.module.css';

/** One facet: its status where it has questions, and how many of them are answered. */
function FacetColumn({ facet, cell }: { facet: Facet; cell: Cell }) {
  const { i18n } = useLingui();
  const found = cell.facets.find((one) => one.facet === facet);
  return (
    <div className={styles.facet}>
      <h3>
        <FacetLabel facet={facet} />
      </h3>
      {found ? (
        <>
          <p className={styles.status}>
            <StatusTile status={found.status} confidence={found.confidence ?? 'HIGH'} size={28} />
            {i18n._(STATUS_LABEL[found.status])}
          </p>
          <p>
            <Trans>
              {found.answered} of {found.criteria} answered
            </Trans>
            {found.contrary > 0 && (
              <>
                {', '}
                <Plural value={found.contrary} one="# contrary" other="# contrary" />
              </>
            )}
            {isGraded(found.status) && found.confidence && <>, {i18n._(CONFIDENCE_PHRASE[found.confidence])}</>}
          </p>
        </>
      ) : (
        <p>
          <Trans>This obligation asks no question here. The facet is left out of the headline.</Trans>
        </p>
      )}
    </div>
  );
}

/** Law, implementation and practice beside one another, always in that order. */
export function FacetsSection({ cell }: { cell: Cell }) {
  return (
    <Section id="facets" title={<Trans>Law, implementation, practice</Trans>} className={styles.section}>
      <div className={styles.columns}>
        {FACETS_IN_ORDER.map((facet) => (
          <FacetColumn key={facet} facet={facet} cell={cell} />
        ))}
      </div>
    </Section>
  );
}
