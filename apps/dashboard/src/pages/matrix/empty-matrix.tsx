import { Plural, Trans } from '@lingui/react/macro';
import type { AtlasView } from '../../ui/atlas/read-atlas.js';
import { Button } from '../../ui/forms/button.js';
import { Content } from '../../ui/text/content.js';
import type { ActiveFilter } from './filter-chips.js';
import { matrixFields, type MatrixChoices } from './matrix-fields.js';
import { nearestChange } from './nearest-change.js';
import styles from './empty-matrix.module.css';

/** No place matches: says so, and offers the one change that brings the most places back. */
export function EmptyMatrix(props: {
  view: AtlasView;
  choices: MatrixChoices;
  active: readonly ActiveFilter[];
  onChange: (patch: Partial<MatrixChoices>) => void;
}) {
  const { view, choices, active, onChange } = props;
  const nearest = nearestChange(view, choices);
  const mine = active.filter(({ filter }) => filter === nearest?.filter);
  const name = mine[0]?.name ?? '';
  const values = mine.map(({ value }) => value).join(', ');
  return (
    <div className={styles.empty}>
      <p>
        <Trans>No places match.</Trans>
      </p>
      {nearest && (
        <p>
          <Button onClick={() => onChange({ [nearest.filter]: matrixFields[nearest.filter].start })}>
            <span>
              <Trans>
                Remove {name}: <Content language={mine[0]?.language ?? 'en'}>{values}</Content>
              </Trans>{' '}
              (<Plural value={nearest.places} one="# place" other="# places" />)
            </span>
          </Button>
        </p>
      )}
    </div>
  );
}
