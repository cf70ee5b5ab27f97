import { Trans } from '@lingui/react/macro';
import { FacetLabel } from '../../ui/status/facet-label.js';
import type { Facet } from '../../ui/status/status-types.js';
import { StatusWord } from '../../ui/status/status-word.js';
import type { PlaceCell } from './place-types.js';
import { isAssessed } from './read-place.js';
import styles from './obligation-row.module.css';

/** One facet of a cell in its column: its status where it has one, and how many of its questions are answered. */
export function FacetCell({ facet, cell }: { facet: Facet; cell: PlaceCell }) {
  const found = cell.facets.find((one) => one.facet === facet);
  return (
    <div className={styles.facet}>
      <span className={styles.facetName}>
        <FacetLabel facet={facet} />
      </span>
      {found && isAssessed(found.status) && (
        <StatusWord status={found.status} confidence={found.confidence} size={20} bare />
      )}
      <span className={styles.quiet}>
        {found ? (
          <Trans>
            {found.answered} of {found.criteria} answered
          </Trans>
        ) : (
          <Trans>no question here</Trans>
        )}
      </span>
    </div>
  );
}
